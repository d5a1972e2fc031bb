/** Arithmetic as the rule sees it. */
import type { Node, TSESTree } from '../../engine/source/tree';

export const METHODS: Readonly<Record<string, string>> = { '+': 'plus', '-': 'minus', '*': 'times', '/': 'div', '%': 'mod' };

/** The operands of an expression, brackets and nesting taken away; of a compound assignment, target and value. */
export function leavesOf(node: Node): Node[] {
  if (isArithmetic(node) || node.type === 'AssignmentExpression') return [...leavesOf(node.left), ...leavesOf(node.right)];
  return [node];
}

export function isArithmetic(node: Node): node is TSESTree.BinaryExpression {
  return node.type === 'BinaryExpression' && Object.hasOwn(METHODS, node.operator);
}
