/** Classes: what their instances hold, each member looked at only when it is asked for. */
import { ancestor, isFunction, stackChildren, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { typeValue } from './annotations';
import { callResult } from './call-result';
import { decorated } from './decorated';
import type { Evaluator } from './evaluator';
import { inputValue, withoutInputs } from './inputs';
import { join } from './join';
import { pathBelowThis } from './this-changes';
import { RECEIVER, UNKNOWN, siteOf, newValue, valueLike } from './value';
import type { NumericForm, Value } from './value';
import { withDeclared } from './variables';
import { written } from './updates';
import { withStep } from './labels';

export type Class = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

export function isClass(node: Node | undefined): node is Class {
  return node?.type === 'ClassDeclaration' || node?.type === 'ClassExpression';
}

/** The class as a value: what is called with `new`, and its static members. */
export function classValue(owner: Class, evaluator: Evaluator): Value {
  const base = owner.superClass ? evaluator.valueOf(owner.superClass) : undefined;
  const properties = new Map<string, Value>(base?.callable || base?.members ? base.properties : []);
  for (const member of owner.body.body) {
    const name = isMember(member) && member.static ? staticName(member.key, member.computed) : undefined;
    if (name !== undefined) properties.set(name, staticMember(member as Member, name, owner, evaluator));
  }
  return newValue({ callable: owner, properties });
}

function staticMember(member: Member, name: string, owner: Class, evaluator: Evaluator): Value {
  if (member.type === 'MethodDefinition' && member.kind === 'get') return gotten(member, name, owner, UNKNOWN, evaluator);
  return ownMember([member], name, owner, evaluator);
}

export function instanceValue(owner: Class, evaluator: Evaluator): Value {
  const base = owner.superClass ? evaluator.valueOf(owner.superClass).reference : undefined;
  const library = base?.module !== undefined && !evaluator.project.holds(base.module) ? evaluator.models.normalise(base) : undefined;
  const type = library ?? { module: evaluator.project.file, path: [owner.id?.name ?? 'class'] };
  const numeric = formOf(owner, evaluator) ?? (library && evaluator.models.behaviour(library)?.numeric);
  return newValue({ type, declaration: owner, numeric });
}

/** How instances hold numbers, where somebody says so. */
function formOf({ id }: Class, { models, project, vocabulary }: Evaluator): NumericForm | undefined {
  if (!id) return undefined;
  return vocabulary.typeForm(id.name) ?? (models.has(project.file) ? models.behaviour({ module: project.file, path: [id.name] })?.numeric : undefined);
}

/** A value of which only the class is known: a record of the fields that say by their names or types what they hold. */
export function typedInstance(owner: Class, evaluator: Evaluator): Value {
  const properties = evaluator.once('fields', owner, NO_FIELDS, () => tellingFields(owner, evaluator));
  const instance = instanceValue(owner, evaluator);
  return properties.size > 0 ? valueLike(instance, { properties }) : instance;
}

const NO_FIELDS: ReadonlyMap<string, Value> = new Map();

function tellingFields(owner: Class, evaluator: Evaluator): ReadonlyMap<string, Value> {
  const base = owner.superClass ? evaluator.valueOf(owner.superClass).callable : undefined;
  const fields = new Map<string, Value>(isClass(base) ? typedInstance(base, evaluator).properties : []);
  for (const [name, parts] of partsOf(owner, evaluator)) {
    const field = parts.find((part) => part.type === 'PropertyDefinition' || part.type === 'Identifier');
    const annotation = field && 'typeAnnotation' in field ? field.typeAnnotation : undefined;
    if (!field || parts.some(({ type }) => type === 'MethodDefinition')) continue;
    const declared = annotation ? decorated(typeValue(annotation, evaluator), field, evaluator) : UNKNOWN;
    const value = evaluator.vocabulary.named(declared, name, owner.id?.name, 'key' in field ? field.key : field);
    if (value.labels.length > 0 || value.properties) fields.set(name, value);
  }
  return fields;
}

/** `this`: an instance, of which a caller may know more. */
export function thisValue(node: Node, evaluator: Evaluator): Value {
  const owner = functionWithThis(node);
  const method = owner?.parent;
  if (!owner) return UNKNOWN;
  if (method?.type === 'MethodDefinition' || method?.type === 'PropertyDefinition') {
    const held = ancestor(method, isClass);
    if (!held) return UNKNOWN;
    if (method.static) return evaluator.valueOf(held.id ?? held);
    return isFunction(owner) ? received(instanceValue(held, evaluator), owner) : instanceValue(held, evaluator);
  }
  if (method?.type === 'Property' && method.parent.type === 'ObjectExpression') return received(evaluator.valueOf(method.parent), owner);
  return isFunction(owner) ? received(UNKNOWN, owner) : UNKNOWN;
}

function received(value: Value, owner: Node): Value {
  return inputValue(value, { of: owner.range[0], index: RECEIVER, path: [] }, owner);
}

/** The function, or the initialiser of a field, whose `this` it is. */
function functionWithThis(node: Node): Node | undefined {
  let below = node;
  for (let current = node.parent; current; below = current, current = current.parent) {
    if (isFunction(current) && current.type !== 'ArrowFunctionExpression') return current;
    if (current.type === 'PropertyDefinition' && current.value === below) return below;
  }
  return undefined;
}

/** A member of the class that the value is an instance of, as it is for this instance. */
export function declaredMember(object: Value, name: string, evaluator: Evaluator): Value | undefined {
  const owner = object.declaration;
  return isClass(owner) ? memberOf(owner, name, object, evaluator) : undefined;
}

type Member = TSESTree.MethodDefinition | TSESTree.PropertyDefinition | TSESTree.AccessorProperty | TSESTree.TSAbstractMethodDefinition | TSESTree.TSAbstractPropertyDefinition;
/** A member of the body, a parameter property of the constructor, or a change to `this.name` somewhere in the class. */
export type Part = Member | TSESTree.Identifier | TSESTree.AssignmentExpression | TSESTree.CallExpression;

function isMember(node: Node): node is Member {
  return 'key' in node && 'static' in node;
}

export function memberOf(owner: Class, name: string, object: Value, evaluator: Evaluator): Value | undefined {
  const parts = partsOf(owner, evaluator).get(name);
  if (!parts) return inherited(owner, name, object, evaluator);
  const getter = evaluator.once('getter', parts, null, () => parts.find(isGetter) ?? null);
  if (getter) return gotten(getter, name, owner, object, evaluator);
  return evaluator.once('member', parts, UNKNOWN, () => ownMember(parts, name, owner, evaluator));
}

function isGetter(part: Part): part is TSESTree.MethodDefinition {
  return part.type === 'MethodDefinition' && part.kind === 'get';
}

function gotten(getter: TSESTree.MethodDefinition, name: string, owner: Class, object: Value, evaluator: Evaluator): Value {
  const value = callResult(getter.value, { of: getter.value.range[0], argument: () => UNKNOWN, receiver: object }, evaluator);
  return evaluator.vocabulary.named(value, name, owner.id?.name, getter.key);
}

function inherited({ superClass }: Class, name: string, object: Value, evaluator: Evaluator): Value | undefined {
  const base = superClass ? evaluator.valueOf(superClass) : undefined;
  if (!base) return undefined;
  return isClass(base.callable) ? memberOf(base.callable, name, object, evaluator) : base.members?.get(name);
}

/** What says something of each member of an instance. */
export function partsOf(owner: Class, evaluator: Evaluator): ReadonlyMap<string, readonly Part[]> {
  return collected(owner, evaluator).parts;
}

interface Collected {
  readonly parts: ReadonlyMap<string, readonly Part[]>;
  readonly builder: TSESTree.FunctionExpression | undefined;
}

function collected(owner: Class, evaluator: Evaluator): Collected {
  return evaluator.once('parts', owner, NOTHING, () => collect(owner));
}

const NOTHING: Collected = { parts: new Map(), builder: undefined };

function collect(owner: Class): Collected {
  const parts = new Map<string, Part[]>();
  let builder: Collected['builder'];
  const add = (name: string | undefined, part: Part) => {
    if (name === undefined) return;
    const list = parts.get(name);
    if (list) list.push(part);
    else parts.set(name, [part]);
  };
  for (const member of owner.body.body) {
    if (!isMember(member)) continue;
    const builds = member.type === 'MethodDefinition' && member.kind === 'constructor' ? member : undefined;
    if (builds?.value.type === 'FunctionExpression') builder = builds.value;
    if (!member.static && !builds) add(staticName(member.key, member.computed), member);
    for (const field of builds ? parameterProperties(builds) : []) add(field.name, field);
    if (!member.static && member.value) collectChanges(member.value, (name, at) => add(name, at));
  }
  return { parts, builder };
}

function parameterProperties(member: TSESTree.MethodDefinition): TSESTree.Identifier[] {
  return member.value.params.flatMap((parameter) => {
    if (parameter.type !== 'TSParameterProperty') return [];
    const name = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
    return name.type === 'Identifier' ? [name] : [];
  });
}

function collectChanges(root: Node, add: (name: string, at: TSESTree.AssignmentExpression | TSESTree.CallExpression) => void): void {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isClass(node)) continue;
    if (node.type === 'AssignmentExpression' || node.type === 'CallExpression') {
      const path = pathBelowThis(node);
      if (path) add(path[0]!, node);
    }
    stackChildren(node, waiting);
  }
}

