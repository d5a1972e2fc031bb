/** Arithmetic as the rules of money see it: one expression, however many operators, roundings and conversions it is written with. */
import { conversionOf } from '../../engine/flow/conversions';
import { onlyConstant } from '../../engine/flow/value';
import { bare, nodesWithin, staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import type { Code } from '../../engine/code';

const ARITHMETIC: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%']);

/** The operands of an expression, brackets, roundings and nesting taken away; of a compound assignment, target and value. */
export function leavesOf(node: Node): Node[] {
  if (isArithmetic(node) || node.type === 'AssignmentExpression') return [...leavesOf(node.left), ...leavesOf(node.right)];
  const rounded = scaledAndRounded(node) ?? roundedAsText(node)?.value;
  return rounded ? leavesOf(rounded) : [node];
}

export function isArithmetic(node: Node): node is TSESTree.BinaryExpression {
  return node.type === 'BinaryExpression' && ARITHMETIC.has(node.operator);
}

/** `+` of `total += price`. */
export function compoundOperator({ operator }: TSESTree.AssignmentExpression): string | undefined {
  const inner = operator.slice(0, -1);
  return ARITHMETIC.has(inner) ? inner : undefined;
}

/** The whole expression that the node is an operand of: all its operators, and the roundings in it, are judged as one. */
export function wholeOf(node: Node): Node {
  let whole = node;
  for (let next = outwards(whole); next; next = outwards(whole)) whole = next;
  return whole;
}

function outwards(node: Node): Node | undefined {
  const { parent } = node;
  if (!parent) return undefined;
  if (isArithmetic(parent)) return parent;
  if (parent.type === 'AssignmentExpression' && parent.operator !== '=' && parent.right === node) return compoundOperator(parent) !== undefined ? parent : undefined;
  if (parent.type === 'CallExpression' && scaledAndRounded(parent) === node) return parent;
  const printed = parent.type === 'MemberExpression' && parent.object === node ? parent.parent : undefined;
  const read = printed?.type === 'CallExpression' && printed.callee === parent ? printed.parent : undefined;
  return read && roundedAsText(read)?.value === node ? read : undefined;
}

/** `Math.round(total * 100) / 100` is one expression: what is rounded in `Math.round(…)`, where it is scaled before and back after. */
export function scaledAndRounded(node: Node): TSESTree.BinaryExpression | undefined {
  const { parent } = node;
  if (node.type !== 'CallExpression' || parent?.type !== 'BinaryExpression' || parent.operator !== '/' || parent.left !== node) return undefined;
  const [scaled] = node.arguments;
  return roundingOf(node) && scaled?.type === 'BinaryExpression' && scaled.operator === '*' ? scaled : undefined;
}

export interface RoundedAsText {
  readonly value: Node;
  readonly digits?: Node;
}

/** `Number(total.toFixed(2))`: rounded by way of a text. */
export function roundedAsText(node: Node): RoundedAsText | undefined {
  const conversion = conversionOf(node);
  if (!conversion || (conversion.by !== 'Number' && conversion.by !== 'parseFloat' && conversion.by !== '+')) return undefined;
  return printedBy(conversion.operand);
}

/** `total.toFixed(2)`. */
export function printedBy(node: Node): RoundedAsText | undefined {
  const call = bare(node);
  const target = call.type === 'CallExpression' ? bare(call.callee) : undefined;
  if (call.type !== 'CallExpression' || target?.type !== 'MemberExpression' || staticName(target.property, target.computed) !== 'toFixed') return undefined;
  return { value: target.object, digits: call.arguments[0] };
}

/** The factor by which `Math.round(x * f) / f` scales: the same in both places. */
export function scaleOf(node: Node, code: Code): Node | undefined {
  if (node.type !== 'BinaryExpression' || node.operator !== '/') return undefined;
  const scaled = scaledAndRounded(node.left);
  return scaled && factorsOf(scaled).some((factor) => isSame(factor, node.right, code)) ? node.right : undefined;
}

/** `a`, `b` and `c` of `a * b * c`. */
function factorsOf(node: Node): Node[] {
  return node.type === 'BinaryExpression' && node.operator === '*' ? [...factorsOf(node.left), ...factorsOf(node.right)] : [node];
}

function isSame(a: Node, b: Node, code: Code): boolean {
  const [one, other] = [onlyConstant(code.value(a)), onlyConstant(code.value(b))];
  return one === undefined ? code.text(a) === code.text(b) : one === other;
}

/** `round` of `Math.round(…)`. */
export function roundingOf(node: TSESTree.CallExpression): 'round' | 'floor' | 'ceil' | undefined {
  const target = bare(node.callee);
  if (target.type !== 'MemberExpression' || target.object.type !== 'Identifier' || target.object.name !== 'Math') return undefined;
  const name = target.property.type === 'Identifier' ? target.property.name : undefined;
  return name === 'round' || name === 'floor' || name === 'ceil' ? name : undefined;
}

/** Does the operator stand anywhere in it, also in functions that it calls with others: `rows.reduce((sum, row) => sum + row.price * row.rate, 0)`. */
export function computesWith(operator: '*' | '/', root: Node): boolean {
  for (const node of nodesWithin(root)) if ((node.type === 'BinaryExpression' || node.type === 'AssignmentExpression') && node.operator.startsWith(operator)) return true;
  return false;
}

/** What an operand is called by: a name or a member. */
export function isNamed(node: Node): boolean {
  return node.type === 'Identifier' || node.type === 'MemberExpression';
}
