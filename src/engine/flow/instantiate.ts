/** What a function's value is at one call: its inputs are replaced by what the caller gives. */
import { LIMITS } from '../limits';
import { isFunction } from '../source/tree';
import type { Node } from '../source/tree';
import { calledWith, resultOf } from './call-result';
import { NOTHING_CLEAN, cleaned } from './clean';
import { anyHeld, elementOf, listOf } from './elements';
import type { Evaluator } from './evaluator';
import { ownerOf } from './inputs';
import { join } from './join';
import { readText, WRITTEN } from './json';
import { asPieces, fewOf, joinLabels, labelsInText, labelsOfNumber, sameLabel, sealed } from './labels';
import { ANY, NAMES, namesOf } from './objects';
import { isAbsent, propertyValue } from './properties';
import { summaryLike, summaryOf } from './summary';
import type { Effect, Summary } from './summary';
import { RECEIVER, UNDEFINED, UNKNOWN, eachProperty, isUndefined, labelLike, newValue, sameInput, valueLike } from './value';
import type { Constant, Input, InputCall, Label, Value } from './value';

/** What a call hands to a function. */
export interface Given {
  /** The function, as its inputs name it. */
  readonly of: number;
  argument(index: number): Value;
  /** All arguments from the index on, joined. */
  others?(index: number): Value;
  readonly receiver: Value;
  /** The call. */
  readonly at?: Node;
  /** What was filled in with it by now. */
  filled?: Map<object, Value>;
}

export function instantiate(value: Value, given: Given, evaluator: Evaluator): Value {
  if (!holdsInputsOf(value, given.of)) return value;
  const known = knownFor(given);
  const before = known.get(value);
  if (before) return before;
  // Functions that hand one another on may come back to themselves.
  const result = evaluator.filling.within(
    () => filled(value, given, evaluator),
    () => withoutInputs(value, given, evaluator),
  );
  known.set(value, result);
  return result;
}

/** By values and inputs, what they are with this: the parts of a result are made of one another, and each is filled in once. */
function knownFor(given: Given): Map<object, Value> {
  return (given.filled ??= new Map());
}

/** Tests in the function have looked at what it was given. */
function safeFor(value: Value, bits: number | undefined): Value {
  if (bits === undefined) return value;
  const properties = value.properties && eachProperty(value.properties, (property) => safeFor(property, bits));
  const labels = cleaned(value.labels, bits);
  // What the caller was handed itself is filled in later, and is as safe then.
  const inputs = value.inputs?.map((input) => (((input.cleanFor ?? NOTHING_CLEAN) & bits) === bits ? input : { ...input, cleanFor: (input.cleanFor ?? NOTHING_CLEAN) | bits }));
  return labels === value.labels && properties === value.properties && inputs === undefined ? value : valueLike(value, { labels, properties, inputs });
}

function withoutInputs(value: Value, { at }: Given, evaluator: Evaluator): Value {
  if (at) evaluator.cutAt ??= at;
  return valueLike(value, { inputs: undefined, closed: undefined, properties: undefined, summary: undefined, labels: value.labels.filter(({ kind }) => kind !== 'input') });
}

function filled(value: Value, given: Given, evaluator: Evaluator): Value {
  const own = value.inputs?.filter(({ of }) => of === given.of) ?? [];
  const others = value.inputs?.filter(({ of }) => of !== given.of).map((input) => filledCalls(input, given, evaluator)) ?? [];
  const handed = own.map((input) => safeFor(givenAt(input, given, evaluator), input.cleanFor));
  if (value.assumed && handed.length > 0 && others.length === 0) return withNamed(handed.reduce(join), value, value.assumed);
  const labels = filledLabels(value, own, given, evaluator);
  const properties = value.properties && filledProperties(value.properties, given, evaluator);
  const { callable, summary } = closure(value, given, evaluator);
  const isOpen = others.length > 0;
  const rest = valueLike(value, { callable, summary, labels, properties, inputs: isOpen ? others : undefined, closed: isOpen ? value.closed : undefined });
  if (handed.length === 0) return rest;
  if (handed.length > 1 || !own[0]!.byDefault) return overlaid(rest, handed.reduce(join), value.closed === true);
  return byDefault(rest, own[0]!.byDefault, handed[0]!, value.closed === true);
}

