/** Code that runs in a page, by what it imports and what it touches: there is no environment there, and no module of Node. */
import type { Node, TSESTree } from '../engine/source/tree';

interface Module {
  readonly file: string;
  readonly nodes: readonly Node[];
}

const PAGE_MODULE = /^(?:@angular\/(?!ssr|platform-server)|@ionic\/|react$|react-dom|react-native|preact|vue$|vue-router|pinia|svelte|solid-js|jquery$|@reduxjs\/)/;
const PAGE_GLOBAL = new Set(['document', 'window', 'localStorage', 'sessionStorage', 'navigator']);
const SERVER_MODULE = /^(?:node:|express$|fastify$|koa$|next\/(?:server|headers)|server-only$|(?:fs|http|https|crypto|path|child_process)$)/;

export function runsInBrowser({ file, nodes }: Module): boolean {
  const imported = nodes.flatMap((node) => (node.type === 'ImportDeclaration' && node.importKind !== 'type' ? [node.source.value] : []));
  if (imported.some((module) => SERVER_MODULE.test(module))) return false;
  if (/\.[jt]sx$/i.test(file) || imported.some((module) => PAGE_MODULE.test(module))) return true;
  return nodes.some((node) => node.type === 'Identifier' && PAGE_GLOBAL.has(node.name) && isAsked(node));
}

/** `window.x`, and not `settings.window` or `{ window: 5 }`. */
function isAsked(node: TSESTree.Identifier): boolean {
  return node.parent.type === 'MemberExpression' && node.parent.object === node;
}
