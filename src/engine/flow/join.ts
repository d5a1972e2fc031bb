/** All that a value may be when control comes from either side. */
import { LIMITS } from '../limits';
import { asBefore, grown, isChanging, isGrowing } from './growing';
import { joinLabels } from './labels';
import { NOTHING_NEW, UNKNOWN, isPrimitive, sameInput, sameName, newValue } from './value';
import type { Constant, Input, NumericForm, Value } from './value';

export function join(a: Value, b: Value): Value {
  if (a === b || b === NOTHING_NEW) return a;
  if (a === NOTHING_NEW) return b;
  if (isChanging(a) !== isChanging(b)) return isChanging(a) ? join(asBefore(a, b), b) : join(a, asBefore(b, a));
  if (isGrowing(a) !== isGrowing(b)) return isGrowing(a) ? grown(b, a) : grown(a, b);
  if (a === UNKNOWN || b === UNKNOWN) return withUnknown(a === UNKNOWN ? b : a);
  const constants = joinConstants(a, b);
  const inputs = a.inputs || b.inputs ? joinInputs(a, b) : undefined;
  return {
    constants,
    complete: a.complete && b.complete && constants.length > 0,
    orUndefined: mayBeUndefined(a, b, constants),
    type: sameName(a.type, b.type) ? a.type : undefined,
    reference: sameName(a.reference, b.reference) ? a.reference : undefined,
    numeric: joinNumeric(a.numeric, b.numeric) ?? (isNoNumber(b) ? a.numeric : isNoNumber(a) ? b.numeric : undefined),
    labels: joinLabels(a.labels, b.labels),
    inputs,
    closed: inputs && isSettled(a) && isSettled(b),
    assumed: inputs && a.assumed && b.assumed && join(a.assumed, b.assumed),
    properties: joinProperties(a.properties, b.properties),
    length: a.length === b.length ? a.length : undefined,
    callable: a.callable === b.callable ? a.callable : undefined,
    summary: a.summary === b.summary ? a.summary : undefined,
    members: a.members === b.members ? a.members : undefined,
    declaration: a.declaration === b.declaration ? a.declaration : undefined,
    alternatives: joinAlternatives(a.alternatives, b.alternatives),
    written: a.written && b.written,
    origin: a.origin === b.origin ? a.origin : undefined,
    redacts: a.redacts && b.redacts?.filter((path) => a.redacts?.includes(path)),
    cleansed: a.cleansed && b.cleansed,
    height: undefined,
  };
}

/** What is left of a value that may as well be anything: what it holds, and nothing of what it is. */
function withUnknown({ constants, labels, inputs, properties }: Value): Value {
  return inputs || properties ? newValue({ constants, labels, inputs, properties }) : newValue({ constants, labels });
}

export function joinAll(values: readonly Value[]): Value {
  if (values.length === 0) return UNKNOWN;
  return values.reduce(join);
}

function joinConstants({ constants: a }: Value, { constants: b }: Value): readonly Constant[] {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  const added = b.filter((constant) => !a.includes(constant));
  if (added.length === 0) return a;
  return a.length + added.length > LIMITS.constantsPerValue.value ? [] : [...a, ...added];
}

/** Of more constants than are kept nothing is known. */
function mayBeUndefined(a: Value, b: Value, constants: readonly Constant[]): true | undefined {
  if (!a.orUndefined && !b.orUndefined) return undefined;
  const isKnown = (value: Value) => value.complete || value.orUndefined === true;
  return isKnown(a) && isKnown(b) && constants.length >= a.constants.length && constants.length >= b.constants.length ? true : undefined;
}

function joinAlternatives(a: Value['alternatives'], b: Value['alternatives']): Value['alternatives'] {
  if (a === b || !a || !b) return a === b ? a : undefined;
  const all = [...new Set([...a, ...b])];
  return all.length > LIMITS.tupleLength.value ? undefined : all;
}

function isSettled({ closed, complete }: Value): boolean {
  return closed === true || complete;
}

function joinInputs(a: Value, b: Value): readonly Input[] | undefined {
  const added = (b.inputs ?? []).filter((input) => !a.inputs?.some((known) => known.cleanFor === input.cleanFor && sameInput(known, input)));
  const inputs = [...(a.inputs ?? []), ...added];
  return inputs.length > LIMITS.inputsPerValue.value ? undefined : inputs;
}

/** A text beside a number leaves it as it is: the form is that of the value where it is a number at all. */
function isNoNumber({ type, numeric, complete, constants }: Value): boolean {
  return numeric === undefined && (isPrimitive(type, 'string') || isPrimitive(type, 'boolean') || (complete && constants.every((constant) => typeof constant !== 'number' && typeof constant !== 'bigint')));
}

/** Float wins over integer: if one way gives a fraction, the variable can hold a fraction. */
function joinNumeric(a: NumericForm | undefined, b: NumericForm | undefined): NumericForm | undefined {
  if (!a || !b) return undefined;
  const unit = a.unit === b.unit ? a.unit : (a.unit ?? b.unit);
  if (a.kind === b.kind) return a.unit === unit ? a : { kind: a.kind, unit };
  const plain = (form: NumericForm) => form.kind === 'float' || form.kind === 'integer' || form.kind === 'number';
  if (!plain(a) || !plain(b)) return undefined;
  return { kind: a.kind === 'float' || b.kind === 'float' ? 'float' : 'number', unit };
}

function joinProperties(a: Value['properties'], b: Value['properties']): Value['properties'] {
  if (!a || !b || a === b) return a ?? b;
  const joined = new Map(a);
  for (const [name, value] of b) {
    const other = joined.get(name);
    joined.set(name, other ? join(other, value) : value);
  }
  return joined;
}