/** What is given takes the place of the default. */
function byDefault(own: Value, defaults: readonly Constant[], handed: Value, closed: boolean): Value {
  if (isUndefined(handed)) return valueLike(own, { complete: closed && !own.inputs });
  const inputs = handed.inputs?.map((input) => ({ byDefault: defaults, ...input }));
  const constants = handed.complete ? own.constants.filter((constant) => !defaults.includes(constant)) : own.constants;
  return overlaid(valueLike(own, { constants }), valueLike(handed, { inputs }), closed);
}

/** What was assumed gives way to what is handed in; what names said of it since then holds. */
function withNamed(handed: Value, { labels, numeric }: Value, assumed: Value): Value {
  const added = labels.filter((label) => label.kind !== 'input' && !assumed.labels.some((known) => sameLabel(known, label)));
  return added.length === 0 ? handed : valueLike(handed, { numeric: handed.numeric ?? numeric, labels: joinLabels(handed.labels, added) });
}

/** A call that waits for what another function is called with may be handed what this one is. */
function filledCalls(input: Input, given: Given, evaluator: Evaluator): Input {
  if (!input.calls?.some((call) => call.arguments.some((argument) => holdsInputsOf(argument, given.of)))) return input;
  return { ...input, calls: input.calls.map((call) => ({ ...call, arguments: call.arguments.map((argument) => instantiate(argument, given, evaluator)) })) };
}

/** A function made in the function that is called keeps what that one was given. */
function closure({ callable, summary }: Value, given: Given, evaluator: Evaluator): Pick<Value, 'callable' | 'summary'> {
  const known = isFunction(callable) ? summaryOf(callable, evaluator) : summary;
  if (!known || known.of === given.of || !summaryHoldsInputsOf(known, given.of)) return { callable, summary };
  const effects = known.effects.map((effect) => filledEffect(effect, given, evaluator));
  return { callable: undefined, summary: summaryLike(known, { returns: instantiate(known.returns, given, evaluator), effects }) };
}

function filledEffect(effect: Effect, given: Given, evaluator: Evaluator): Effect {
  const value = instantiate(effect.value, given, evaluator);
  if (effect.kind !== 'call') return { ...effect, value };
  const receiver = effect.receiver && instantiate(effect.receiver, given, evaluator);
  return { ...effect, value, receiver, arguments: effect.arguments.map((argument) => instantiate(argument, given, evaluator)) };
}

function filledProperties(properties: ReadonlyMap<string, Value>, given: Given, evaluator: Evaluator): ReadonlyMap<string, Value> {
  const filledIn = (property: Value): Value => {
    const value = instantiate(property, given, evaluator);
    return property.written && !value.written ? valueLike(value, { written: true }) : value;
  };
  return eachProperty(properties, filledIn);
}

/** What the function itself knows of the value, on top of what the caller gives: both hold. */
function overlaid(own: Value, handed: Value, closed: boolean): Value {
  if (closed && saysNothing(own)) return handed;
  const constants = [...new Set([...own.constants, ...handed.constants])];
  const complete = closed && handed.complete;
  return valueLike(handed, {
    constants: constants.length > LIMITS.constantsPerValue.value ? [] : constants,
    complete: complete && constants.length <= LIMITS.constantsPerValue.value,
    orUndefined: closed ? handed.orUndefined : undefined,
    type: handed.type ?? own.type,
    reference: own.constants.length > 0 ? undefined : handed.reference,
    numeric: numericOf(own.numeric, handed.numeric),
    labels: joinLabels(own.labels, handed.labels),
    inputs: own.inputs || handed.inputs ? [...(own.inputs ?? []), ...(handed.inputs ?? [])].slice(0, LIMITS.inputsPerValue.value) : undefined,
    closed: closed && (handed.closed ?? handed.complete),
    properties: mergedProperties(own.properties, handed.properties),
    declaration: handed.declaration ?? own.declaration,
    alternatives: handed.properties ? handed.alternatives : own.alternatives,
    callable: handed.callable ?? own.callable,
    cleansed: handed.cleansed ?? own.cleansed,
  });
}

