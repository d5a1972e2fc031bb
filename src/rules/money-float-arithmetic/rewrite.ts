/** The fix: the whole expression in the decimal library that the file already uses, else in decimal.js; a number comes out again. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { replace } from '../../engine/repair';
import type { Node, TSESTree } from '../../engine/source/tree';
import type { MoneyMatch } from './rule';
import { isArithmetic, METHODS } from './operands';

/** Libraries whose methods are called plus, minus, times, div, mod and toNumber. */
const LIBRARIES = [
  { module: 'decimal.js', name: 'Decimal' },
  { module: 'decimal.js-light', name: 'Decimal' },
  { module: 'big.js', name: 'Big' },
  { module: 'bignumber.js', name: 'BigNumber' },
] as const;

export function rewriteWithDecimals({ node }: MoneyMatch, code: Code): Fix | undefined {
  const library = LIBRARIES.find(({ module }) => importsModule(module, code)) ?? LIBRARIES[0];
  const { name, imports } = importing(library, code);
  const chain = node.type === 'AssignmentExpression' ? assignment(node, name, code) : `${decimal(node, name, code)}.toNumber()`;
  return chain === undefined ? undefined : replace(node, chain, `Compute with ${library.module}`, 'review', imports);
}

/** The class under whatever name it was imported, by default or by name. */
function importing(library: (typeof LIBRARIES)[number], code: Code) {
  const byDefault = code.importing({ ...library, isDefault: true });
  return byDefault.imports.length === 0 ? byDefault : code.importing(library);
}

function importsModule(module: string, code: Code): boolean {
  return code.nodes.some((node) => node.type === 'ImportDeclaration' && node.source.value === module);
}

/** `total += price` → `total = new Decimal(total).plus(price).toNumber()`. */
function assignment(node: TSESTree.AssignmentExpression, name: string, code: Code): string | undefined {
  const method = METHODS[node.operator.slice(0, -1)];
  if (method === undefined || node.left.type === 'ObjectPattern' || node.left.type === 'ArrayPattern') return undefined;
  const target = code.text(node.left);
  return `${target} = new ${name}(${target}).${method}(${operand(node.right, name, code)}).toNumber()`;
}

function decimal(node: Node, name: string, code: Code): string {
  if (!isArithmetic(node)) return `new ${name}(${code.text(node)})`;
  return `${decimal(node.left, name, code)}.${METHODS[node.operator]}(${operand(node.right, name, code)})`;
}

function operand(node: Node, name: string, code: Code): string {
  return isArithmetic(node) ? decimal(node, name, code) : code.text(node);
}
