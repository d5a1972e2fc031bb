/** The packages that a module imports by itself. */
import type { Code } from '../engine/code';

export function importedPackages({ nodes }: Code): ReadonlySet<string> {
  const found = new Set<string>();
  for (const node of nodes) {
    if (node.type === 'ImportDeclaration') found.add(packageOf(node.source.value));
    const [from] = node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'require' ? node.arguments : [];
    if (from?.type === 'Literal' && typeof from.value === 'string') found.add(packageOf(from.value));
  }
  return found;
}

/** `mysql2` of `mysql2/promise`. */
function packageOf(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
