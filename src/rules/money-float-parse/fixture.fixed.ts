/** A till that gets its amounts as texts: from forms, from a database that returns exact decimals, from a message. */
import { Pool, types } from 'pg';
import { Decimal } from 'decimal.js';

interface Row {
  amount: string;
  fee: string;
  taxRate: string;
  quantity: string;
  invoiceNumber: string;
  discountPercent: string;
  amountCents: string;
}

declare const ledger: { insert(row: { amount: number }): void };
declare const field: { get(name: string): string; value: string };
declare function setTipAmount(amount: number): void;
declare function setPageSize(size: number): void;
declare function formatPrice(price: number): string;
declare function formatMoney(value: unknown): string;
declare function warn(text: string): void;

export const pool = new Pool();

// Read, and computed with.

export const sum = (a: Row, b: Row) => new Decimal(a.amount).plus(b.amount).toNumber(); // $ alert=money-float-parse
export const withFee = (row: Row) => new Decimal(row.amount).minus(row.fee).toNumber(); // $ alert=money-float-parse
export const signs = (row: Row) => new Decimal(row.amount).plus(row.fee).toNumber(); // $ alert=money-float-parse
export const taxed = (row: Row) => new Decimal(row.amount).times(1.0825).toNumber(); // $ alert=money-float-parse
export const orNothing = (row: Partial<Row>) => new Decimal((row.amount ?? '0') || 0).plus(0.2).toNumber(); // $ alert=money-float-parse

export function addUp(rows: Row[]): number {
  let total = 0;
  for (const row of rows) total = new Decimal(total).plus(row.amount).toNumber(); // $ alert=money-float-parse
  return total;
}

export function priceWithTax(text: string): string {
  const price = new Decimal(text); // $ alert=money-float-parse
  if (price.lt(0)) throw new RangeError('negative');
  return price.times(1.0825).toFixed(2); // $ alert=money-float-arithmetic
}

export function isPaid(row: Row, due: number): boolean {
  const paidAmount = new Decimal(row.amount); // $ alert=money-float-parse
  return paidAmount.gte(due);
}

// Read, and kept.

export function book(row: Row): void {
  ledger.insert({ amount: parseFloat(row.amount) }); // $ alert=money-float-parse
}

export const parseBalance = (text: string) => parseFloat(text.trim()); // $ alert=money-float-parse

export function tip(): void {
  setTipAmount(Number(field.value)); // $ alert=money-float-parse
}

export class Checkout {
  totalPrice = 0;

  restore(): void {
    this.totalPrice = parseFloat(field.get('totalPrice')); // $ alert=money-float-parse
  }

  reread(price: number): void {
    this.totalPrice = parseFloat(formatPrice(price).replace(/[^0-9.-]/g, '')); // $ alert=money-float-parse
  }
}

export function reread(value: unknown): number {
  const shown = formatMoney(value);
  return parseFloat(shown.replace(/[^0-9.-]/g, '')); // $ alert=money-float-parse
}

// Every exact column of the database.

types.setTypeParser(1700, parseFloat); // $ alert=money-float-parse
types.setTypeParser(types.builtins.NUMERIC, (text: string) => Number(text)); // $ alert=money-float-parse
types.setTypeParser(20, (text: string) => Number(text)); // ok: whole numbers
types.setTypeParser(1700, (text: string) => new Decimal(text)); // ok: exact

// Shown, checked, or handed to something exact.

export const shown = (row: Row) => parseFloat(row.amount).toFixed(2); // ok: shown
export const inText = (row: Row) => `${Number(row.amount).toLocaleString('en-IN')} INR`; // ok: shown
export const formatted = (row: Row) => formatPrice(Number(row.amount)); // ok: shown
export const money = (row: Row) => new Intl.NumberFormat('en').format(+row.amount); // ok: shown
export const isAmount = (text: string) => !Number.isNaN(parseFloat(text)); // ok: checked
export const exact = (row: Row) => new Decimal(row.amount).plus(row.fee); // ok: exact
export const decimal = (row: Row) => new Decimal(Number(row.amount)); // ok: handed to a decimal
export const satoshis = (row: Row) => BigInt(Number(row.amount)); // ok: whole

export function validate(row: Row): void {
  if (!(parseFloat(row.amount) > 0)) warn('The amount has to be positive.'); // ok: checked
}

// No money.

export const rate = (row: Row) => parseFloat(row.taxRate) / 100; // ok: a rate
export const pieces = (row: Row) => Number(row.quantity) + 1; // ok: a count
export const invoice = (row: Row) => Number(row.invoiceNumber) + 1; // ok: a number of an invoice
export const percent = (row: Row) => parseFloat(row.discountPercent) * 1.5; // ok: a percentage
export const cents = (row: Row) => Number(row.amountCents) + 1; // ok: whole cents
export const page = (query: { page: string }) => setPageSize(Number(query.page)); // ok: a page
export const timeout = (env: { TIMEOUT: string }) => parseInt(env.TIMEOUT, 10) * 2; // ok: milliseconds
export const already = (price: number) => Number(price); // ok: a number already
export const literal = () => Number('12.50'); // ok: written out
