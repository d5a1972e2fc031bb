/** Decimal fractions computed exactly, for examples of what binary fractions make of them: a whole number and how many digits stand after its point. */
export interface Fraction {
  readonly units: bigint;
  readonly digits: number;
}

/** The decimal fraction that a number is written as. */
export function fractionOf(value: number): Fraction | undefined {
  const written = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value));
  if (!written) return undefined;
  const [, sign = '', whole = '', part = ''] = written;
  return { units: BigInt(`${sign}${whole}${part}`), digits: part.length };
}

export function written({ units, digits }: Fraction): string {
  const sign = units < 0n ? '-' : '';
  const all = String(units < 0n ? -units : units).padStart(digits + 1, '0');
  const part = all.slice(all.length - digits).replace(/0+$/, '');
  return digits === 0 || part === '' ? `${sign}${all.slice(0, all.length - digits)}` : `${sign}${all.slice(0, all.length - digits)}.${part}`;
}

/** Undefined for a quotient that never ends. */
export function compute(operator: string, a: Fraction, b: Fraction): Fraction | undefined {
  const digits = Math.max(a.digits, b.digits);
  const [left, right] = [raised(a, digits), raised(b, digits)];
  switch (operator) {
    case '+':
      return { units: left + right, digits };
    case '-':
      return { units: left - right, digits };
    case '*':
      return { units: a.units * b.units, digits: a.digits + b.digits };
    case '%':
      return right === 0n ? undefined : { units: left % right, digits };
    default:
      return quotient(left, right);
  }
}

const MOST_DIGITS = 8;

function quotient(left: bigint, right: bigint): Fraction | undefined {
  const scaled = left * 10n ** BigInt(MOST_DIGITS);
  return right === 0n || scaled % right !== 0n ? undefined : { units: scaled / right, digits: MOST_DIGITS };
}

function raised({ units, digits }: Fraction, to: number): bigint {
  return units * 10n ** BigInt(to - digits);
}