/** What the member is in any instance, in terms of what the constructor is given. */
function ownMember(parts: readonly Part[], name: string, owner: Class, evaluator: Evaluator): Value {
  const method = parts.find((part) => part.type === 'MethodDefinition' || part.type === 'TSAbstractMethodDefinition');
  if (method && 'value' in method && method.value) return methodValue(method.value as Node, evaluator);
  const initial = parts.flatMap((part) => initialValue(part, evaluator) ?? []);
  const start = initial.length > 0 ? initial.reduce(join) : undefined;
  const builder = constructorOf(owner, evaluator);
  const changed = parts.filter(isChange).reduce((value, at) => changedBy(value, at, builder?.range[0], evaluator), start);
  const declared = declaredValue(parts, evaluator);
  const value = changed ? withDeclared(changed, declared) : declared;
  const isSet = start !== undefined || parts.some((part) => isChange(part) && builder !== undefined && isInside(part, builder));
  const isKept = isSet && isOnlyOwn(parts);
  const key = parts.find(isMember)?.key ?? parts[0]!;
  return evaluator.vocabulary.named(isKept ? value : valueLike(value, { complete: false, orUndefined: undefined }), name, owner.id?.name, key);
}

/** What the field starts with: its initialiser, or the parameter that it is. */
export function initialValue(part: Part, evaluator: Evaluator): Value | undefined {
  if (part.type === 'Identifier') return evaluator.valueOf(part);
  return part.type === 'PropertyDefinition' && part.value ? withDeclared(evaluator.valueOf(part.value), declaredValue([part], evaluator)) : undefined;
}

