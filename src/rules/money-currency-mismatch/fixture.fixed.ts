import { Decimal } from 'decimal.js';

/** A payment service for many currencies, with a hundred where the decimals of the currency belong. */
interface Order {
  total: number;
  tip: number;
  currency: string;
}

interface Prices {
  priceUsd: number;
  priceEur: number;
  feeEur: number;
  amountGBP: number;
}

declare const gateway: { charge(options: { amount: number; currency: string }): void; refund(amount: number, currency: string): void };
declare function show(text: string): void;

// A fixed hundred.

export const minorUnits = (order: Order) => new Decimal(order.total).times(10 ** (new Intl.NumberFormat('en', { style: 'currency', currency: order.currency }).resolvedOptions().maximumFractionDigits ?? 2)).round().toNumber(); // $ alert=money-currency-mismatch
export const toUnits = (amount: number, currency: string) => ({ value: new Decimal(amount).times(10 ** (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2)).round().toNumber(), currency }); // $ alert=money-currency-mismatch
export const truncated = (order: Order) => new Decimal(order.total).times(10 ** (new Intl.NumberFormat('en', { style: 'currency', currency: order.currency }).resolvedOptions().maximumFractionDigits ?? 2)).floor().toNumber(); // $ alert=money-currency-mismatch
export const parsed = (amount: string, currency: string) => ({ value: new Decimal(amount).times(10 ** (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2)).round().toNumber(), currency }); // $ alert=money-currency-mismatch
export const back = (session: { amount_total: number; currency: string }) => ({ price: new Decimal(session.amount_total).div(10 ** (new Intl.NumberFormat('en', { style: 'currency', currency: session.currency }).resolvedOptions().maximumFractionDigits ?? 2)).toNumber() }); // $ alert=money-currency-mismatch

export function pay(order: Order): void {
  gateway.charge({ amount: new Decimal(order.total).times(10 ** (new Intl.NumberFormat('en', { style: 'currency', currency: order.currency }).resolvedOptions().maximumFractionDigits ?? 2)).round().toNumber(), currency: order.currency }); // $ alert=money-currency-mismatch
}

export function payTip({ tip, currency }: Order): void {
  gateway.refund(new Decimal(tip).times(10 ** (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2)).round().toNumber(), currency); // $ alert=money-currency-mismatch
}

// Two currencies.

export const total = (prices: Prices) => prices.priceUsd + prices.feeEur; // $ alert=money-currency-mismatch
export const dearer = (prices: Prices) => prices.priceUsd > prices.priceEur; // $ alert=money-currency-mismatch
export const rest = (prices: Prices) => prices.priceEur - prices.amountGBP; // $ alert=money-currency-mismatch
export const converted = (prices: Prices, eurToUsdRate: number) => new Decimal(prices.priceUsd).plus(new Decimal(prices.feeEur).times(eurToUsdRate)).toNumber(); // $ alert=money-float-arithmetic

// One currency that has two decimals.

export const dollars = (order: { total: number }) => gateway.charge({ amount: Math.round(order.total * 100), currency: 'usd' }); // ok: dollars
export const euros = (amount: number) => gateway.refund(Math.round(amount * 100), 'EUR'); // ok: euros
export const amountCents = (amount: number) => Math.round(amount * 100); // ok: cents
export const centsOf = (priceUsd: number) => Math.round(priceUsd * 100); // ok: dollars
export const paise = (order: Order) => ({ paise: Math.round(order.total * 100) }); // ok: paise
export const sameCurrency = (prices: Prices) => prices.priceEur > prices.feeEur; // ok: euros both
export const other = (prices: Prices, price: number) => prices.priceEur > price; // ok: nothing says which the other is

// Shown.

export const text = (order: Order) => `${(order.total / 100).toFixed(2)} ${order.currency}`; // ok: shown

export function print(order: Order): void {
  show(`Total ${order.total * 100}`); // ok: shown
}

// Percentages and other hundreds.

export const ratio = (discountPercent: number) => discountPercent / 100; // ok: a percentage
export const basisPoints = (taxRate: number) => Math.round(taxRate * 100); // ok: a rate
export const percentOf = (a: Order, b: Order) => (a.total / b.total) * 100; // ok: a percentage
export const taxOf = (price: number, taxPercent: number) => Math.round((price * taxPercent) / 100); // ok: a percentage
export const inPercent = (order: Order, asPercent: boolean) => (asPercent ? order.tip * 100 : order.tip); // ok: a percentage
export const capped = (discount: number) => ({ price: Math.min(discount, 100) / 100 }); // ok: at most a hundred of a hundred
export const width = (fraction: number) => fraction * 100; // ok: a width
export const shares = (weight: number) => Math.round(weight * 100); // ok: a weight
export const centimetres = (metres: number) => metres * 100; // ok: a length
