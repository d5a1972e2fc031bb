/** Money that was computed in binary floating point, and is compared as if it were exact. */
import type { Code } from '../../engine/code';
import { onlyConstant } from '../../engine/flow/value';
import { LIMITS } from '../../engine/limits';
import { bare, isComparison, isFunction } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { isArithmetic } from './expression';
import { floatAmount, isExact } from './float-amount';
import type { Operation } from './float-amount';
import { moneyIn } from './money-in';

export interface ComparedMoney {
  readonly name: string;
  readonly node: TSESTree.BinaryExpression;
  readonly left: Node;
  readonly right: Node;
  /** Worked out in the comparison itself, so that decimals can do the whole of it. */
  readonly isWhole: boolean;
}

export function comparedMoney(node: TSESTree.BinaryExpression, code: Code): ComparedMoney | undefined {
  if (!isComparison(node)) return undefined;
  const { left, right } = node;
  // What costs least is asked first: most comparisons have nothing computed on either side.
  if (![left, right].some((side) => operationFor(side, code))) return undefined;
  if ([left, right].some((side) => onlyConstant(code.value(side)) !== undefined || isExact(side, code) || code.value(side).numeric?.kind === 'integer')) return undefined;
  const [one, other] = [computedMoney(left, code), computedMoney(right, code)];
  const name = one ?? other;
  // Both sides are amounts: what a count, a limit of rows or an unknown thing is compared with is not judged.
  if (name === undefined || (one === undefined && !isAmount(left, code)) || (other === undefined && !isAmount(right, code))) return undefined;
  return { name, node, left, right, isWhole: [left, right].every((side) => isArithmetic(bare(side)) || computedMoney(side, code) === undefined) };
}

function isAmount(side: Node, code: Code): boolean {
  return moneyIn(side, code) !== undefined;
}

/** The money in a side that is arithmetic itself, or a variable that holds the result of some. */
function computedMoney(side: Node, code: Code): string | undefined {
  const found = operationFor(side, code);
  return found && floatAmount(found, code)?.name;
}

function operationFor(side: Node, code: Code): Operation | undefined {
  const node = bare(side);
  return operationIn(node) ?? (node.type === 'Identifier' ? keptOperation(node, code) : undefined);
}

function operationIn(node: Node): Operation | undefined {
  return isArithmetic(node) ? { node, operator: node.operator as Operation['operator'] } : undefined;
}

/** `const sum = a + b`, `sum += a`, `const sum = rows.reduce((sum, row) => sum + row.price, 0)`. */
function keptOperation(identifier: TSESTree.Identifier, code: Code): Operation | undefined {
  for (const reference of code.references(identifier).slice(0, LIMITS.readsFollowed.value)) {
    const { parent } = reference;
    if (parent?.type === 'AssignmentExpression' && parent.left === reference && /^[-+*/%]=$/.test(parent.operator)) return { node: parent, operator: parent.operator[0] as Operation['operator'] };
    const init = parent?.type === 'VariableDeclarator' && parent.id === reference && parent.init ? bare(parent.init) : undefined;
    const made = init && (operationIn(init) ?? reducedBy(init));
    if (made) return made;
  }
  return undefined;
}

function reducedBy(call: Node): Operation | undefined {
  if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression' || call.callee.property.type !== 'Identifier' || call.callee.property.name !== 'reduce') return undefined;
  const [callback] = call.arguments;
  return isFunction(callback) && callback.body.type !== 'BlockStatement' ? operationIn(bare(callback.body)) : undefined;
}