export function declaredValue(parts: readonly Part[], evaluator: Evaluator): Value {
  for (const part of parts) {
    const annotation = 'typeAnnotation' in part ? part.typeAnnotation : undefined;
    if (annotation) return decorated(typeValue(annotation, evaluator), part, evaluator);
  }
  return UNKNOWN;
}

/** Written nowhere but in the class. A private field that nothing in it writes is written by a framework. */
export function isOnlyOwn(parts: readonly Part[]): boolean {
  const isChanged = parts.some(isChange);
  return parts.every((part) => isChange(part) || (part.type === 'PropertyDefinition' && (part.readonly || part.key.type === 'PrivateIdentifier' || (isChanged && part.accessibility === 'private'))));
}

function isInside({ range: [start, end] }: Node, { range }: Node): boolean {
  return start >= range[0] && end <= range[1];
}

type Change = TSESTree.AssignmentExpression | TSESTree.CallExpression;

function isChange(part: Part): part is Change {
  return part.type === 'AssignmentExpression' || part.type === 'CallExpression';
}

function methodValue(method: Node, evaluator: Evaluator): Value {
  if (isFunction(method)) return newValue({ callable: method });
  const annotation = 'returnType' in method ? (method.returnType as Node | undefined) : undefined;
  return annotation ? newValue({ summary: { of: -1, returns: typeValue(annotation, evaluator), effects: [] } }) : UNKNOWN;
}

/** `this.card = card`, `this.cards.push(card)`: one of the things that the field may hold. */
function changedBy(value: Value | undefined, at: Change, builder: number | undefined, evaluator: Evaluator): Value {
  const [name, ...rest] = pathBelowThis(at)!;
  const given = withoutInputs(evaluator.valueOf(at.type === 'CallExpression' ? (at.arguments[at.arguments.length - 1] ?? at) : at), builder);
  const step = given.labels.length > 0 ? valueLike(given, { labels: withStep(given.labels, `kept in \`this.${name}\``, siteOf(at)) }) : given;
  if (rest.length > 0) return written(value ?? UNKNOWN, rest, step, false);
  return value ? withDeclared(join(value, step), value) : step;
}

export function constructorOf(owner: Class, evaluator: Evaluator): TSESTree.FunctionExpression | undefined {
  return collected(owner, evaluator).builder;
}

/** What is called where the property is written to. */
export function setterOf(owner: Class, name: string, evaluator: Evaluator): TSESTree.MethodDefinition | undefined {
  const parts = partsOf(owner, evaluator).get(name);
  if (parts) return parts.find((part): part is TSESTree.MethodDefinition => part.type === 'MethodDefinition' && part.kind === 'set');
  const base = owner.superClass ? evaluator.valueOf(owner.superClass).callable : undefined;
  return isClass(base) ? setterOf(base, name, evaluator) : undefined;
}

/** Every member that an instance has, those of its base classes in this module included. */
export function memberNames(owner: Class, evaluator: Evaluator): readonly string[] {
  const base = owner.superClass ? evaluator.valueOf(owner.superClass).callable : undefined;
  return [...partsOf(owner, evaluator).keys(), ...(isClass(base) && base !== owner ? memberNames(base, evaluator) : [])];
}
