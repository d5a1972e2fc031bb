/** Changes to what a variable holds: writes to properties, and methods that add to a list, a map or a form. */
import { LIMITS } from '../limits';
import { bare, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { changedByCall, throughSetter } from './argument-changes';
import { elementOf, elementsIn, isEntries, isList, KEYS, listOf, listValue } from './elements';
import type { Evaluator } from './evaluator';
import { argumentsOf } from './given';
import { memberName } from './member-name';
import { join, joinAll } from './join';
import { joinLabels } from './labels';
import { patternValue } from './patterns';
import { propertyValue } from './properties';
import { isUntrusted, overwritten } from './untrusted';
import { NOTHING_NEW, UNKNOWN, isHidden, onlyConstant, newValue, valueLike } from './value';
import type { Value } from './value';
import { vettedAt } from './vetted';

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
      return rootOfCall(node);
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
/** Functions of `Object` that put something in their first argument. */
const ASSIGNING = new Set(['assign', 'defineProperty']);

function rootOfCall(call: TSESTree.CallExpression): Node | undefined {
  const callee = bare(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const method = staticName(callee.property, callee.computed);
  if (method === undefined) return undefined;
  if (ASSIGNING.has(method) && callee.object.type === 'Identifier' && callee.object.name === 'Object') {
    const [target] = call.arguments;
    return target?.type === 'Identifier' ? target : undefined;
  }
  if (!ADDING.has(method) && !(method === 'clear' || (method === 'delete' && call.arguments.length === 1))) return undefined;
  const object = changedObject(callee);
  return object.type === 'Identifier' ? object : rootOfMember(object);
}

/** Of a chain of changes the object that all of them change: `map.set('a', 1).set('b', 2)`. */
function changedObject({ object }: TSESTree.MemberExpression): Node {
  const inner = bare(object);
  const callee = inner.type === 'CallExpression' ? bare(inner.callee) : undefined;
  const isChain = callee?.type === 'MemberExpression' && ADDING.has(staticName(callee.property, callee.computed) ?? '');
  return isChain ? changedObject(callee) : inner;
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
      return assignedTo(before, at, sure, evaluator);
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

function assignedTo(before: Value, at: TSESTree.AssignmentExpression, sure: boolean, evaluator: Evaluator): Value {
  const path = pathOf(at.left, evaluator);
  const given = vettedAt(evaluator.valueOf(at), at, evaluator);
  const set = path.length === 1 && before.declaration ? throughSetter(before, path[0]!, given, at, evaluator) : undefined;
  return set ? (sure ? set : join(before, set)) : written(before, path, given, sure);
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
  if (isList(value) && rest.length === 0 && given) return elementWritten(value, name, given, sure);
  const properties = new Map(value.properties);
  const old = properties.get(name);
  if (!old && properties.size >= LIMITS.writtenProperties.value) return value;
  if (rest.length > 0) properties.set(name, written(old ?? UNKNOWN, rest, given, sure));
  else if (!given) properties.set(name, newValue({ written: true, cleansed: true }));
  else properties.set(name, isAdded(name, sure) ? (old ? join(old, given) : given) : valueLike(given, { written: true }));
  // Under a name that nobody knows it may stand in the place of any other.
  if (name === '*' && given?.labels.some(isUntrusted)) for (const [other, held] of properties) if (other !== '*' && !isHidden(other) && !isList(value)) properties.set(other, join(held, given));
  // It is no longer the caller's value, though its other properties are.
  return valueLike(value, { constants: [], complete: false, orUndefined: undefined, alternatives: undefined, length: undefined, properties });
}

/** `list[i] = …`, `list.length = 0`: what is known of a place holds no more where any may be written. */
function elementWritten(list: Value, name: string, given: Value, sure: boolean): Value {
  if (name === 'length') return sure && onlyConstant(given) === 0 ? emptied(list) : list;
  const index = Number(name);
  if (!Number.isInteger(index)) return spread(list, [given]);
  const { first } = elementsIn(list);
  if (index < first.length && sure) return withElements(list, first.map((value, at) => (at === index ? given : value)));
  const old = list.properties?.get(name);
  const properties = new Map(spread(list, [given]).properties).set(name, sure || !old ? given : join(old, given));
  return valueLike(list, { constants: [], complete: false, orUndefined: undefined, alternatives: undefined, length: undefined, properties });
}

/** The list that holds these and nothing else. */
function withElements(list: Value, first: readonly Value[]): Value {
  const { constants, complete, labels, type, properties, length } = listValue({ first });
  return valueLike(list, { constants, complete, labels, type, properties, length });
}

/** Beside what is there, and not in its place. */
function isAdded(name: string, sure: boolean): boolean {
  return !sure || name === '*';
}

function emptied(value: Value): Value {
  return newValue({ type: value.type, written: true });
}

function addedTo(before: Value, call: TSESTree.CallExpression, sure: boolean, evaluator: Evaluator): Value {
  const callee = bare(call.callee) as TSESTree.MemberExpression;
  const given = handedOver(call, evaluator);
  switch (staticName(callee.property, callee.computed)) {
    case 'assign':
      return given.slice(1).reduce((value, source) => merged(value, source, sure), before);
    case 'defineProperty':
      return written(before, [nameIn(given[1])], propertyValue(given[2] ?? UNKNOWN, 'value', call, evaluator), sure);
    default:
      // What `total.add(price)` gives is another number; it is no list that something is put into.
      return below(before, pathOf(changedObject(callee), evaluator), (held) => (held.numeric ? held : held.declaration ? byOwnMethod(held, call, sure, evaluator) : changedBy(held, call, sure, evaluator)));
  }
}

/** A method of a class of the project that is called as those of lists are: what it does is seen. */
function byOwnMethod(held: Value, call: TSESTree.CallExpression, sure: boolean, evaluator: Evaluator): Value {
  const object = bare((bare(call.callee) as TSESTree.MemberExpression).object);
  const after = changedByCall(held, call, (node) => node === object, evaluator);
  return sure ? after : join(held, after);
}

function handedOver(call: TSESTree.CallExpression, evaluator: Evaluator): readonly Value[] {
  const { first, others } = argumentsOf(call, evaluator);
  return others ? [...first, others] : first;
}

/** What the list, the map or the form is after its method was called. */
export function changedBy(held: Value, call: TSESTree.CallExpression, sure: boolean, evaluator: Evaluator): Value {
  const callee = bare(call.callee) as TSESTree.MemberExpression;
  const method = staticName(callee.property, callee.computed) ?? '';
  const isOpen = call.arguments.some(({ type }) => type === 'SpreadElement');
  return added(held, method, handedOver(call, evaluator), isOpen, sure);
}

/** The value with what stands at the path changed. */
function below(value: Value, path: readonly string[], change: (held: Value) => Value): Value {
  const [name, ...rest] = path;
  if (name === undefined) return change(value);
  const held = value.properties?.get(name) ?? (value === NOTHING_NEW ? NOTHING_NEW : UNKNOWN);
  return valueLike(value, { constants: [], complete: false, orUndefined: undefined, alternatives: undefined, properties: new Map(value.properties).set(name, below(held, rest, change)) });
}

function nameIn(key: Value | undefined): string {
  const constant = key && onlyConstant(key);
  return typeof constant === 'string' ? constant : '*';
}

function added(held: Value, method: string, given: readonly Value[], isOpen: boolean, sure: boolean): Value {
  // In a loop, what the list holds rests on itself: it is a list all the same.
  if (held === NOTHING_NEW && method === 'push' && given.length > 0) return listOf(joinAll(given));
  switch (method) {
    case 'clear':
      return sure ? emptied(held) : held;
    case 'delete':
      return sure && isEntries(held) && nameIn(given[0]) !== '*' ? written(held, [nameIn(given[0])], undefined, sure) : held;
    case 'set':
    case 'append':
      return given.length > 1 ? keyed(written(held, [nameIn(given[0])], given[1], sure && method === 'set'), given[0]!) : pushed(held, given, isOpen, sure);
    case 'unshift':
    case 'splice':
    case 'fill':
      return spread(held, method === 'splice' ? given.slice(2) : method === 'fill' ? given.slice(0, 1) : given);
    default:
      return pushed(held, given, isOpen, sure);
  }
}

/** A map whose keys are worth to be known. */
function keyed(map: Value, key: Value): Value {
  if (key.labels.length === 0) return map;
  return valueLike(map, { properties: new Map(map.properties).set(KEYS, join(map.properties?.get(KEYS) ?? key, key)) });
}

/** Elements at the end leave the others in their places. */
function pushed(list: Value, given: readonly Value[], isOpen: boolean, sure: boolean): Value {
  if (list.length !== undefined && sure && !isOpen) return withElements(list, [...elementsIn(list).first, ...given]);
  if (given.length === 0) return list;
  const all = joinAll(list.properties?.has('*') ? [elementOf(list), ...given] : given);
  return valueLike(list, { constants: [], complete: false, orUndefined: undefined, alternatives: undefined, length: undefined, properties: new Map(list.properties).set('*', all) });
}

/** Elements at any place: what is known of a place holds no more. */
function spread(list: Value, given: readonly Value[]): Value {
  const elements = [...(list.properties ? [elementOf(list)] : []), ...given];
  const properties = elements.length > 0 ? new Map([['*', joinAll(elements)]]) : undefined;
  // Of the pieces of a text that it was, some may be others now.
  const labels = list.properties?.get('*')?.labels.some(({ whole, part }) => whole || part) ? [] : list.labels;
  return valueLike(list, { constants: [], complete: false, orUndefined: undefined, alternatives: undefined, length: undefined, properties, labels });
}

/** `Object.assign` writes what the source has into the target. */
function merged(value: Value, source: Value, sure: boolean): Value {
  const properties = new Map(value.properties);
  overwritten(properties, source);
  for (const [name, property] of source.properties ?? []) {
    const old = properties.get(name);
    properties.set(name, old && isAdded(name, sure) ? join(old, property) : valueLike(property, { written: sure }));
  }
  return valueLike(value, { constants: [], complete: false, orUndefined: undefined, alternatives: undefined, properties, labels: joinLabels(value.labels, source.labels) });
}
