/** Where something else is made a number, as code spells it. */
import { bare, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';

export const READERS = ['parseFloat', 'parseInt', 'Number'] as const;
/** How it is made: by one of the functions that every engine has, by the sign, or by a method of the object. */
export type Reader = (typeof READERS)[number] | '+' | 'toNumber';

export interface Conversion {
  readonly by: Reader;
  readonly node: TSESTree.CallExpression | TSESTree.UnaryExpression;
  /** What is made a number: the argument, or the object of the method. */
  readonly operand: Node;
}

export function conversionOf(node: Node): Conversion | undefined {
  if (node.type === 'UnaryExpression') return node.operator === '+' ? { by: '+', node, operand: node.argument } : undefined;
  if (node.type !== 'CallExpression') return undefined;
  const target = bare(node.callee);
  const [argument] = node.arguments;
  if (target.type === 'Identifier') return argument && isReader(target.name) ? { by: target.name, node, operand: argument } : undefined;
  if (target.type !== 'MemberExpression') return undefined;
  const name = staticName(target.property, target.computed);
  if (name === 'toNumber' && !argument) return { by: 'toNumber', node, operand: target.object };
  const isOfNumber = target.object.type === 'Identifier' && target.object.name === 'Number';
  return isOfNumber && argument && name !== undefined && isReader(name) ? { by: name, node, operand: argument } : undefined;
}

function isReader(name: string): name is (typeof READERS)[number] {
  return READERS.some((reader) => reader === name);
}
