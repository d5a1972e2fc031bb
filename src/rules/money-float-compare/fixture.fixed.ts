/** Invoices that are paid when the sum of the payments is the total: in binary floating point it seldom is. */
import { Decimal } from 'decimal.js';

interface Invoice {
  total: number;
  paid: number;
  subtotal: number;
  tax: number;
  discount: number;
  totalCents: number;
  paidCents: number;
  currency: string;
}

interface Item {
  price: number;
  quantity: number;
}

declare const shippingCost: number;
const SURCHARGE = 0.35;

// Worked out in the comparison.

export const isSettled = (invoice: Invoice) => new Decimal(invoice.subtotal).times(1.19).eq(invoice.total); // $ alert=money-float-compare
export const isOpen = (invoice: Invoice) => !new Decimal(invoice.total).minus(SURCHARGE).eq(invoice.subtotal); // $ alert=money-float-compare
export const loosely = (invoice: Invoice) => new Decimal(invoice.total).eq(new Decimal(invoice.subtotal).plus(SURCHARGE)); // $ alert=money-float-compare
export const covers = (price: number, balance: number) => new Decimal(balance).gte(new Decimal(price).times(1.0825)); // $ alert=money-float-compare
export const exceeds = (amount: number, fee: number, balance: number) => new Decimal(amount).plus(new Decimal(fee).times(1.5)).gt(balance); // $ alert=money-float-compare
export const below = (price: number, budget: number) => new Decimal(price).times(0.9).lt(budget); // $ alert=money-float-compare

// Worked out before.

export function isPaid(invoice: Invoice, payments: { amount: number }[]): boolean {
  let paidAmount = 0.0;
  for (const payment of payments) paidAmount = new Decimal(paidAmount).plus(new Decimal(payment.amount).plus(0.1)).toNumber(); // $ alert=money-float-arithmetic
  return new Decimal(paidAmount).toDecimalPlaces(2).eq(new Decimal(invoice.total).toDecimalPlaces(2)); // $ alert=money-float-compare
}

export function isSame(items: Item[], invoice: Invoice): boolean {
  const sum = items.reduce((total, item) => new Decimal(total).plus(new Decimal(item.price).times(item.quantity).times(1.1)).toNumber(), 0); // $ alert=money-float-arithmetic
  return new Decimal(sum).toDecimalPlaces(2).eq(new Decimal(invoice.total).toDecimalPlaces(2)); // $ alert=money-float-compare
}

export function differs(price: number, taxAmount: number, charged: number): boolean {
  const priceAndTax = new Decimal(price).times(1.19).plus(taxAmount).toNumber(); // $ alert=money-float-arithmetic
  const chargedAmount = charged;
  return !new Decimal(priceAndTax).toDecimalPlaces(2).eq(new Decimal(chargedAmount).toDecimalPlaces(2)); // $ alert=money-float-compare
}

export function isEnough(balance: number, price: number): boolean {
  const totalPrice = new Decimal(price).times(1.0825).toNumber(); // $ alert=money-float-arithmetic
  if (new Decimal(totalPrice).toDecimalPlaces(2).lte(new Decimal(balance).toDecimalPlaces(2))) return true; // $ alert=money-float-compare
  return false;
}

// Compared with a constant, in whole numbers, in decimals, or within a tolerance.

export const isFree = (invoice: Invoice) => invoice.total - invoice.discount === 0; // ok: compared with nothing
export const isPositive = (price: number) => price * 1.19 > 0; // ok: compared with nothing
export const isLarge = (price: number) => price > 100; // ok: a bound
export const sameCents = (invoice: Invoice) => invoice.totalCents === invoice.paidCents; // ok: whole cents
export const coversCents = (invoice: Invoice, feeCents: number) => invoice.paidCents >= invoice.totalCents + feeCents; // ok: whole cents
export const sameDecimals = (a: Decimal, b: Decimal) => a.eq(b); // ok: decimals
export const sameBigints = (a: bigint, b: bigint, fee: bigint) => a + fee === b; // ok: bigint
export const nearly = (invoice: Invoice) => Math.abs(invoice.total - invoice.paid) < 0.005; // ok: within half a cent
export const asTexts = (invoice: Invoice) => invoice.total.toFixed(2) === invoice.paid.toFixed(2); // ok: rounded texts
export const rounded = (invoice: Invoice) => Math.round(invoice.total * 100) === Math.round(invoice.paid * 100); // ok: whole numbers

// As they came.

export const unchanged = (before: Invoice, after: Invoice) => before.total === after.total; // ok: nothing was computed
export const dearer = (a: Item, b: Item) => a.price > b.price; // ok: nothing was computed
export const sameCurrency = (a: Invoice, b: Invoice) => a.currency === b.currency; // ok: texts

// No money.

export const isLast = (page: number, pages: number) => page + 1 === pages; // ok: pages
export const fits = (items: Item[], limit: number) => items.length + 1 <= limit; // ok: a count
export const hasRate = (taxRate: number, surchargeRate: number, limit: number) => taxRate + surchargeRate > limit; // ok: rates
export const isWide = (width: number, padding: number, space: number) => width * 1.5 + padding > space; // ok: pixels
export const shipping = () => shippingCost; // ok: nothing is compared
