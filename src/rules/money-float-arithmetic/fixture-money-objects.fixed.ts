/** Objects that are money by what they are: the names around them say nothing. */
import currency from 'currency.js';
import Dinero from 'dinero.js';
import { add, allocate, convert, dinero, maximum, minimum, multiply, subtract, toDecimal, toSnapshot } from '@dinero.js/core';
import { Decimal } from 'decimal.js';

export const value = (x: string) => new Decimal(currency(x).value).times(1.19).toNumber(); // $ alert=money-float-arithmetic
export const cents = (x: string) => currency(x).intValue * 1.19; // ok: whole cents
export const dollars = (x: string) => new Decimal(currency(x).dollars()).times(1.19).toNumber(); // $ alert=money-float-arithmetic
export const printed = (x: string) => new Decimal([...currency(x).toString()].join('')).times(1.19).toNumber(); // $ alert=money-float-arithmetic
export const shown = (x: string) => new Decimal([...currency(x).format({ symbol: '' })].join('')).times(1.19).toNumber(); // $ alert=money-float-arithmetic

export const sums = (x: number) => [
  new Decimal(currency(x).add(1).value).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(currency(x).subtract(1).value).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(currency(x).multiply(2).value).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(currency(x).divide(2).value).times(1.19).toNumber(), // $ alert=money-float-arithmetic
];

export function parts(x: number): number[] {
  return currency(x).distribute(3).map((part) => new Decimal(part.value).times(1.19).toNumber()); // $ alert=money-float-arithmetic
}

const x = Dinero({ amount: 500, currency: 'EUR' });
const y = Dinero({ amount: 300, currency: 'EUR' });

export const units = [
  new Decimal(x.toUnit()).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(x.toRoundedUnit(2)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  x.getAmount() * 1.19, // ok: whole cents
  new Decimal(x.add(y).toUnit()).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(x.subtract(y).toUnit()).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(x.multiply(2).toUnit()).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(x.divide(2).toUnit()).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(x.percentage(19).toUnit()).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(x.convertPrecision(4).toUnit()).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(Dinero.minimum([x, y]).toUnit()).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(Dinero.maximum([x, y]).toUnit()).times(1.19).toNumber(), // $ alert=money-float-arithmetic
];

export const lots = x.allocate([1, 2]).map((part) => new Decimal(part.toUnit()).times(1.19).toNumber()); // $ alert=money-float-arithmetic

export function inEuros(): number {
  const euros = x.getAmount() / 100;
  return new Decimal(euros).times(1.19).toNumber(); // $ alert=money-float-arithmetic
}

export async function exchanged(): Promise<number> {
  const z = await x.convert('USD');
  return new Decimal(z.toUnit()).times(1.19).toNumber(); // $ alert=money-float-arithmetic
}

const EUR = { code: 'EUR', base: 10, exponent: 2 };
const a = dinero({ amount: 500, currency: EUR });

export const decimals = [
  new Decimal(toDecimal(a)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(toDecimal(add(a, 1))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(toDecimal(subtract(a, 1))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(toDecimal(multiply(a, 2))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(toDecimal(convert(a, EUR, {}))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(toDecimal(minimum([a]))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(toDecimal(maximum([a]))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  toSnapshot(a).amount * 1.19, // ok: whole cents
];

export const split = allocate(a, [1, 2]).map((part: unknown) => new Decimal(toDecimal(part)).times(1.19).toNumber()); // $ alert=money-float-arithmetic
