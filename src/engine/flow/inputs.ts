/** Inputs: what a function is called with, as far as the function itself can tell. They are filled in where it is called. */
import { LIMITS } from '../limits';
import { inputsIn } from './instantiate';
import { joinLabels } from './labels';
import { UNKNOWN, eachProperty, newLabel, newValue, siteOf, valueLike } from './value';
import type { Input, InputCall, Label, Value } from './value';
import type { Node } from '../source/tree';

/** The value, and whatever the caller gives there. */
export function inputValue(declared: Value, input: Input, at: Node): Value {
  return valueLike(declared, { labels: joinLabels(declared.labels, [labelOf(input, at)]), inputs: [withDefault(input, declared)], closed: true });
}

function withDefault(input: Input, { constants }: Value): Input {
  return constants.length > 0 ? { ...input, byDefault: constants } : input;
}

/** The property of a value that is an input is an input too. */
export function inputBelow(known: Value, owner: Value, name: string, at: Node): Value {
  if (!owner.inputs || known.written || isPrivate(known)) return known;
  const inputs = deeper(owner.inputs, name).map((input) => withDefault(input, known));
  if (inputs.length === 0) return known === UNKNOWN ? newValue({ labels: inputLabels(owner) }) : known;
  const labels = inputs.map((input) => labelOf(input, at));
  return valueLike(known, { labels: joinLabels(known.labels, labels), inputs, closed: owner.closed });
}

/** What a call of a value that is an input gives back: what is known of it by the function itself holds until the caller says better. */
export function inputCalled(known: Value, called: Value, call: InputCall, at: Node): Value {
  if (!called.inputs) return known;
  const args = call.arguments.map((argument) => (nesting(argument) < LIMITS.nestedCalls.value ? argument : UNKNOWN));
  const inputs = deeper(called.inputs, '()').map((input): Input => ({ ...input, calls: [...(input.calls ?? []), { ...call, arguments: args }] }));
  if (inputs.length === 0) return known;
  const labels = inputs.map((input) => labelOf(input, at));
  const own = known.labels.filter(({ kind }) => kind !== 'input');
  return valueLike(known, { labels: joinLabels(own, labels), inputs, closed: true, assumed: known === UNKNOWN ? undefined : known });
}

/** The value without what the functions bring to it, all but the one: there is no call of them to fill it in. */
export function withoutInputs(value: Value, but: number | undefined): Value {
  if ([...inputsIn(value)].every((of) => of === but)) return value;
  const isGone = ({ of }: Input) => of !== but;
  const kept = value.inputs?.filter((input) => !isGone(input)) ?? [];
  const properties = value.properties && eachProperty(value.properties, (property) => withoutInputs(property, but));
  const labels = value.labels.filter(({ input }) => !input || !isGone(input));
  return valueLike(value, { labels, properties, complete: false, inputs: kept.length > 0 ? kept : undefined, closed: undefined, assumed: undefined });
}

/** What is called by its methods: what type it is of, and where it comes from. */
export function ownerOf({ type, declaration, inputs, closed }: Value): Value {
  return newValue({ type, declaration, inputs, closed });
}

function deeper(inputs: readonly Input[], name: string): readonly Input[] {
  const below: Input[] = [];
  for (const { of, index, rest, path, calls } of inputs) if (path.length < LIMITS.inputDepth.value) below.push({ of, index, rest, path: [...path, name], calls });
  return below;
}

const NO_PATH: readonly string[] = [];

function labelOf(input: Input, at: Node): Label {
  return newLabel({ kind: 'input', source: siteOf(at), name: '', confidence: 'high', path: NO_PATH, input });
}

function inputLabels({ labels }: Value): readonly Label[] {
  return labels.filter(({ kind }) => kind === 'input');
}

/** Nobody writes it anew in a class below. */
function isPrivate({ callable }: Value): boolean {
  const method = callable?.parent;
  if (method?.type !== 'MethodDefinition' && method?.type !== 'PropertyDefinition') return false;
  return method.accessibility === 'private' || method.key.type === 'PrivateIdentifier';
}

const nestings = new WeakMap<Value, number>();

/** How many calls of inputs are handed to one another in it. */
function nesting(value: Value): number {
  if (!holdsCalls(value)) return 0;
  let deepest = nestings.get(value);
  if (deepest !== undefined) return deepest;
  deepest = 0;
  for (const input of value.inputs ?? []) deepest = Math.max(deepest, nestingOfCalls(input));
  for (const { input } of value.labels) if (input) deepest = Math.max(deepest, nestingOfCalls(input));
  nestings.set(value, deepest);
  return deepest;
}

function holdsCalls({ inputs, labels }: Value): boolean {
  return inputs?.some(({ calls }) => calls) === true || labels.some(({ input }) => input?.calls);
}

function nestingOfCalls({ calls }: Input): number {
  let deepest = 0;
  for (const call of calls ?? []) for (const argument of [UNKNOWN, ...call.arguments]) deepest = Math.max(deepest, 1 + nesting(argument));
  return deepest;
}
