/** Names in patterns: `const { a: [b = 1] } = value` is a way down into the value, for declarations, parameters and assignments alike. */
import type { Answer } from '../model';
import type { Reference } from '../source/scopes';
import { isFunction, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { typeValue } from './annotations';
import { callbackArgument } from './callbacks';
import type { Evaluator } from './evaluator';
import { elementOf, elementsIn, listValue } from './elements';
import { answersBy, entered, isEnteredAt } from './entries';
import { inputValue } from './inputs';
import { iterated } from './iteration';
import { join, joinAll } from './join';
import { namesOf } from './objects';
import { compoundValue, updatedNumber } from './operators';
import { isAbsent, propertyValue } from './properties';
import { caughtValue } from './thrown';
import { lessUndefined } from './truth';
import { isUntrusted } from './untrusted';
import { UNDEFINED, UNKNOWN, constantValue, isHidden, isUndefined, onlyConstant, primitive, valueLike, newValue } from './value';
import type { Value } from './value';
import { withDeclared } from './variables';

/** What stands at the declaration itself: annotation of the pattern, or what the function is called with. */
export function definedValue(name: Node, evaluator: Evaluator): Value {
  const path: Segment[] = [];
  const root = climb(name, path, evaluator);
  const declared = annotatedValue(root, evaluator);
  const given = parameterValue(root, declared, evaluator) ?? (isCaught(root) ? caughtValue(root.parent, evaluator) : undefined);
  if (given) return follow(given, path, name, evaluator);
  // Defaults belong to what is written there.
  const way = path.filter((segment) => segment === 'unknown' || !('default' in segment));
  return way.length === 0 ? declared : follow(declared, way, name, evaluator);
}

function annotatedValue(root: Node, evaluator: Evaluator): Value {
  const annotation = 'typeAnnotation' in root ? (root.typeAnnotation as Node | undefined) : undefined;
  return annotation ? typeValue(annotation, evaluator) : UNKNOWN;
}

/** Does a framework hand in to any function what somebody outside sends? */
export function isEntered(nodes: readonly Node[], evaluator: Evaluator): boolean {
  for (const owner of nodes) if (isFunction(owner) && owner.params.some((given) => isEnteredThrough(given, evaluator))) return true;
  return false;
}

/** Where a framework that calls the function takes what it gives back. */
export function answersOf(owner: Function, evaluator: Evaluator): readonly Answer[] {
  if (owner.params.length === 0) return NO_ANSWERS;
  const parameters = owner.params.flatMap((given) => {
    const held = given.type === 'TSParameterProperty' ? given.parameter : given;
    const root = held.type === 'AssignmentPattern' ? held.left : held;
    const parameter = parameterOf(root);
    return parameter && !parameter.rest ? [{ ...parameter, node: root, declared: answeredOnce(() => annotatedValue(root, evaluator)) }] : [];
  });
  return answersBy(parameters, evaluator);
}

const NO_ANSWERS: readonly Answer[] = [];

function isEnteredThrough(given: TSESTree.Parameter, evaluator: Evaluator): boolean {
  const held = given.type === 'TSParameterProperty' ? given.parameter : given;
  const root = held.type === 'AssignmentPattern' ? held.left : held;
  const parameter = parameterOf(root);
  return parameter !== undefined && !parameter.rest && isEnteredAt({ ...parameter, node: root, declared: answeredOnce(() => annotatedValue(root, evaluator)) }, evaluator);
}

/** Each of many entries asks what the parameter is declared as. */
function answeredOnce(declared: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= declared());
}

function isCaught(root: Node): root is Node & { readonly parent: TSESTree.CatchClause } {
  return root.parent?.type === 'CatchClause' && root.parent.param === root;
}