/** It is what the caller gives, and nothing else is known of it. */
function saysNothing({ constants, labels, type, numeric, inputs, properties, declaration, alternatives, callable, cleansed }: Value): boolean {
  const parts = type ?? numeric ?? inputs ?? properties ?? declaration ?? alternatives ?? callable ?? cleansed;
  return parts === undefined && constants.length === 0 && labels.length === 0;
}

/** A fraction that the function is seen to give on one way stays one. */
function numericOf(own: Value['numeric'], handed: Value['numeric']): Value['numeric'] {
  const plain = handed?.kind === 'number' || handed?.kind === 'integer';
  return own?.kind === 'float' && plain ? { kind: 'float', unit: handed.unit ?? own.unit } : (handed ?? own);
}

function mergedProperties(own: Value['properties'], handed: Value['properties']): Value['properties'] {
  if (!own || !handed) return own ?? handed;
  const merged = new Map(handed);
  for (const [name, value] of own) {
    const other = merged.get(name);
    if (value.written || !other) merged.set(name, value);
  }
  return merged;
}

function filledLabels({ labels }: Value, own: readonly Input[], given: Given, evaluator: Evaluator): readonly Label[] {
  if (!labels.some(({ input }) => input && (input.of === given.of || input.calls))) return labels;
  const others = labels.filter((label) => label.input?.of !== given.of);
  let filled: readonly Label[] = others.map((label) => (label.input?.calls ? labelLike(label, { input: filledCalls(label.input, given, evaluator) }) : label));
  for (const label of labels) {
    const { input } = label;
    if (!input || input.of !== given.of || own.some((one) => sameInput(one, input))) continue;
    filled = joinLabels(filled, inherited(label, labelsInText(givenAt(input, given, evaluator))));
  }
  return filled;
}

/** What was made from the input has the labels that the input has, as far as they come along. */
function inherited(label: Label, labels: readonly Label[]): readonly Label[] {
  const kept = cleaned(comingAlong(label, labels), label.cleanFor ?? NOTHING_CLEAN);
  return kept.map((one) => labelLike(one, { embedded: label.embedded ? true : one.embedded, path: label.path }));
}

function comingAlong({ computed, part }: Label, labels: readonly Label[]): readonly Label[] {
  if (computed) return labelsOfNumber(labels);
  switch (part) {
    case 'few':
      return fewOf(labels);
    case 'piece':
      return asPieces(labels);
    case 'sealed':
      return sealed(labels);
    default:
      return labels;
  }
}

/** What the caller gives for the input. */
export function givenAt(input: Input, given: Given, evaluator: Evaluator): Value {
  const known = knownFor(given);
  let value = known.get(input);
  if (!value) known.set(input, (value = wayDown(input, given, evaluator)));
  return value;
}

function wayDown({ index, rest, path, calls, byDefault }: Input, given: Given, evaluator: Evaluator): Value {
  const [first, ...others] = path;
  let value = index === RECEIVER ? given.receiver : rest ? restAt(index, first, given) : given.argument(index);
  let owner = UNKNOWN;
  let called = 0;
  for (const name of rest && first !== undefined ? others : path) {
    const next = name === '()' ? calledAt(value, owner, calls?.[called++], given, evaluator) : partOf(value, name, byDefault, given, evaluator);
    owner = value;
    value = next;
  }
  return value;
}

function partOf(value: Value, name: string, byDefault: unknown, { at }: Given, evaluator: Evaluator): Value {
  if (name === '*') return elementOf(value);
  if (name === ANY) return anyHeld(value) ?? newValue({ labels: value.labels });
  if (name === NAMES) return at ? namesOf(value, at) : UNKNOWN;
  if (name === WRITTEN) return readText(value);
  if (byDefault && isAbsent(value, name)) return UNDEFINED;
  return at ? propertyValue(value, name, at, evaluator) : (value.properties?.get(name) ?? UNKNOWN);
}

