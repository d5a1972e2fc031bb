/** All that a value may be when control comes from either side. */
import { LIMITS } from '../limits';
import { joinLabels } from './labels';
import { NOTHING_NEW, sameInput, sameName, UNKNOWN } from './value';
import type { NumericForm, Value } from './value';

export function join(a: Value, b: Value): Value {
  if (a === b || b === NOTHING_NEW) return a;
  if (a === NOTHING_NEW) return b;
  return {
    ...joinConstants(a, b),
    type: sameName(a.type, b.type) ? a.type : undefined,
    reference: sameName(a.reference, b.reference) ? a.reference : undefined,
    numeric: joinNumeric(a.numeric, b.numeric),
    labels: joinLabels(a.labels, b.labels),
    ...joinInputs(a, b),
    properties: joinProperties(a.properties, b.properties),
    callable: a.callable === b.callable ? a.callable : undefined,
    summary: a.summary === b.summary ? a.summary : undefined,
    members: a.members === b.members ? a.members : undefined,
    declaration: a.declaration === b.declaration ? a.declaration : undefined,
    written: a.written && b.written,
    origin: a.origin === b.origin ? a.origin : undefined,
    redacts: a.redacts && b.redacts?.filter((path) => a.redacts?.includes(path)),
    cleansed: a.cleansed && b.cleansed,
  };
}

export function joinAll(values: readonly Value[]): Value {
  if (values.length === 0) return UNKNOWN;
  return values.reduce(join);
}

function joinConstants(a: Value, b: Value): Pick<Value, 'constants' | 'complete'> {
  if (a.constants.length === 0 && b.constants.length === 0) return { constants: a.constants, complete: false };
  const constants = [...new Set([...a.constants, ...b.constants])];
  if (constants.length > LIMITS.constantsPerValue.value) return { constants: [], complete: false };
  return { constants, complete: a.complete && b.complete };
}

function joinInputs(a: Value, b: Value): Pick<Value, 'inputs' | 'closed' | 'assumed'> {
  if (!a.inputs && !b.inputs) return {};
  const isSettled = (value: Value) => value.closed === true || value.complete;
  const added = (b.inputs ?? []).filter((input) => !a.inputs?.some((known) => sameInput(known, input)));
  const inputs = [...(a.inputs ?? []), ...added];
  if (inputs.length > LIMITS.inputsPerValue.value) return {};
  return { inputs, closed: isSettled(a) && isSettled(b), assumed: a.assumed && b.assumed && join(a.assumed, b.assumed) };
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
