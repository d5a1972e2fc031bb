/** Numbers that functions give back: what they compute, and in which form what they were given comes out again. */
import type { Operator } from '../model';
import type { Node } from '../source/tree';
import { valuesAt } from './access';
import type { Found } from './access';
import { readFrom } from './calls';
import type { Callee } from './callee';
import type { Evaluator } from './evaluator';
import { combined } from './operators';
import { sharedUnit } from './units';
import { UNKNOWN, isPrimitive, ofType, primitive, valueLike } from './value';
import type { NumericForm, NumericKind, Value } from './value';

/** `price.times(2)`, `Decimal.max(a, b)`, `multiply(price, 2)`: labels and unit of what is put together. */
export function putTogether(operator: Operator, callee: Callee, evaluator: Evaluator): Value {
  const operands = [...valuesAt(callee, 'receiver', evaluator).filter(({ value }) => !value.reference), ...valuesAt(callee, 'argument[*]', evaluator)];
  const values = operands.map((found) => asNumber(found, evaluator));
  return values.length === 0 ? UNKNOWN : values.reduce((left, right) => combined(operator, left, right));
}

/** A text is read as a number: `total.plus(order.shippingFee)`. */
function asNumber({ value, node }: Found, evaluator: Evaluator): Value {
  if (!isPrimitive(value.type, 'string')) return value;
  return readFrom(valueLike(ofType(primitive('number')), { numeric: { kind: 'number' }, labels: value.labels }), node as Node, evaluator);
}

/** The form that a model says; the unit that is not said, and the kind that it leaves open, are those of what was passed on. */
export function formOf(said: NumericForm | undefined, passed: readonly Value[]): NumericForm | undefined {
  if (!said || said.unit !== undefined) return said;
  return { kind: said.kind === 'number' ? kindOf(passed) : said.kind, unit: sharedUnit(passed) };
}

/** As a plain number. */
function kindOf(passed: readonly Value[]): NumericKind {
  const kinds = new Set(passed.map(({ numeric }) => asPlain(numeric?.kind)));
  if (kinds.has('float')) return 'float';
  return kinds.size === 1 && kinds.has('integer') ? 'integer' : 'number';
}

/** Whole numbers of any size become whole numbers as near as there are. */
function asPlain(kind: NumericKind | undefined): NumericKind {
  return kind === 'decimal' ? 'float' : kind === 'bigint' ? 'integer' : (kind ?? 'number');
}
