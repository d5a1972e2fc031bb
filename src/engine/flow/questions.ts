/** Questions that tests ask of a value: what it is when the answer is yes or no, and whether that can be the answer at all. */
import { isClass, instanceValue } from './classes';
import { isList } from './elements';
import type { Evaluator } from './evaluator';
import { namedType } from './annotations';
import { constantValue, eachProperty, isPrimitive, isUndefined, primitive, sameName, newValue, valueLike } from './value';
import type { Constant, Value } from './value';
import { lessUndefined } from './truth';
import { withDeclared } from './variables';

/** Undefined where the answer cannot be this one. */
export type Question = (value: Value, holds: boolean) => Value | undefined;

/** `if (x)`: what is empty holds nothing. */
export const truthful: Question = (value, holds) => {
  if (holds) return lessUndefined(value, Boolean);
  if (isObject(value)) return undefined;
  const constants = value.constants.filter((constant) => !constant);
  if (constants.length === 0 && value.complete) return undefined;
  return newValue({ type: value.type, numeric: value.numeric, constants, complete: value.complete, orUndefined: value.orUndefined, cleansed: true });
};

function isObject({ properties, declaration, callable }: Value): boolean {
  return properties !== undefined || declaration !== undefined || callable !== undefined;
}

export function equalTo(others: readonly Value[]): Question {
  const isSettled = others.every((other) => other.complete || isUndefined(other));
  const constants = others.flatMap((other) => other.constants);
  return (value, holds) => {
    if (!holds) return isSettled ? without(value, constants, others.some(isUndefined)) : value;
    if (others.length === 1 && isUndefined(others[0]!)) return value;
    if (!isSettled || constants.length === 0) return value;
    const possible = value.complete || value.orUndefined ? constants.filter((constant) => value.constants.includes(constant)) : constants;
    if (possible.length === 0) return undefined;
    const one = possible.length === 1 ? constantValue(possible[0]!) : newValue({ constants: possible, complete: true, type: value.type });
    return valueLike(one, { labels: value.labels, origin: others.length === 1 ? others[0]!.origin : undefined });
  };
}

/** `!== null` and `!== undefined` are mostly meant for both, but only what is asked for is taken out. */
function without(value: Value, constants: readonly Constant[], isThere: boolean): Value | undefined {
  const kept = value.constants.filter((constant) => !constants.includes(constant));
  if (kept.length === value.constants.length && !(isThere && value.orUndefined)) return value;
  if (isThere) return lessUndefined(value, (constant) => !constants.includes(constant));
  if (kept.length === 0 && value.complete && !value.inputs) return undefined;
  return valueLike(value, { constants: kept, complete: value.complete && kept.length > 0 });
}

const TYPE_OF: Readonly<Record<string, (constant: Constant) => boolean>> = {
  string: (constant) => typeof constant === 'string',
  number: (constant) => typeof constant === 'number',
  boolean: (constant) => typeof constant === 'boolean',
  bigint: (constant) => typeof constant === 'bigint',
};

/** `typeof x === 'number'` */
export function ofPrimitive(name: string): Question {
  const fits = Object.hasOwn(TYPE_OF, name) ? TYPE_OF[name]! : undefined;
  if (!fits) return (value) => value;
  const type = primitive(name);
  return (value, holds) => {
    const isOne = sameName(value.type, type);
    if (holds ? isA(value) && !isOne : isOne && !value.complete) return undefined;
    const kept = value.constants.filter((constant) => fits(constant) === holds);
    if (kept.length === 0 && value.complete && !value.inputs) return undefined;
    const left = kept.length === value.constants.length ? value : valueLike(value, { constants: kept, complete: value.complete && kept.length > 0 });
    if (!holds || isOne) return left;
    const numeric = left.numeric ?? (name === 'number' ? ({ kind: 'number' } as const) : name === 'bigint' ? ({ kind: 'bigint' } as const) : undefined);
    return valueLike(left, { type, numeric, orUndefined: undefined, properties: undefined });
  };
}

