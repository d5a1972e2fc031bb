import { Decimal } from 'decimal.js';

/** A shop of which nothing says what its prices are but how it shows them: with two digits after the point. */
interface Line {
  price: number;
  quantity: number;
}

interface Payment {
  amount: string;
  refunded: string;
}

interface Cart {
  getTotal(): number;
  calculateTax(): number;
  formatPrice(): string;
  comparePrice(other: Cart): number;
  lines: Line[];
}

const PRICES: Record<string, number> = { basic: 4.35, pro: 29.99 };
const LIMITS: Record<string, number> = { basic: 9.5, pro: 29.5 };

// Shown, or rounded to cents, after the sum was made.

export function cartTotal(lines: Line[]): string {
  const total = lines.reduce((sum, line) => new Decimal(sum).plus(new Decimal(line.price).times(line.quantity)).toNumber(), 0); // $ alert=money-float-arithmetic
  return total.toFixed(2);
}

export function expenses(rows: { amount: number }[]): number {
  let sum = 0;
  rows.forEach((row) => {
    sum = new Decimal(sum).plus(row.amount).toNumber(); // $ alert=money-float-arithmetic
  });
  return new Decimal(sum).toDecimalPlaces(2).toNumber(); // $ alert=money-rounding
}

const roundMoney = (value: number) => new Decimal(value).toDecimalPlaces(2).toNumber(); // $ alert=money-rounding
export const bill = (usage: number, pricePerUnit: number) => roundMoney(new Decimal(usage).times(pricePerUnit).toNumber()); // $ alert=money-float-arithmetic
export const share = (price: number, people: number) => Math.round((price / people) * 100) / 100; // ok: a share
export const eachPays = (price: number, people: number) => new Decimal(price).div(people).toDecimalPlaces(2).toNumber(); // $ alert=money-rounding
export const paysAtMost = (price: number, people: number) => new Decimal(price).div(people).times(100).ceil().div(100).toNumber(); // $ alert=money-rounding

// Named beside the value and not on it.

export const yearly = (plan: string) => new Decimal(PRICES[plan]!).times(12).toNumber(); // $ alert=money-float-arithmetic
export const open = (payment: Payment) => new Decimal(payment.amount).minus(payment.refunded).toNumber(); // $ alert=money-float-parse
export const gross = (cart: Cart) => new Decimal(cart.getTotal()).plus(new Decimal(cart.calculateTax()).times(1.5)).toNumber(); // $ alert=money-float-arithmetic
export const attempts = (plan: string) => LIMITS[plan]! * 12; // ok: no money
export const text = (cart: Cart) => cart.formatPrice() + ' EUR'; // ok: a text
export const order = (a: Cart, b: Cart) => a.comparePrice(b) * 1.5; // ok: a comparison

// Signs.

export const negated = (prices: number[]) => prices.reduce((sum, price) => new Decimal(sum).plus(price).toNumber(), 0) * -1; // $ alert=money-float-arithmetic
export const credited = (amount: number, isRefund: boolean) => (amount * (isRefund ? -1 : 1)).toFixed(2); // ok: a sign loses nothing
export const perUnit = (taxAmountUnit: number, quantity: number) => new Decimal(taxAmountUnit).times(quantity).toNumber(); // $ alert=money-float-arithmetic

// Divided by how many there are.

export function perLine(cart: Cart, amount: number): number[] {
  return cart.lines.map((_, index) => new Decimal(amount).times(index + 1).div(cart.lines.length).toDecimalPlaces(2).minus(new Decimal(amount).times(index).div(cart.lines.length).toDecimalPlaces(2)).toNumber());
}

// How many there are, and how they are sorted.

export const amountOfLines = (cart: Cart) => cart.lines.length * 1.5; // ok: a number of lines
export const sorted = (lines: Line[], direction: 1 | -1) => [...lines].sort((a, b) => (a.price - b.price) * direction); // ok: only the sign counts

export function megabytes(bytes: number): string {
  const size = bytes / 1024 / 1024; // ok: bytes
  return size.toFixed(2);
}
