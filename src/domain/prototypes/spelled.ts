/** An expression of names as it is spelled: `Object.prototype.hasOwnProperty`. */
import { bare, staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';

export function spells(node: Node): string {
  const expression = bare(node);
  if (expression.type === 'Identifier') return expression.name;
  if (expression.type === 'ThisExpression') return 'this';
  if (expression.type !== 'MemberExpression') return '';
  return `${spells(expression.object)}.${staticName(expression.property, expression.computed) ?? ''}`;
}