function parameterValue(root: Node, declared: Value, evaluator: Evaluator): Value | undefined {
  const parameter = parameterOf(root);
  if (!parameter) return undefined;
  const { owner, index, rest } = parameter;
  const known = rest ? undefined : callbackArgument(index, owner, evaluator);
  const value = known ? withDeclared(known, declared) : inputValue(declared, { of: owner.range[0], index, path: [], ...(rest && { rest }) }, root);
  return rest ? valueLike(value, { type: value.type ?? { path: ['Array'] } }) : entered(value, { node: root, owner, index, declared: () => declared }, evaluator);
}

type Function = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;

/** Which parameter of which function the pattern is. */
function parameterOf(root: Node): { readonly owner: Function; readonly index: number; readonly rest: boolean } | undefined {
  let current = root;
  while (current.parent && ['AssignmentPattern', 'RestElement', 'TSParameterProperty'].includes(current.parent.type)) current = current.parent;
  const owner = current.parent;
  if (!owner || !isFunction(owner)) return undefined;
  const [first] = owner.params;
  // `this` in front of the parameters is none of them.
  const before = first?.type === 'Identifier' && first.name === 'this' ? 1 : 0;
  const index = owner.params.indexOf(current as TSESTree.Parameter) - before;
  return index < 0 ? undefined : { owner, index, rest: current.type === 'RestElement' };
}

/** What the write puts there; `before` is what the variable held, for `+=`. */
export function writeValue(reference: Reference, before: (() => Value) | undefined, evaluator: Evaluator): Value {
  const { identifier, writeExpr } = reference;
  if (identifier.parent.type === 'UpdateExpression') return updatedNumber(identifier.parent, before?.(), evaluator);
  if (!writeExpr) return UNKNOWN;
  const { parent } = writeExpr;
  if (parent?.type === 'ForInStatement') return nameIn(evaluator.valueOf(parent.right), identifier);
  if (parent?.type === 'AssignmentExpression' && parent.operator !== '=') return compoundValue(parent, before?.(), evaluator);
  const path: Segment[] = [];
  const root = climb(identifier, path, evaluator);
  if (root === writeExpr) return UNKNOWN;
  const isElement = parent?.type === 'ForOfStatement' && parent.right === writeExpr;
  const source = evaluator.valueOf(writeExpr);
  return follow(isElement ? iterated(source, evaluator) : source, path, identifier, evaluator);
}

/** Any of the names of what an object is known to hold. */
function nameIn(object: Value, at: Node): Value {
  const names = [...(object.properties?.keys() ?? [])].filter((name) => !isHidden(name) && name !== '*');
  const { labels, inputs } = namesOf(object, at);
  return valueLike(joinAll(names.map(constantValue)), { type: primitive('string'), complete: false, labels, inputs });
}

/** A default in a pattern is a reference of its own beside that of the pattern's source, which takes it into account. */
export function isDefaultOf({ identifier, writeExpr }: Reference): boolean {
  const parent = writeExpr?.parent;
  return parent?.type === 'AssignmentPattern' && parent.right === writeExpr && isInside(identifier, parent);
}

/** What an assignment to a pattern writes to the property: `({ x: data.x } = …)`. */
export function patternValue(target: Node, evaluator: Evaluator): Value {
  const path: Segment[] = [];
  const root = climb(target, path, evaluator);
  return root.parent?.type === 'AssignmentExpression' ? follow(evaluator.valueOf(root.parent.right), path, target, evaluator) : UNKNOWN;
}

function isInside(identifier: Node, pattern: Node): boolean {
  for (let node: Node | undefined = identifier; node; node = node.parent) if (node === pattern) return true;
  return false;
}

type Segment =
  | { readonly property: string }
  | { readonly index: number }
  | { readonly without: ReadonlySet<string> }
  | { readonly from: number }
  | { readonly default: Node }
  | 'unknown';

