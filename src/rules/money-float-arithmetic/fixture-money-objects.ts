/** Objects that are money by what they are: the names around them say nothing. */
import currency from 'currency.js';
import Dinero from 'dinero.js';
import { add, allocate, convert, dinero, maximum, minimum, multiply, subtract, toDecimal, toSnapshot } from '@dinero.js/core';

export const value = (x: string) => currency(x).value * 1.19; // $ alert=money-float-arithmetic
export const cents = (x: string) => currency(x).intValue * 1.19; // ok: whole cents
export const dollars = (x: string) => currency(x).dollars() * 1.19; // $ alert=money-float-arithmetic
export const printed = (x: string) => Number([...currency(x).toString()].join('')) * 1.19; // $ alert=money-float-parse
export const shown = (x: string) => Number([...currency(x).format({ symbol: '' })].join('')) * 1.19; // $ alert=money-float-parse

export const sums = (x: number) => [
  currency(x).add(1).value * 1.19, // $ alert=money-float-arithmetic
  currency(x).subtract(1).value * 1.19, // $ alert=money-float-arithmetic
  currency(x).multiply(2).value * 1.19, // $ alert=money-float-arithmetic
  currency(x).divide(2).value * 1.19, // $ alert=money-float-arithmetic
];

export function parts(x: number): number[] {
  return currency(x).distribute(3).map((part) => part.value * 1.19); // $ alert=money-float-arithmetic
}

const x = Dinero({ amount: 500, currency: 'EUR' });
const y = Dinero({ amount: 300, currency: 'EUR' });

export const units = [
  x.toUnit() * 1.19, // $ alert=money-float-arithmetic
  x.toRoundedUnit(2) * 1.19, // $ alert=money-float-arithmetic
  x.getAmount() * 1.19, // ok: whole cents
  x.add(y).toUnit() * 1.19, // $ alert=money-float-arithmetic
  x.subtract(y).toUnit() * 1.19, // $ alert=money-float-arithmetic
  x.multiply(2).toUnit() * 1.19, // $ alert=money-float-arithmetic
  x.divide(2).toUnit() * 1.19, // $ alert=money-float-arithmetic
  x.percentage(19).toUnit() * 1.19, // $ alert=money-float-arithmetic
  x.convertPrecision(4).toUnit() * 1.19, // $ alert=money-float-arithmetic
  Dinero.minimum([x, y]).toUnit() * 1.19, // $ alert=money-float-arithmetic
  Dinero.maximum([x, y]).toUnit() * 1.19, // $ alert=money-float-arithmetic
];

export const lots = x.allocate([1, 2]).map((part) => part.toUnit() * 1.19); // $ alert=money-float-arithmetic

export function inEuros(): number {
  const euros = x.getAmount() / 100;
  return euros * 1.19; // $ alert=money-float-arithmetic
}

export async function exchanged(): Promise<number> {
  const z = await x.convert('USD');
  return z.toUnit() * 1.19; // $ alert=money-float-arithmetic
}

const EUR = { code: 'EUR', base: 10, exponent: 2 };
const a = dinero({ amount: 500, currency: EUR });
const b = dinero({ amount: 300, currency: EUR });

export const decimals = [
  parseFloat(toDecimal(a)) * 1.19, // $ alert=money-float-parse
  parseFloat(toDecimal(add(a, b))) * 1.19, // $ alert=money-float-parse
  parseFloat(toDecimal(subtract(a, b))) * 1.19, // $ alert=money-float-parse
  parseFloat(toDecimal(multiply(a, 2))) * 1.19, // $ alert=money-float-parse
  parseFloat(toDecimal(convert(a, EUR, { EUR: 1 }))) * 1.19, // $ alert=money-float-parse
  parseFloat(toDecimal(minimum([a, b]))) * 1.19, // $ alert=money-float-parse
  parseFloat(toDecimal(maximum([a, b]))) * 1.19, // $ alert=money-float-parse
  toSnapshot(a).amount * 1.19, // ok: whole cents
];

export const split = allocate(a, [1, 2]).map((part: unknown) => parseFloat(toDecimal(part)) * 1.19); // $ alert=money-float-parse
