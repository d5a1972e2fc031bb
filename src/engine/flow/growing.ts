/**
 * `total = total.plus(price)` in a loop: what a method gives of a value that rests on itself is not known before the value is. So it is of the kind that
 * the rest of it is, and brings along what is put to it.
 */
import { joinLabels } from './labels';
import { isUntrusted } from './untrusted';
import { isHidden, isPrimitive, newValue, valueLike } from './value';
import type { NumericForm, QualifiedName, Value } from './value';

/** No type of any code: that of the value which grows. */
const GROWING: QualifiedName = { path: ['(growing)'] };

export function growing({ labels, numeric }: Value): Value {
  return newValue({ type: GROWING, labels, numeric });
}

export function isGrowing({ type }: Value): boolean {
  return type === GROWING;
}

/** The same of what is changed in a loop: `list.push(price)` says what comes into the list, and not what the list is. */
const CHANGING: QualifiedName = { path: ['(changing)'] };

export const CHANGED_ALONE: Value = newValue({ type: CHANGING });

export function isChanging({ type }: Value): boolean {
  return type === CHANGING;
}

/** What is changed is what it was before; what was put in under a name that nobody knows may stand in the place of anything in it. */
export function asBefore(changes: Value, { type, reference, declaration, members, callable, summary, cleansed, properties: known, length }: Value): Value {
  const any = changes.properties?.get('*');
  const opened = any && known && length === undefined && !known.has('*') && any.labels.some(isUntrusted) ? new Map([...[...known.keys()].filter((name) => !isHidden(name)).map((name) => [name, any] as const), ...changes.properties!]) : changes.properties;
  return valueLike(changes, { type, reference, declaration, members, callable, summary, cleansed, properties: opened });
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
