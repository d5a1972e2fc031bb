/** What a number counts, as arithmetic carries it on: cents times a count are cents, cents by a hundred are euros, euros by euros are a rate. */
import { onlyConstant } from './value';
import type { NumericUnit, Value } from './value';

type Counted = NumericUnit | undefined;

export function unitOf(operator: string, left: Value, right: Value): Counted {
  const [a, b] = [left.numeric?.unit, right.numeric?.unit];
  switch (operator) {
    case '/':
      return quotient(a, b, right);
    case '*':
      return product(a, b, left, right);
    default:
      return sum(a, b, left, right);
  }
}

function quotient(a: Counted, b: Counted, divisor: Value): Counted {
  if (a !== undefined && (a === b || (isAmount(a) && isAmount(b)))) return 'rate';
  if (a === 'minor' && isScale(divisor)) return 'major';
  if (a === 'percent' && onlyConstant(divisor) === 100) return 'rate';
  return isAmount(a) ? a : undefined;
}

function product(a: Counted, b: Counted, left: Value, right: Value): Counted {
  const amount = isAmount(a) ? a : isAmount(b) ? b : undefined;
  const [unit, factor] = b === undefined ? [a, right] : [b, left];
  if (amount === 'major' && (isScale(left) || isScale(right))) return 'minor';
  if (amount !== undefined) return amount;
  if (unit === 'rate' && onlyConstant(factor) === 100) return 'percent';
  return a === b ? a : undefined;
}

/** `1 + rate`, `count - 1`: a number that is written out is of the kind of the other. */
function sum(a: Counted, b: Counted, left: Value, right: Value): Counted {
  if (isAmount(a)) return a;
  if (isAmount(b)) return b;
  if (a === undefined && onlyConstant(left) !== undefined) return b;
  if (b === undefined && onlyConstant(right) !== undefined) return a;
  return a === b ? a : undefined;
}

function isAmount(unit: Counted): boolean {
  return unit === 'major' || unit === 'minor';
}

/** How many minor units a major one has: cents, micros, satoshis, gwei, wei. */
const SCALES = new Set<unknown>([100, 1e6, 1e8, 1e9, 1e18]);

function isScale(value: Value): boolean {
  return value.numeric?.unit === undefined && SCALES.has(onlyConstant(value));
}

/** The one unit that all have that have any. */
export function sharedUnit(values: readonly Value[]): Counted {
  const units = new Set(values.flatMap(({ numeric }) => numeric?.unit ?? []));
  return units.size === 1 ? [...units][0] : undefined;
}
