/** Code that runs neither in a page nor in Node: workers at the edge of a network, where `node:crypto` is not there. */
import type { Node } from '../engine/source/tree';

interface Module {
  readonly file: string;
  readonly whole: string;
  readonly nodes: readonly Node[];
}

export function runsAtEdge({ file, whole, nodes }: Module): boolean {
  if (nodes.some((node) => node.type === 'ImportDeclaration' && /^(?:node:|(?:fs|http|https|crypto|path|express|koa|fastify)$)/.test(node.source.value))) return false;
  return /(?:^|[\\/])middleware\.[cm]?[jt]s$/.test(file) && /\bNextRe(?:quest|sponse)\b/.test(whole) || /\bruntime\s*[:=]\s*['"](?:experimental-)?edge['"]|\bDeno\.(?:serve|env)\b|\b(?:ExecutionContext|ExportedHandler|PagesFunction)\b/.test(whole);
}
