/** Changes to what a variable holds: writes to properties, and methods that add to a list, a map or a form. */
import { LIMITS } from '../limits';
import { bare, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import type { Evaluator } from './evaluator';
import { memberName } from './member-name';
import { join, joinAll } from './join';
import { joinLabels } from './labels';
import { patternValue } from './patterns';
import { UNKNOWN } from './value';
import type { Value } from './value';

/** The identifier of the variable that the node changes something in. */
export function updatedBy(node: Node): Node | undefined {
  switch (node.type) {
    case 'AssignmentExpression':
      return rootOfMember(node.left);
    case 'UpdateExpression':
      return rootOfMember(node.argument);
    case 'UnaryExpression':
      return node.operator === 'delete' ? rootOfMember(node.argument) : undefined;
    case 'CallExpression':
      return changedByCall(node);
    case 'MemberExpression':
      return isInPattern(node) ? rootOfMember(node) : undefined;
    default:
      return undefined;
  }
}

/** `[data.x, data.y] = …` */
export function isInPattern({ parent }: TSESTree.MemberExpression): boolean {
  if (parent.type === 'Property') return parent.parent.type === 'ObjectPattern';
  return parent.type === 'ArrayPattern' || parent.type === 'RestElement' || parent.type === 'AssignmentPattern';
}

/** Methods of lists, maps, sets and forms that put their arguments in. */
export const ADDING = new Set(['push', 'unshift', 'splice', 'fill', 'add', 'set', 'append']);

function changedByCall(call: TSESTree.CallExpression): Node | undefined {
  const callee = bare(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const method = staticName(callee.property, callee.computed);
  if (method === 'assign' && callee.object.type === 'Identifier' && callee.object.name === 'Object') {
    const [target] = call.arguments;
    return target?.type === 'Identifier' ? target : undefined;
  }
  if (method === undefined || !ADDING.has(method)) return undefined;
  const object = bare(callee.object);
  return object.type === 'Identifier' ? object : rootOfMember(object);
}

function rootOfMember(node: Node): Node | undefined {
  let current = bare(node);
  if (current.type !== 'MemberExpression') return undefined;
  while (current.type === 'MemberExpression') current = bare(current.object);
  return current.type === 'Identifier' ? current : undefined;
}

/** What the variable holds after the change. */
export function updatedValue(before: Value, at: Node, sure: boolean, evaluator: Evaluator): Value {
  switch (at.type) {
    case 'AssignmentExpression':
      return written(before, pathOf(at.left, evaluator), evaluator.valueOf(at), sure);
    case 'UpdateExpression':
      return written(before, pathOf(at.argument, evaluator), evaluator.valueOf(at), sure);
    case 'UnaryExpression':
      return sure ? written(before, pathOf(at.argument, evaluator), undefined, sure) : before;
    case 'CallExpression':
      return addedTo(before, at, sure, evaluator);
    case 'MemberExpression':
      return written(before, pathOf(at, evaluator), patternValue(at, evaluator), sure);
    default:
      return before;
  }
}

/** Property names from the variable down; `*` where the name is not known. */
function pathOf(member: Node, evaluator: Evaluator): readonly string[] {
  const path: string[] = [];
  for (let node = bare(member); node.type === 'MemberExpression'; node = bare(node.object)) path.unshift(memberName(node, evaluator) ?? '*');
  return path;
}

/** The value with another one below it, or without one; where the write may not happen, or may be to another property, both may be there. */
export function written(value: Value, [name, ...rest]: readonly string[], given: Value | undefined, sure: boolean): Value {
  if (name === undefined) return given ?? UNKNOWN;
  const properties = new Map(value.properties);
  const old = properties.get(name);
  if (!old && properties.size >= LIMITS.writtenProperties.value) return value;
  if (rest.length > 0) properties.set(name, written(old ?? UNKNOWN, rest, given, sure));
  else if (!given) properties.set(name, { ...UNKNOWN, written: true, cleansed: true });
  else properties.set(name, isAdded(name, sure) ? (old ? join(old, given) : given) : { ...given, written: true });
  // It is no longer the caller's value, though its other properties are.
  return { ...value, constants: [], complete: false, orUndefined: undefined, alternatives: undefined, properties };
}

/** Beside what is there, and not in its place. */
function isAdded(name: string, sure: boolean): boolean {
  return !sure || name === '*';
}

function addedTo(before: Value, call: TSESTree.CallExpression, sure: boolean, evaluator: Evaluator): Value {
  const callee = bare(call.callee) as TSESTree.MemberExpression;
  const method = staticName(callee.property, callee.computed) ?? '';
  const given = call.arguments.map((argument) =>
    argument.type === 'SpreadElement' ? (evaluator.valueOf(argument.argument).properties?.get('*') ?? UNKNOWN) : evaluator.valueOf(argument),
  );
  if (method === 'assign') return given.slice(1).reduce((value, source) => merged(value, source, sure), before);
  const path = pathOf(callee.object, evaluator);
  if ((method === 'set' || method === 'append') && given.length > 1) {
    const [key] = given[0]!.complete ? given[0]!.constants : [];
    return written(before, [...path, typeof key === 'string' ? key : '*'], given[1]!, sure && method === 'set');
  }
  const added = method === 'splice' ? given.slice(2) : method === 'fill' ? given.slice(0, 1) : given;
  return added.length > 0 ? written(before, [...path, '*'], joinAll(added), sure) : before;
}

function merged(value: Value, source: Value, sure: boolean): Value {
  const properties = new Map(value.properties);
  for (const [name, property] of source.properties ?? []) {
    const old = properties.get(name);
    properties.set(name, old && isAdded(name, sure) ? join(old, property) : { ...property, written: sure });
  }
  return { ...value, constants: [], complete: false, orUndefined: undefined, alternatives: undefined, properties, labels: joinLabels(value.labels, source.labels) };
}