function calledAt(value: Value, owner: Value, call: InputCall | undefined, given: Given, evaluator: Evaluator): Value {
  if (!call || !given.at) return resultOf(value, evaluator);
  const { target, receiver } = targetOf(value, owner, call, given, evaluator);
  const args = call.arguments.map((argument) => instantiate(argument, given, evaluator));
  return calledWith(target, { ...call, arguments: args, receiver: call.receiver && ownerOf(receiver) }, receiver, given.at, evaluator);
}

/** What the caller brings to be called; where that says nothing, what the type of its owner declares. */
export function targetOf(value: Value, owner: Value, { receiver, method }: Pick<InputCall, 'receiver' | 'method'>, given: Given, evaluator: Evaluator): { readonly target: Value; readonly receiver: Value } {
  if (!receiver || method === undefined || !given.at || value.callable || value.summary) return { target: value, receiver: owner };
  const known = instantiate(receiver, given, evaluator);
  return { target: propertyValue(known, method, given.at, evaluator), receiver: known };
}

/** `...rest` as a list, or one of its elements. */
function restAt(index: number, first: string | undefined, { argument, others }: Given): Value {
  if (first !== undefined && /^\d+$/.test(first)) return argument(index + Number(first));
  const all = others?.(index) ?? UNKNOWN;
  return first === undefined ? listOf(all) : all;
}

const holding = new WeakMap<Value, ReadonlySet<number>>();
const NONE: ReadonlySet<number> = new Set();

/** Is something of what the function is called with in the value, or below it? */
export function holdsInputsOf(value: Value, of: number): boolean {
  return inputsIn(value).has(of);
}

/** The functions whose inputs are in the value or below it. */
export function inputsIn(value: Value): ReadonlySet<number> {
  if (isPlain(value)) return NONE;
  const known = holding.get(value);
  if (known) return known;
  let found = NONE;
  for (const input of value.inputs ?? []) found = both(found, inputsOfInput(input));
  for (const { input } of value.labels) if (input) found = both(found, inputsOfInput(input));
  value.properties?.forEach((property) => (found = both(found, inputsIn(property))));
  if (value.callable) found = both(found, functionsAround(value.callable));
  if (value.summary) found = both(found, inputsOfSummary(value.summary));
  holding.set(value, found);
  return found;
}

/** Mostly one holds all of the other: it is made only where neither does. */
function both(a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> {
  if (a === b || b.size === 0) return a;
  if (a.size === 0) return b;
  const added = [...b].filter((of) => !a.has(of));
  return added.length === 0 ? a : new Set([...a, ...added]);
}

/** Nothing in it could be an input, or hold one. */
function isPlain({ inputs, properties, callable, summary, labels }: Value): boolean {
  return !inputs && !properties && !callable && !summary && labels.length === 0;
}

const alone = new Map<number, ReadonlySet<number>>();

/** By where a function begins: there are no more of them than a text has characters. */
function only(of: number): ReadonlySet<number> {
  let known = alone.get(of);
  if (!known) alone.set(of, (known = new Set([of])));
  return known;
}

function inputsOfInput({ of, calls }: Input): ReadonlySet<number> {
  let found = only(of);
  for (const call of calls ?? []) for (const argument of call.arguments) found = both(found, inputsIn(argument));
  return found;
}

/** What they are called with may be in what the function does. */
function functionsAround(callable: Node): ReadonlySet<number> {
  let around = NONE;
  for (let node = callable.parent; node; node = node.parent) if (isFunction(node)) around = both(around, only(node.range[0]));
  return around;
}

const summaries = new WeakMap<Summary, ReadonlySet<number>>();

function summaryHoldsInputsOf(summary: Summary, of: number): boolean {
  return inputsOfSummary(summary).has(of);
}

function inputsOfSummary(summary: Summary): ReadonlySet<number> {
  const known = summaries.get(summary);
  if (known) return known;
  summaries.set(summary, NONE);
  const values = summary.effects.flatMap((effect) => (effect.kind === 'call' ? [effect.value, ...effect.arguments] : [effect.value]));
  const found = new Set([summary.returns, ...values].flatMap((value) => [...inputsIn(value)]));
  summaries.set(summary, found);
  return found;
}
