/** Changes to what `this` holds: `this.a = …`, `this.a.b = …`, `this.list.push(…)`. */
import { bare, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { ADDING } from './updates';

/** Property names below `this`, `*` where something is added; undefined where the node changes nothing of `this`. */
export function pathBelowThis(node: TSESTree.AssignmentExpression | TSESTree.CallExpression): readonly string[] | undefined {
  if (node.type === 'AssignmentExpression') return below(node.left);
  const callee = bare(node.callee);
  if (callee.type !== 'MemberExpression' || !ADDING.has(staticName(callee.property, callee.computed) ?? '')) return undefined;
  const path = below(callee.object);
  return path && [...path, '*'];
}

function below(member: Node): readonly string[] | undefined {
  const path: string[] = [];
  let node = bare(member);
  for (; node.type === 'MemberExpression'; node = bare(node.object)) path.unshift(staticName(node.property, node.computed) ?? '*');
  return node.type === 'ThisExpression' && path.length > 0 ? path : undefined;
}
