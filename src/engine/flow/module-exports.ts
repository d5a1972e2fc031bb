/** How CommonJS spells the exports of a module. */
import { bare, staticName } from '../source/tree';
import type { Node } from '../source/tree';

/** `exports` or `module.exports`. */
export function isOwnExport(node: Node): boolean {
  return exportedPath(node)?.length === 0;
}

/** The property path below the exports: `[]` for the whole of them, `['a']` for `exports.a`; undefined for anything else. */
export function exportedPath(node: Node): readonly string[] | undefined {
  const inner = bare(node);
  if (inner.type === 'Identifier') return inner.name === 'exports' ? [] : undefined;
  if (inner.type !== 'MemberExpression') return undefined;
  const name = staticName(inner.property, inner.computed);
  if (name === undefined) return undefined;
  if (name === 'exports' && inner.object.type === 'Identifier' && inner.object.name === 'module') return [];
  const above = exportedPath(inner.object);
  return above && [...above, name];
}
