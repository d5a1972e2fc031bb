/** The fix that several rules of money make: a whole expression, computed in decimals; a number comes out again. */
import type { Code } from '../../engine/code';
import type { Fix, Span } from '../../engine/finding';
import { replace } from '../../engine/repair';
import type { Node, TSESTree } from '../../engine/source/tree';
import { DecimalWriter } from './decimal-writer';
import type { Needs } from './decimal-writer';
import type { Operator } from './decimal-libraries';

export function rewriteWithDecimals(node: Node, code: Code, needs: Needs = {}): Fix | undefined {
  const writer = DecimalWriter.for([node], code, needs);
  if (!writer) return undefined;
  if (node.type === 'AssignmentExpression') {
    const chain = assignment(node, writer, code);
    return chain === undefined ? undefined : replace(node, chain, writer.title, 'review', writer.imports);
  }
  // Decimals print themselves, and round a half up where a number may fall just below it.
  const exit = isPrinted(node) && writer.library.toFixed ? '' : needs.places ? `.${writer.library.places('2')}${writer.exit}` : writer.exit;
  return replace(withBrackets(node, code), `${writer.decimal(node)}${exit}`, writer.title, 'review', writer.imports);
}

/** `(a * b).toFixed(2)`. */
export function isPrinted(node: Node): boolean {
  const { parent } = node;
  if (parent?.type !== 'MemberExpression' || parent.object !== node || parent.parent.type !== 'CallExpression') return false;
  return parent.property.type === 'Identifier' && parent.property.name === 'toFixed' && parent.parent.callee === parent;
}

/** A chain of calls needs no brackets where it is a receiver itself. */
export function withBrackets(node: Node, code: Code): Span {
  const [start, end] = node.range;
  const bracketed = node.parent?.type === 'MemberExpression' && code.slice(start - 1, start) === '(' && code.slice(end, end + 1) === ')';
  return bracketed ? { start: start - 1, end: end + 1 } : { start, end };
}

/** `total += price` → `total = new Decimal(total).plus(price).toNumber()`. What must not be evaluated twice stays as it is. */
function assignment(node: TSESTree.AssignmentExpression, writer: DecimalWriter, code: Code): string | undefined {
  const method = writer.library.methods[node.operator.slice(0, -1) as Operator];
  if (method === undefined || node.left.type === 'ObjectPattern' || node.left.type === 'ArrayPattern') return undefined;
  const target = code.text(node.left);
  if (/[(`]|\+\+|--|\bawait\b/.test(target)) return undefined;
  return `${target} = new ${writer.name}(${target}).${method}(${writer.operand(node.right)})${writer.exit}`;
}
