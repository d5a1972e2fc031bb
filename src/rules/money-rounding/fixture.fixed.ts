/** A shop that rounds its floats: each way of rounding is wrong for some amount, since the float is next to the amount and not on it. */
import { Decimal } from 'decimal.js';

interface Line {
  price: number;
  quantity: number;
  taxRate: number;
  weight: number;
}

interface Cart {
  total: number;
  tax: number;
  itemsPrice: string;
  currency: string;
}

declare const orders: { create(order: { total: number }): void };
declare const page: { text(line: string): void };
declare const report: { hours: number };

// Scaled, rounded and scaled back.

export const roundPrice = (price: number) => new Decimal(price).toDecimalPlaces(2).toNumber(); // $ alert=money-rounding
export const net = (price: number) => new Decimal(price).div(1.19).times(100).floor().div(100).toNumber(); // $ alert=money-rounding
export const ceilFee = (fee: number) => new Decimal(fee).times(100).ceil().div(100).toNumber(); // $ alert=money-rounding
export const epsilon = (price: number) => new Decimal(price).plus(Number.EPSILON).toDecimalPlaces(2).toNumber(); // $ alert=money-rounding

export function byPrecision(price: number, precision: number): number {
  const scale = 10 ** precision;
  return new Decimal(price).times(scale).round().div(scale).toNumber(); // $ alert=money-rounding
}

export function store(cart: Cart): void {
  orders.create({ total: new Decimal(cart.total).plus(cart.tax).toDecimalPlaces(2).toNumber() }); // $ alert=money-rounding
}

// By way of a text.

export const asNumber = (price: number) => new Decimal(price).toDecimalPlaces(2).toNumber(); // $ alert=money-rounding
export const asFloat = (line: Line) => new Decimal(line.price).times(line.taxRate).toDecimalPlaces(2).toNumber(); // $ alert=money-rounding
export const bySign = (price: number) => new Decimal(price).toDecimalPlaces(2).toNumber(); // $ alert=money-rounding

export function discounted(price: number, percent: number): number {
  const discountAmount = new Decimal(price).times(new Decimal(percent).div(100)).toFixed(2); // $ alert=money-rounding
  return new Decimal(price).minus(discountAmount).toNumber(); // $ alert=money-float-parse
}

export function fill(cart: Cart, lines: Line[]): void {
  const addDecimals = (value: number) => new Decimal(value).toDecimalPlaces(2).toFixed(2); // $ alert=money-rounding
  cart.itemsPrice = addDecimals(lines.length * 9.99);
}

export function convertAmount(amount: number, exchangeRate: number, digits: number): string {
  const converted = new Decimal(amount).times(exchangeRate).toNumber(); // $ alert=money-float-arithmetic
  return new Decimal(converted).toFixed(digits); // $ alert=money-rounding
}

// Shown.

export const label = (price: number) => `${(Math.round(price * 100) / 100).toFixed(2)} EUR`; // ok: shown
export const priceText = (price: number) => price.toFixed(2); // ok: shown
export const formatted = (price: number) => Number(price.toFixed(2)).toLocaleString('en'); // ok: shown

export function print(cart: Cart): void {
  page.text(`Total: ${cart.total.toFixed(2)}`); // ok: shown
  console.log(Number(cart.total.toFixed(2))); // ok: logged
  const shownTotal = cart.total.toFixed(2); // ok: a text to show
  page.text(shownTotal);
}

// Exact, or whole.

export const decimals = (price: Decimal) => Number(price.toFixed(2)); // ok: a decimal prints itself
export const cents = (priceInEuros: number) => Math.round(priceInEuros * 100); // ok: whole cents
export const rounded = (price: string) => new Decimal(price).toDecimalPlaces(2); // ok: a decimal
export const fromMinor = (amount: number, digits: number) => Number((amount / 10 ** digits).toFixed(digits)); // ok: whole minor units, read as major ones

// No money.

export const percentage = (part: Cart, whole: Cart) => Math.round((part.total / whole.total) * 100) / 100; // ok: a ratio
export const share = (cart: Cart) => Math.round((cart.tax / cart.total) * 10000) / 100; // ok: a percentage
export const rate = (line: Line) => Math.round(line.taxRate * 100) / 100; // ok: a rate
export const weight = (line: Line) => Math.round(line.weight * 100) / 100; // ok: a weight
export const megabytes = (bytes: number) => Number((bytes / 1024 / 1024).toFixed(1)); // ok: a size
export const seconds = (ms: number) => Math.round(ms / 10) / 100; // ok: a time

export function hours(minutes: number): void {
  report.hours = Math.round((minutes / 60) * 10) / 10; // ok: hours
}

export const debt = (flags: { stale: number; hidden: number; total: number }) => ({ technicalDebt: (((flags.stale + flags.hidden) / flags.total) * 100).toFixed(0) }); // ok: a percentage
export const taxOf = (cart: Cart) => ({ debt: ((cart.tax / cart.total) * 100).toFixed(1) }); // ok: a percentage
export const eachPays = (cart: Cart, guests: number) => ({ payment: new Decimal(cart.total).div(guests).times(100).toDecimalPlaces(0).toNumber() }); // $ alert=money-rounding

export const average = (scores: number[]) => Number((scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(1)); // ok: a mean of scores
export const pages = (rows: number, size: number) => Math.ceil(rows / size); // ok: pages
