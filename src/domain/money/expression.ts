/** Arithmetic as the rule sees it. */
import { bare } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';

export const METHODS: Readonly<Record<string, string>> = { '+': 'plus', '-': 'minus', '*': 'times', '/': 'div', '%': 'mod' };

/** The operands of an expression, brackets and nesting taken away; of a compound assignment, target and value. */
export function leavesOf(node: Node): Node[] {
  if (isArithmetic(node) || node.type === 'AssignmentExpression') return [...leavesOf(node.left), ...leavesOf(node.right)];
  const rounded = scaledAndRounded(node);
  return rounded ? leavesOf(rounded) : [node];
}

export function isArithmetic(node: Node): node is TSESTree.BinaryExpression {
  return node.type === 'BinaryExpression' && Object.hasOwn(METHODS, node.operator);
}

/** `Math.round(total * 100) / 100` is one expression: what is rounded in `Math.round(…)`, where it is scaled before and back after. */
export function scaledAndRounded(node: Node): TSESTree.BinaryExpression | undefined {
  const { parent } = node;
  if (node.type !== 'CallExpression' || parent?.type !== 'BinaryExpression' || parent.operator !== '/' || parent.left !== node) return undefined;
  const [scaled] = node.arguments;
  return roundingOf(node) && scaled?.type === 'BinaryExpression' && scaled.operator === '*' ? scaled : undefined;
}

/** `round` of `Math.round(…)`. */
export function roundingOf(node: TSESTree.CallExpression): 'round' | 'floor' | 'ceil' | undefined {
  const target = bare(node.callee);
  if (target.type !== 'MemberExpression' || target.object.type !== 'Identifier' || target.object.name !== 'Math') return undefined;
  const name = target.property.type === 'Identifier' ? target.property.name : undefined;
  return name === 'round' || name === 'floor' || name === 'ceil' ? name : undefined;
}

/** What an operand is called by: a name or a member. */
export function isNamed(node: Node): boolean {
  return node.type === 'Identifier' || node.type === 'MemberExpression';
}
