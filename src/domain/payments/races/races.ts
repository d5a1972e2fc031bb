/** Reads of what is left that are followed by a write which rests on them, and nothing in between keeps others away. */
import type { Code } from '../../../engine/code';
import { calledName, isFunction } from '../../../engine/source/tree';
import type { Node } from '../../../engine/source/tree';
import { onceAFile } from '../../once-a-file';
import { isGuarded } from './guarded';
import { Stale } from './stale';
import { mayWrite, writesAt } from './writes';
import type { Write } from './writes';

export interface Race extends Write {
  readonly at: Node;
  readonly readAt?: Node;
}

/** More functions around one another than code has that people read. */
const AROUND = 8;

export const racesIn: (code: Code) => readonly Race[] = onceAFile((code) => {
  const found: Race[] = [];
  const known = new Map<Node, Stale>();
  const told = new Set<string>();
  if (runsOneByOne(code)) return found;
  for (const node of code.nodes) {
    if (node.type !== 'CallExpression' && node.type !== 'TaggedTemplateExpression') continue;
    if (!mayWrite(node)) continue;
    const race = raceAt(node, known);
    if (!race) continue;
    const key = `${race.scope.range[0]} ${race.column}`;
    if (!told.has(key)) found.push(race);
    told.add(key);
  }
  return found;
});

function raceAt(node: Parameters<typeof writesAt>[0], known: Map<Node, Stale>): (Race & { readonly scope: Node }) | undefined {
  for (const scope of scopesAround(node)) {
    let stale = known.get(scope);
    if (!stale) known.set(scope, (stale = new Stale(scope)));
    if (stale.isEmpty) continue;
    const write = writesAt(node, stale);
    if (!write) continue;
    if (!write.computed && ![...stale.checkedBefore(node)].some((column) => column.toLowerCase() === write.column.toLowerCase())) continue;
    const readAt = stale.readOf(write.column, node);
    if (!readAt) continue;
    return isGuarded(node, scope, write.column, readAt) ? undefined : { ...write, at: node, readAt, scope };
  }
  return undefined;
}

/** The innermost comes first: what it reads itself is read next to the write. */
function scopesAround(node: Node): readonly Node[] {
  const scopes: Node[] = [];
  for (let current = node.parent; current && scopes.length < AROUND; current = current.parent) if (isFunction(current)) scopes.push(current);
  return scopes;
}

/** A queue of which one job runs at a time. */
function runsOneByOne({ nodes }: Code): boolean {
  return nodes.some((node) => node.type === 'Property' && !node.computed && node.key.type === 'Identifier' && node.key.name === 'concurrency' && node.value.type === 'Literal' && node.value.value === 1) || nodes.some((node) => node.type === 'CallExpression' && calledName(node) === 'pLimit' && node.arguments[0]?.type === 'Literal' && node.arguments[0].value === 1);
}
