/** The fix: the whole expression in the decimal library that the file already uses, else in decimal.js; a number comes out again. */
import type { Code } from '../../engine/code';
import type { Fix, Span } from '../../engine/finding';
import { lastName } from '../../engine/flow/vocabulary';
import { isPrimitive } from '../../engine/flow/value';
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
  const title = `Compute with ${library.module}`;
  if (node.type === 'AssignmentExpression') {
    const chain = assignment(node, name, code);
    return chain === undefined ? undefined : replace(node, chain, title, 'review', imports);
  }
  // Decimals print themselves, and round a half up where a number may fall just below it.
  const exit = isPrinted(node) ? '' : '.toNumber()';
  return replace(withBrackets(node, code), `${decimal(node, name, code)}${exit}`, title, 'review', imports);
}

/** `(a * b).toFixed(2)`. */
function isPrinted(node: Node): boolean {
  const { parent } = node;
  if (parent?.type !== 'MemberExpression' || parent.object !== node || parent.parent.type !== 'CallExpression') return false;
  return parent.property.type === 'Identifier' && parent.property.name === 'toFixed' && parent.parent.callee === parent;
}

/** A chain of calls needs no brackets where it is a receiver itself. */
function withBrackets(node: Node, code: Code): Span {
  const [start, end] = node.range;
  const bracketed = node.parent?.type === 'MemberExpression' && code.slice(start - 1, start) === '(' && code.slice(end, end + 1) === ')';
  return bracketed ? { start: start - 1, end: end + 1 } : { start, end };
}

/** The class under whatever name it was imported, by default or by name. */
function importing(library: (typeof LIBRARIES)[number], code: Code) {
  const byDefault = code.importing({ ...library, isDefault: true });
  return byDefault.imports.length === 0 ? byDefault : code.importing(library);
}

function importsModule(module: string, code: Code): boolean {
  return code.nodes.some((node) => node.type === 'ImportDeclaration' && node.source.value === module);
}

/** `total += price` → `total = new Decimal(total).plus(price).toNumber()`. What must not be evaluated twice stays as it is. */
function assignment(node: TSESTree.AssignmentExpression, name: string, code: Code): string | undefined {
  const method = METHODS[node.operator.slice(0, -1)];
  if (method === undefined || node.left.type === 'ObjectPattern' || node.left.type === 'ArrayPattern') return undefined;
  const target = code.text(node.left);
  if (/[(`]|\+\+|--|\bawait\b/.test(target)) return undefined;
  return `${target} = new ${name}(${target}).${method}(${operand(node.right, name, code)}).toNumber()`;
}

function decimal(node: Node, name: string, code: Code): string {
  if (!isArithmetic(node)) return decimalBehind(node, code) ?? `new ${name}(${code.text(textBehind(node, code))})`;
  return `${decimal(node.left, name, code)}.${METHODS[node.operator]}(${operand(node.right, name, code)})`;
}

function operand(node: Node, name: string, code: Code): string {
  return isArithmetic(node) ? decimal(node, name, code) : (decimalBehind(node, code) ?? code.text(textBehind(node, code)));
}

/** `price.toNumber()` of a decimal: the decimal itself is what to go on with. */
function decimalBehind(node: Node, code: Code): string | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || lastName(node.callee) !== 'toNumber') return undefined;
  const { object } = node.callee;
  return code.value(object).numeric?.kind === 'decimal' ? code.text(object) : undefined;
}

/** `parseFloat(text)`: a decimal reads the text itself, without losing what a float cannot hold. */
function textBehind(node: Node, code: Code): Node {
  const [argument] = node.type === 'CallExpression' && /^(?:Number\.)?parseFloat$|^Number$/.test(code.text(node.callee)) ? node.arguments : [];
  return argument && isPrimitive(code.value(argument).type, 'string') ? argument : node;
}
