/** Objects as `new` makes them: what their fields hold when the constructor is done, in terms of what it is given. */
import { bare, isFunction } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { valuesGiven } from './access';
import { changesBy } from './argument-changes';
import { constructorOf, declaredValue, initialValue, instanceValue, isOnlyOwn, memberNames, memberOf, partsOf } from './classes';
import type { Class, Part } from './classes';
import type { Evaluator } from './evaluator';
import { inputValue } from './inputs';
import { instantiate } from './instantiate';
import type { Given } from './instantiate';
import { join } from './join';
import { RECEIVER, UNKNOWN, newValue, valueLike } from './value';
import type { Value } from './value';
import { withDeclared } from './variables';

type Fields = ReadonlyMap<string, Value>;

const NO_FIELDS: Fields = new Map();

/** `given` says what the constructor that begins there is called with; `below`, which classes stand on this one. */
export function constructedFields(owner: Class, given: (of: number) => Given, evaluator: Evaluator, below: readonly Class[] = []): Fields {
  if (below.includes(owner)) return NO_FIELDS;
  const builder = constructorOf(owner, evaluator);
  const fields = new Map(superFields(owner, builder, given, evaluator, below));
  const handed = builder && given(builder.range[0]);
  for (const [name, value] of evaluator.once('made', owner, NO_FIELDS, () => initialFields(owner, evaluator))) {
    fields.set(name, handed ? instantiate(value, handed, evaluator) : value);
  }
  if (!builder || !handed) return fields;
  const receiver: Value = newValue({ properties: new Map(fields) });
  for (const [name, value] of changesBy(builder, evaluator).get(RECEIVER)?.properties ?? []) {
    const filled = instantiate(value, { ...handed, receiver }, evaluator);
    fields.set(name, fieldOf(withDeclared(valueLike(filled, { written: undefined }), declaredValue(partsOf(owner, evaluator).get(name) ?? [], evaluator)), name, owner, evaluator));
  }
  return fields;
}

function initialFields(owner: Class, evaluator: Evaluator): Fields {
  const fields = new Map<string, Value>();
  for (const [name, parts] of partsOf(owner, evaluator)) {
    if (parts.some(({ type }) => type === 'MethodDefinition')) continue;
    const initial = parts.flatMap((part) => initialValue(part, evaluator) ?? []);
    if (initial.length > 0) fields.set(name, fieldOf(initial.reduce(join), name, owner, evaluator));
  }
  return fields;
}

function fieldOf(value: Value, name: string, owner: Class, evaluator: Evaluator): Value {
  const parts = partsOf(owner, evaluator).get(name) ?? [];
  const open = isEmpty(value) && !isOnlyOwn(parts) ? valueLike(value, { complete: false }) : value;
  const [part] = parts;
  return part ? evaluator.vocabulary.named(open, name, owner.id?.name, 'key' in part ? part.key : part) : open;
}

/** What starts empty is there to be filled, by somebody. */
function isEmpty({ constants }: Value): boolean {
  return constants.length > 0 && constants.every((constant) => !constant);
}

function superFields(owner: Class, builder: TSESTree.FunctionExpression | undefined, given: (of: number) => Given, evaluator: Evaluator, below: readonly Class[]): Fields {
  const { superClass } = owner;
  const base = superClass ? evaluator.valueOf(superClass) : undefined;
  if (!base) return NO_FIELDS;
  const handed = builder ? bySuperCall(builder, given(builder.range[0]), evaluator) : given;
  const { callable, summary, members } = base;
  if (callable?.type === 'ClassDeclaration' || callable?.type === 'ClassExpression') return constructedFields(callable, handed, evaluator, [...below, owner]);
  if (members && summary) return instantiate(summary.returns, handed(summary.of), evaluator).properties ?? NO_FIELDS;
  return libraryFields(base, handed(RECEIVER), superClass!, evaluator);
}

/** What the constructor of a class of a library makes of its arguments: the message of an error. */
function libraryFields({ reference }: Value, given: Given, at: Node, evaluator: Evaluator): Fields {
  const ways = reference && evaluator.models.behaviour(reference)?.propagates;
  if (!ways) return NO_FIELDS;
  const handed = [0, 1, 2].map((index) => given.argument(index));
  return new Map(ways.flatMap(({ from, to }) => (to === 'return' ? [] : valuesGiven(handed, from, at, evaluator).map((value) => [to.slice('return.'.length), value] as const))));
}

/** What the constructor of the class above is handed by the one of this class. */
function bySuperCall(builder: TSESTree.FunctionExpression, outer: Given, evaluator: Evaluator): (of: number) => Given {
  const call = superCallIn(builder);
  const argument = (index: number) => {
    const handed = call?.arguments[index];
    return handed && handed.type !== 'SpreadElement' ? instantiate(evaluator.valueOf(handed), outer, evaluator) : UNKNOWN;
  };
  return (of) => ({ ...outer, of, argument });
}

function superCallIn(builder: TSESTree.FunctionExpression): TSESTree.CallExpression | undefined {
  for (const statement of builder.body.body) {
    if (statement.type !== 'ExpressionStatement') continue;
    const expression = bare(statement.expression);
    if (expression.type === 'CallExpression' && expression.callee.type === 'Super') return expression;
  }
  return undefined;
}

/** `new Box(x)` of a function: what it writes to `this`, and what its prototype holds. */
export function madeByFunction({ callable, summary, properties }: Value, given: Given, at: Node, evaluator: Evaluator): Value {
  const own = (callable && isFunction(callable) ? changesBy(callable, evaluator) : summary?.changes)?.get(RECEIVER)?.properties;
  const receiver: Value = newValue({ properties: properties?.get('prototype')?.properties });
  const filled = [...(own ?? [])].map(([name, value]) => [name, instantiate(value, { ...given, receiver }, evaluator)] as const);
  return newValue({ properties: new Map([...(receiver.properties ?? []), ...filled]), origin: at });
}

/** For other modules: the fields in terms of what the constructor is given, and every member by its name. */
export function constructedMembers(owner: Class, evaluator: Evaluator): { readonly fields?: Fields; readonly members: Fields } {
  const instance = instanceValue(owner, evaluator);
  const members = new Map<string, Value>();
  for (const name of memberNames(owner, evaluator)) {
    // Nobody outside calls it, and what it does is in the methods that call it.
    if (isPrivateMethod(partsOf(owner, evaluator).get(name))) continue;
    const value = memberOf(owner, name, instance, evaluator);
    if (value) members.set(name, value);
  }
  const fields = constructedFields(owner, (of) => asGiven(of, owner), evaluator);
  return { fields: fields.size > 0 ? fields : undefined, members };
}

function isPrivateMethod(parts: readonly Part[] | undefined): boolean {
  return parts?.length === 1 && parts[0]!.type === 'MethodDefinition' && (parts[0]!.accessibility === 'private' || parts[0]!.key.type === 'PrivateIdentifier');
}

/** Whatever the constructor is given. */
function asGiven(of: number, owner: Class): Given {
  return { of, argument: (index) => inputValue(UNKNOWN, { of, index, path: [] }, owner), receiver: UNKNOWN, at: owner };
}
