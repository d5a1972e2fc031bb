/** Objects that are money by what they are: the names around them say nothing. */
import currency from 'currency.js';
import Dinero from 'dinero.js';
import { add, allocate, convert, dinero, maximum, minimum, multiply, subtract, toDecimal, toSnapshot } from '@dinero.js/core';

export const value = (x: string) => new currency(currency(x).value).multiply(1.19).value; // $ alert=money-float-arithmetic
export const cents = (x: string) => currency(x).intValue * 1.19; // ok: whole cents
export const dollars = (x: string) => new currency(currency(x).dollars()).multiply(1.19).value; // $ alert=money-float-arithmetic
export const printed = (x: string) => new currency([...currency(x).toString()].join('')).multiply(1.19).value; // $ alert=money-float-parse
export const shown = (x: string) => new currency([...currency(x).format({ symbol: '' })].join('')).multiply(1.19).value; // $ alert=money-float-parse

export const sums = (x: number) => [
  new currency(currency(x).add(1).value).multiply(1.19).value, // $ alert=money-float-arithmetic
  new currency(currency(x).subtract(1).value).multiply(1.19).value, // $ alert=money-float-arithmetic
  new currency(currency(x).multiply(2).value).multiply(1.19).value, // $ alert=money-float-arithmetic
  new currency(currency(x).divide(2).value).multiply(1.19).value, // $ alert=money-float-arithmetic
];

export function parts(x: number): number[] {
  return currency(x).distribute(3).map((part) => new currency(part.value).multiply(1.19).value); // $ alert=money-float-arithmetic
}

const x = Dinero({ amount: 500, currency: 'EUR' });
const y = Dinero({ amount: 300, currency: 'EUR' });

export const units = [
  new currency(x.toUnit()).multiply(1.19).value, // $ alert=money-float-arithmetic
  new currency(x.toRoundedUnit(2)).multiply(1.19).value, // $ alert=money-float-arithmetic
  x.getAmount() * 1.19, // ok: whole cents
  new currency(x.add(y).toUnit()).multiply(1.19).value, // $ alert=money-float-arithmetic
  new currency(x.subtract(y).toUnit()).multiply(1.19).value, // $ alert=money-float-arithmetic
  new currency(x.multiply(2).toUnit()).multiply(1.19).value, // $ alert=money-float-arithmetic
  new currency(x.divide(2).toUnit()).multiply(1.19).value, // $ alert=money-float-arithmetic
  new currency(x.percentage(19).toUnit()).multiply(1.19).value, // $ alert=money-float-arithmetic
  new currency(x.convertPrecision(4).toUnit()).multiply(1.19).value, // $ alert=money-float-arithmetic
  new currency(Dinero.minimum([x, y]).toUnit()).multiply(1.19).value, // $ alert=money-float-arithmetic
  new currency(Dinero.maximum([x, y]).toUnit()).multiply(1.19).value, // $ alert=money-float-arithmetic
];

export const lots = x.allocate([1, 2]).map((part) => new currency(part.toUnit()).multiply(1.19).value); // $ alert=money-float-arithmetic

export function inEuros(): number {
  const euros = x.getAmount() / 100;
  return new currency(euros).multiply(1.19).value; // $ alert=money-float-arithmetic
}

export async function exchanged(): Promise<number> {
  const z = await x.convert('USD');
  return new currency(z.toUnit()).multiply(1.19).value; // $ alert=money-float-arithmetic
}

const EUR = { code: 'EUR', base: 10, exponent: 2 };
const a = dinero({ amount: 500, currency: EUR });
const b = dinero({ amount: 300, currency: EUR });

export const decimals = [
  new currency(toDecimal(a)).multiply(1.19).value, // $ alert=money-float-parse
  new currency(toDecimal(add(a, b))).multiply(1.19).value, // $ alert=money-float-parse
  new currency(toDecimal(subtract(a, b))).multiply(1.19).value, // $ alert=money-float-parse
  new currency(toDecimal(multiply(a, 2))).multiply(1.19).value, // $ alert=money-float-parse
  new currency(toDecimal(convert(a, EUR, { EUR: 1 }))).multiply(1.19).value, // $ alert=money-float-parse
  new currency(toDecimal(minimum([a, b]))).multiply(1.19).value, // $ alert=money-float-parse
  new currency(toDecimal(maximum([a, b]))).multiply(1.19).value, // $ alert=money-float-parse
  toSnapshot(a).amount * 1.19, // ok: whole cents
];

export const split = allocate(a, [1, 2]).map((part: unknown) => new currency(toDecimal(part)).multiply(1.19).value); // $ alert=money-float-parse
