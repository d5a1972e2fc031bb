/** `merge(target[key], source[key])` inside of `merge`: what is below the name is the target of the next call, and is written to there. */
import { bare, isFunction } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { functionName } from './destinations';
import type { Evaluator } from './evaluator';
import { lastName } from './vocabulary';

/** The members of a parameter, by a name that is not written out, that its function hands to itself; `object` is the parameter, where it is written to. */
export function membersHandedOn(object: TSESTree.Identifier, isNamed: (member: TSESTree.MemberExpression) => boolean, evaluator: Evaluator): readonly TSESTree.MemberExpression[] {
  const variable = evaluator.scopes.variableOf(object);
  const definition = variable?.defs[0];
  const callable = definition?.type === 'Parameter' ? definition.node : undefined;
  const name = callable && isFunction(callable) ? functionName(callable) : undefined;
  if (!variable || !callable || name === undefined || variable.references.length > MANY) return [];
  return variable.references.flatMap(({ identifier }) => {
    const member = identifier.parent;
    if (member?.type !== 'MemberExpression' || member.object !== identifier || !isNamed(member)) return [];
    return isHandedTo(member, name) || isKept(member, name, evaluator) ? [member] : [];
  });
}

/** A parameter that is used so often is not gone through. */
const MANY = 40;

/** Is it an argument of a call of the name, by itself or as one side of a choice? */
function isHandedTo(node: Node, name: string): boolean {
  let current = node;
  while (current.parent && (current.parent.type === 'LogicalExpression' || current.parent.type === 'ConditionalExpression' || bare(current.parent) === current)) current = current.parent;
  const call = current.parent;
  if (call?.type !== 'CallExpression' || call.callee === current) return false;
  const callee = bare(call.callee);
  return lastName(callee) === name || (callee.type === 'MemberExpression' && /^(?:call|apply)$/.test(lastName(callee) ?? '') && lastName(callee.object) === name);
}

/** `const inner = target[key]`, and that is handed on. */
function isKept(member: Node, name: string, evaluator: Evaluator): boolean {
  const { parent } = member;
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return false;
  return evaluator.scopes.variableOf(parent.id)?.references.some(({ identifier }) => isHandedTo(identifier, name)) ?? false;
}
