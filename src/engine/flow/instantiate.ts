/** What a function's value is at one call: its inputs are replaced by what the caller gives. */
import { LIMITS } from '../limits';
import type { Evaluator } from './evaluator';
import { elementOf } from './elements';
import { join } from './join';
import { carriesOn, joinLabels, labelsInText } from './labels';
import { isAbsent, propertyValue } from './properties';
import { resultOf } from './call-result';
import { isUndefined, RECEIVER, UNDEFINED, UNKNOWN } from './value';
import type { Constant, Input, Label, Value } from './value';
import type { Node } from '../source/tree';

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
}

export function instantiate(value: Value, given: Given, evaluator: Evaluator): Value {
  return holdsInputsOf(value, given.of) ? filled(value, given, evaluator) : value;
}

function filled(value: Value, given: Given, evaluator: Evaluator): Value {
  const own = value.inputs?.filter(({ of }) => of === given.of) ?? [];
  const others = value.inputs?.filter(({ of }) => of !== given.of) ?? [];
  const handed = own.map((input) => givenAt(input, given, evaluator));
  const labels = filledLabels(value, own, given, evaluator);
  const properties = value.properties && filledProperties(value.properties, given, evaluator);
  const rest: Value = { ...value, labels, properties, inputs: others.length > 0 ? others : undefined, closed: others.length > 0 ? value.closed : undefined };
  if (handed.length === 0) return rest;
  if (handed.length > 1 || !own[0]!.byDefault) return overlaid(rest, handed.reduce(join), value.closed === true);
  return byDefault(rest, own[0]!.byDefault, handed[0]!, value.closed === true);
}

/** What is given takes the place of the default. */
function byDefault(own: Value, defaults: readonly Constant[], handed: Value, closed: boolean): Value {
  if (isUndefined(handed)) return { ...own, complete: closed && !own.inputs };
  const inputs = handed.inputs?.map((input) => ({ byDefault: defaults, ...input }));
  const constants = handed.complete ? own.constants.filter((constant) => !defaults.includes(constant)) : own.constants;
  return overlaid({ ...own, constants }, { ...handed, inputs }, closed);
}

function filledProperties(properties: ReadonlyMap<string, Value>, given: Given, evaluator: Evaluator): ReadonlyMap<string, Value> {
  return new Map([...properties].map(([name, property]) => [name, instantiate(property, given, evaluator)]));
}

/** What the function itself knows of the value, on top of what the caller gives: both hold. */
function overlaid(own: Value, handed: Value, closed: boolean): Value {
  const constants = [...new Set([...own.constants, ...handed.constants])];
  const complete = closed && handed.complete;
  return {
    ...handed,
    constants: constants.length > LIMITS.constantsPerValue.value ? [] : constants,
    complete: complete && constants.length <= LIMITS.constantsPerValue.value,
    type: handed.type ?? own.type,
    reference: own.constants.length > 0 ? undefined : handed.reference,
    numeric: handed.numeric ?? own.numeric,
    labels: joinLabels(own.labels, handed.labels),
    inputs: own.inputs || handed.inputs ? [...(own.inputs ?? []), ...(handed.inputs ?? [])].slice(0, LIMITS.inputsPerValue.value) : undefined,
    closed: closed && (handed.closed ?? handed.complete),
    properties: mergedProperties(own.properties, handed.properties),
    declaration: handed.declaration ?? own.declaration,
    callable: handed.callable ?? own.callable,
    cleansed: handed.cleansed ?? own.cleansed,
  };
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
  if (!labels.some((label) => label.input?.of === given.of)) return labels;
  let filled: readonly Label[] = labels.filter((label) => label.input?.of !== given.of);
  for (const label of labels) {
    const { input } = label;
    if (!input || input.of !== given.of || own.some((one) => sameInput(one, input))) continue;
    filled = joinLabels(filled, inherited(label, labelsInText(givenAt(input, given, evaluator))));
  }
  return filled;
}

/** What was made from the input has the labels that the input has. */
function inherited(label: Label, labels: readonly Label[]): readonly Label[] {
  const kept = label.computed ? labels.filter((one) => one.kind === 'input' || carriesOn(one)) : labels;
  return kept.map((one) => ({ ...one, ...(label.embedded && { embedded: true }), ...(label.computed && one.kind === 'input' && { computed: true }), path: label.path }));
}

function sameInput(a: Input, b: Input): boolean {
  return a.index === b.index && a.path.length === b.path.length && a.path.every((part, i) => part === b.path[i]);
}

/** What the caller gives for the input. */
export function givenAt({ index, rest, path, byDefault }: Input, given: Given, evaluator: Evaluator): Value {
  const whole = index === RECEIVER ? given.receiver : rest ? UNKNOWN : given.argument(index);
  const [first, ...others] = path;
  const start = rest && first !== undefined ? (given.others?.(index) ?? UNKNOWN) : whole;
  const at = given.at;
  return (rest ? others : path).reduce((value, name) => {
    if (name === '()') return resultOf(value, evaluator);
    if (name === '*') return elementOf(value);
    if (byDefault && isAbsent(value, name)) return UNDEFINED;
    return at ? propertyValue(value, name, at, evaluator) : (value.properties?.get(name) ?? UNKNOWN);
  }, start);
}

const holding = new WeakMap<Value, ReadonlySet<number>>();
const NONE: ReadonlySet<number> = new Set();

/** Is something of what the function is called with in the value, or below it? */
export function holdsInputsOf(value: Value, of: number): boolean {
  return inputsIn(value).has(of);
}

/** The functions whose inputs are in the value or below it. */
function inputsIn(value: Value): ReadonlySet<number> {
  const known = holding.get(value);
  if (known) return known;
  let found: Set<number> | undefined;
  for (const { of } of value.inputs ?? []) (found ??= new Set()).add(of);
  for (const { input } of value.labels) if (input) (found ??= new Set()).add(input.of);
  for (const property of value.properties?.values() ?? []) for (const of of inputsIn(property)) (found ??= new Set()).add(of);
  const result = found ?? NONE;
  holding.set(value, result);
  return result;
}
