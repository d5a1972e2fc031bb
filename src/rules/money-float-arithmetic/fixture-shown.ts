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
  const total = lines.reduce((sum, line) => sum + line.price * line.quantity, 0); // $ alert=money-float-arithmetic
  return total.toFixed(2);
}

export function expenses(rows: { amount: number }[]): number {
  let sum = 0;
  rows.forEach((row) => {
    sum += row.amount; // $ alert=money-float-arithmetic
  });
  return Math.round(sum * 100) / 100; // $ alert=money-rounding
}

const roundMoney = (value: number) => Math.round(value * 100) / 100; // $ alert=money-rounding
export const bill = (usage: number, pricePerUnit: number) => roundMoney(usage * pricePerUnit); // $ alert=money-float-arithmetic
export const share = (price: number, people: number) => Math.round((price / people) * 100) / 100; // ok: a share
export const eachPays = (price: number, people: number) => Math.round((price / people) * 100) / 100; // $ alert=money-rounding
export const paysAtMost = (price: number, people: number) => Math.ceil((price / people) * 100) / 100; // $ alert=money-rounding

// Named beside the value and not on it.

export const yearly = (plan: string) => PRICES[plan]! * 12; // $ alert=money-float-arithmetic
export const open = (payment: Payment) => +payment.amount - +payment.refunded; // $ alert=money-float-parse
export const gross = (cart: Cart) => cart.getTotal() + cart.calculateTax() * 1.5; // $ alert=money-float-arithmetic
export const attempts = (plan: string) => LIMITS[plan]! * 12; // ok: no money
export const text = (cart: Cart) => cart.formatPrice() + ' EUR'; // ok: a text
export const order = (a: Cart, b: Cart) => a.comparePrice(b) * 1.5; // ok: a comparison

// Signs.

export const negated = (prices: number[]) => prices.reduce((sum, price) => sum + price, 0) * -1; // $ alert=money-float-arithmetic
export const credited = (amount: number, isRefund: boolean) => (amount * (isRefund ? -1 : 1)).toFixed(2); // ok: a sign loses nothing
export const perUnit = (taxAmountUnit: number, quantity: number) => taxAmountUnit * quantity; // $ alert=money-float-arithmetic

// Divided by how many there are.

export function perLine(cart: Cart, amount: number): number[] {
  const amountPerLine = amount / cart.lines.length; // $ alert=money-split-remainder
  return cart.lines.map(() => amountPerLine);
}

// How many there are, and how they are sorted.

export const amountOfLines = (cart: Cart) => cart.lines.length * 1.5; // ok: a number of lines
export const sorted = (lines: Line[], direction: 1 | -1) => [...lines].sort((a, b) => (a.price - b.price) * direction); // ok: only the sign counts

export function megabytes(bytes: number): string {
  const size = bytes / 1024 / 1024; // ok: bytes
  return size.toFixed(2);
}
