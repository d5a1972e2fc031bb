/** Amounts of several currencies: what is multiplied with a rate is no whole number any more. */
declare const rates: Record<string, number>;
declare const query: { add(value: unknown): string };

export function exchange(value: number, fromCurrency: string, toCurrency: string): number {
  const factor = rates[`${fromCurrency}${toCurrency}`] ?? 1;
  return value * factor; // $ alert=money-float-arithmetic
}

export const scaled = (value: number, factor: number) => value * factor; // ok: may be anything
export const toBase = (amount: number, exchangeRate: number) => amount * exchangeRate; // $ alert=money-float-arithmetic
export const fromBase = (amount: number, exchangeRate: number) => amount / exchangeRate; // $ alert=money-float-arithmetic
export const interest = (balance: number, apr: number, days: number) => balance * (apr / 100 / 365) * days; // $ alert=money-float-arithmetic
export const reduced = (item: { price: number; discount: number }) => item.price - (item.price * item.discount) / 100; // $ alert=money-float-arithmetic
export const inverse = (exchangeRate: number) => 1 / exchangeRate; // ok: a rate

export function monthlyPayment(principal: number, annualRate: number, months: number): number {
  const monthly = annualRate / 12;
  return (principal * monthly) / (1 - (1 + monthly) ** -months); // $ alert=money-float-arithmetic
}

// An amount that is kept, and a percentage that is made of it later.

export function gain(rows: { cost: number; changePercent: number }[], invested: number) {
  const gainAmount = rows.reduce((sum, row) => sum + row.cost * (row.changePercent / 100), 0); // $ alert=money-float-arithmetic
  const percent = (gainAmount / invested) * 100; // ok: a percentage
  return { gainAmount, percent };
}

// Where a search begins and ends.

export function band(price: number, percent: number) {
  const lo = query.add(price * (1 - percent / 100)); // ok: a bound
  const hi = query.add(price * (1 + percent / 100)); // ok: a bound
  return { lo, hi, where: { gte: price * 0.9, lte: price * 1.1 } }; // ok: bounds
}

// Whole minor units, read as major ones.

export function fromMinor(amount: number, multiplier: number): number {
  const major = Math.round(amount) / multiplier; // ok: a conversion
  return major;
}