/** From a name in a pattern up to the whole pattern, collecting the way down: `{ a: { b = 1 } }` gives a, b, its default. */
function climb(name: Node, path: Segment[], evaluator: Evaluator): Node {
  let current = name;
  for (let { parent } = current; parent; { parent } = current) {
    if (parent.type === 'Property' && parent.value === current && parent.parent.type === 'ObjectPattern') {
      const key = keyOf(parent, evaluator);
      path.unshift(key === undefined ? 'unknown' : { property: key });
      current = parent.parent;
    } else if (parent.type === 'ArrayPattern') {
      path.unshift({ index: parent.elements.indexOf(current as TSESTree.DestructuringPattern) });
      current = parent;
    } else if (parent.type === 'RestElement' && parent.parent.type === 'ObjectPattern') {
      path.unshift({ without: keysOf(parent.parent, evaluator) });
      current = parent.parent;
    } else if (parent.type === 'RestElement' && parent.parent.type === 'ArrayPattern') {
      path.unshift({ from: parent.parent.elements.indexOf(parent) });
      current = parent.parent;
    } else if (parent.type === 'AssignmentPattern' && parent.left === current) {
      path.unshift({ default: parent.right });
      current = parent;
    } else break;
  }
  return current.type === 'AssignmentPattern' ? current.left : current;
}

function keysOf(pattern: TSESTree.ObjectPattern, evaluator: Evaluator): ReadonlySet<string> {
  const names = pattern.properties.map((part) => (part.type === 'Property' ? keyOf(part, evaluator) : undefined));
  return new Set(names.filter((name) => name !== undefined));
}

function keyOf({ key, computed }: TSESTree.Property, evaluator: Evaluator): string | undefined {
  const constant = staticName(key, computed) ?? onlyConstant(evaluator.valueOf(key));
  return typeof constant === 'string' || typeof constant === 'number' ? String(constant) : undefined;
}

function follow(value: Value, path: readonly Segment[], at: Node, evaluator: Evaluator): Value {
  return path.reduce((current, segment, i) => {
    if (segment === 'unknown') return UNKNOWN;
    if ('default' in segment) return orDefault(current, segment.default, evaluator);
    if ('from' in segment) return listFrom(current, segment.from);
    if ('index' in segment) return elementOf(current, segment.index);
    if ('without' in segment) return without(current, segment.without);
    const next = path[i + 1];
    const mayDefault = next !== undefined && next !== 'unknown' && 'default' in next;
    return mayDefault && isAbsent(current, segment.property) ? UNDEFINED : propertyValue(current, segment.property, at, evaluator);
  }, value);
}

/** The default counts where nothing was given; what a caller gives is filled in at the call. */
function orDefault(value: Value, given: Node, evaluator: Evaluator): Value {
  if (isUndefined(value)) return evaluator.valueOf(given);
  const kept = lessUndefined(value, () => true) ?? value;
  if (kept.complete && !kept.inputs) return kept;
  const other = evaluator.valueOf(given);
  const joined = join(kept, other);
  if (!kept.inputs || !other.complete) return joined;
  return valueLike(joined, { inputs: kept.inputs.map((input) => ({ ...input, byDefault: [...(input.byDefault ?? []), ...other.constants] })) });
}

function listFrom(list: Value, start: number): Value {
  if (list.length !== undefined) return listValue({ first: elementsIn(list).first.slice(start) });
  const rest = [...(list.properties ?? [])].flatMap(([name, value]): [string, Value][] => {
    const index = /^\d+$/.test(name) ? Number(name) - start : -1;
    return index < 0 ? [] : [[String(index), value]];
  });
  const element = rest.length > 0 ? joinAll(rest.map(([, value]) => value)) : elementOf(list);
  return newValue({ type: { path: ['Array'] }, properties: new Map([...rest, ['*', element]]) });
}

const GONE: Value = newValue({ written: true, cleansed: true });

/** What `...rest` holds: the object less the properties that were taken out beside it. */
function without(value: Value, names: ReadonlySet<string>): Value {
  const properties = new Map(value.properties);
  for (const name of names) properties.set(name, GONE);
  return valueLike(value, { constants: [], complete: false, orUndefined: undefined, alternatives: undefined, properties, labels: value.labels.filter((label) => isUntrusted(label) || label.kind === 'person'), cleansed: true });
}