/** Is it known for certain what kind of thing it is? */
function isA({ type, properties, declaration }: Value): boolean {
  return properties !== undefined || declaration !== undefined || (type !== undefined && !isPrimitive(type, 'any'));
}

/** `x instanceof Card` */
export function anInstance(owner: Value, evaluator: Evaluator): Question | undefined {
  const made = instanceOf(owner, evaluator);
  const { members } = owner;
  if (!made) return undefined;
  return (value, holds) => {
    const known = isInstance(value, made, evaluator);
    if (known !== undefined && known !== holds) return undefined;
    if (!holds || known) return value;
    const properties = value.properties && members ? eachProperty(value.properties, (property, name) => heldBy(members, property, name)) : value.properties;
    return valueLike(value, { constants: [], complete: false, type: made.type, declaration: made.declaration, numeric: value.numeric ?? made.numeric, properties });
  };
}

/** Of what it may have been before, others say how they hold the number. */
function heldBy(members: ReadonlyMap<string, Value>, property: Value, name: string): Value {
  const numeric = members.get(name)?.numeric;
  return numeric && property.numeric && property.numeric.kind !== numeric.kind ? valueLike(property, { numeric }) : property;
}

function instanceOf({ callable, members, summary, reference }: Value, evaluator: Evaluator): Value | undefined {
  if (isClass(callable)) return instanceValue(callable, evaluator);
  if (members && summary) return newValue({ type: summary.returns.type });
  return reference && namedType(reference, evaluator);
}

/** Undefined where it may be one. */
function isInstance(value: Value, made: Value, evaluator: Evaluator): boolean | undefined {
  if (sameName(value.type, made.type)) return true;
  if (isPrimitive(value.type, 'string') || isPrimitive(value.type, 'number') || isPrimitive(value.type, 'bigint')) return false;
  if (!value.declaration || !made.declaration) return undefined;
  let base = value.declaration;
  while (isClass(base)) {
    if (base === made.declaration) return true;
    const above = base.superClass ? evaluator.valueOf(base.superClass).callable : undefined;
    if (!above || above === base) return false;
    base = above;
  }
  return undefined;
}

/** `'card' in method` */
export function having(name: string): Question {
  return (value, holds) => {
    const { properties } = value;
    if (!properties || properties.has('*')) return value;
    return properties.has(name) === holds ? value : undefined;
  };
}

/** `Array.isArray(x)` */
export const aList: Question = (value, holds) => {
  if (isList(value)) return holds ? value : undefined;
  if (!holds) return value;
  return isA(value) ? undefined : valueLike(value, { type: { path: ['Array'] } });
};

/** `Number.isInteger(x)` */
export const anInteger: Question = (value, holds) =>
  holds ? valueLike(value, { type: primitive('number'), numeric: { kind: 'integer', unit: value.numeric?.unit } }) : value;

/** What a function of the project says of its argument: `x is Amount`. */
export function declaredAs(declared: Value): Question {
  return (value, holds) => {
    const isIt = value === declared || (declared.type?.module !== undefined && sameName(value.type, declared.type));
    if (!holds) return isIt || isPlainly(value, declared) ? undefined : value;
    if (declared.complete) return valueLike(declared, { labels: value.labels });
    if (isA(value) && declared.type && value.type && !sameName(value.type, declared.type)) return undefined;
    return valueLike(withDeclared(valueLike(value, { type: declared.type ?? value.type }), declared), { orUndefined: undefined });
  };
}

/** A primitive type holds all values of the type. */
function isPlainly(value: Value, { type, constants }: Value): boolean {
  return type?.module === undefined && type?.path.length === 1 && constants.length === 0 && sameName(value.type, type) && type.path[0] !== 'Object' && type.path[0] !== 'Array';
}
