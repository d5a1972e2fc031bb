/** Which property a member access means, also where it is spelled by a constant. */
import { staticName } from '../source/tree';
import type { TSESTree } from '../source/tree';
import type { Evaluator } from './evaluator';
import { onlyConstant } from './value';

/** `a.b`, `a['b']`, and `a[KEY]` where KEY is a constant. */
export function memberName(node: TSESTree.MemberExpression, evaluator: Evaluator): string | undefined {
  const spelled = staticName(node.property, node.computed);
  if (spelled !== undefined || !node.computed) return spelled;
  const constant = onlyConstant(evaluator.valueOf(node.property));
  return typeof constant === 'string' || typeof constant === 'number' ? String(constant) : undefined;
}
