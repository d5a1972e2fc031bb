/** Inputs: what a function is called with, as far as the function itself can tell. They are filled in where it is called. */
import { LIMITS } from '../limits';
import { joinLabels } from './labels';
import { siteOf, UNKNOWN } from './value';
import type { Input, Label, Value } from './value';
import type { Node } from '../source/tree';

/** The value, and whatever the caller gives there. */
export function inputValue(declared: Value, input: Input, at: Node): Value {
  const label: Label = { kind: 'input', source: siteOf(at), name: '', confidence: 'high', path: [], input };
  return { ...declared, labels: joinLabels(declared.labels, [label]), inputs: [withDefault(input, declared)], closed: true };
}

function withDefault(input: Input, { constants }: Value): Input {
  return constants.length > 0 ? { ...input, byDefault: constants } : input;
}

/** The property of a value that is an input is an input too. */
export function inputBelow(known: Value, owner: Value, name: string, at: Node): Value {
  if (!owner.inputs || known.written) return known;
  const inputs = owner.inputs.flatMap((input) => (input.path.length < LIMITS.inputDepth.value ? below(input, name, known) : []));
  if (inputs.length === 0) return known === UNKNOWN ? { ...UNKNOWN, labels: inputLabels(owner) } : known;
  const labels = inputs.map((input): Label => ({ kind: 'input', source: siteOf(at), name: '', confidence: 'high', path: [], input }));
  return { ...known, labels: joinLabels(known.labels, labels), inputs, closed: owner.closed };
}

function below({ of, index, rest, path }: Input, name: string, known: Value): Input {
  return withDefault({ of, index, ...(rest && { rest }), path: [...path, name] }, known);
}

function inputLabels({ labels }: Value): readonly Label[] {
  return labels.filter(({ kind }) => kind === 'input');
}
