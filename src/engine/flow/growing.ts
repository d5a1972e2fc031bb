/**
 * `total = total.plus(price)` in a loop: what a method gives of a value that rests on itself is not known before the value is. So it is of the kind that
 * the rest of it is, and brings along what is put to it.
 */
import { joinLabels } from './labels';
import { isPrimitive, newValue, valueLike } from './value';
import type { NumericForm, QualifiedName, Value } from './value';

/** No type of any code: that of the value which grows. */
const GROWING: QualifiedName = { path: ['(growing)'] };

export function growing({ labels, numeric }: Value): Value {
  return newValue({ type: GROWING, labels, numeric });
}

export function isGrowing({ type }: Value): boolean {
  return type === GROWING;
}

/** The value with what it grows by; where it is no object that computes, nobody knows what comes of it. */
export function grown(value: Value, { labels, numeric }: Value): Value {
  const { type } = value;
  if (!value.numeric || isPrimitive(type, 'number') || isPrimitive(type, 'string')) return newValue({ labels: joinLabels(value.labels, labels) });
  return valueLike(value, { labels: joinLabels(value.labels, labels), numeric: withUnit(value.numeric, numeric), constants: [], complete: false });
}

function withUnit(form: NumericForm, other: NumericForm | undefined): NumericForm {
  return form.unit === undefined && other?.unit !== undefined ? { kind: form.kind, unit: other.unit } : form;
}
