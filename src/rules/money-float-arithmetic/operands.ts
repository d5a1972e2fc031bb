/** Arithmetic as the rule sees it. */
import type { Node, TSESTree } from '../../engine/source/tree';

export const METHODS: Readonly<Record<string, string>> = { '+': 'plus', '-': 'minus', '*': 'times', '/': 'div', '%': 'mod' };

export function isArithmetic(node: Node): node is TSESTree.BinaryExpression {
  return node.type === 'BinaryExpression' && Object.hasOwn(METHODS, node.operator);
}
