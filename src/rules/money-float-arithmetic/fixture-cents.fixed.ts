/** A service that holds money in whole minor units: nothing is lost by adding whole numbers. */
interface Line {
  unitAmount: number;
  unitPriceCents: number;
  quantity: number;
}

interface Wallet {
  balance: number;
  balanceInCents: number;
}

declare const stripe: { paymentIntents: { create(options: { amount: number; currency: string }): Promise<void> } };

export const lineTotal = (line: Line) => line.unitPriceCents * line.quantity; // ok: whole cents
export const cartTotal = (lines: Line[]) => lines.reduce((sum, line) => sum + line.unitPriceCents * line.quantity, 0); // ok: whole cents
export const amountOf = (line: Line) => line.unitAmount * line.quantity; // ok: the module speaks of cents

export function transfer(from: Wallet, to: Wallet, amountCents: number): void {
  from.balanceInCents -= amountCents; // ok: whole cents
  to.balanceInCents += amountCents; // ok: whole cents
}

export function pay(wallet: Wallet, amount: number): void {
  wallet.balance -= amount; // ok: the module speaks of cents
}

export async function charge(totalCents: number, shippingCents: number): Promise<void> {
  await stripe.paymentIntents.create({ amount: totalCents + shippingCents, currency: 'eur' }); // ok: whole cents // $ alert=missing-idempotency
  await stripe.paymentIntents.create({ amount: Math.round(totalCents * 1.19), currency: 'eur' }); // ok: rounded to whole cents // $ alert=missing-idempotency
}

export const feeCents = (amountCents: number) => Math.ceil((amountCents * 29) / 1000) + 35; // ok: whole cents
export const half = (amountCents: number) => Math.floor(amountCents / 2); // ok: whole cents
export const text = (priceCents: number) => (priceCents / 100).toFixed(2); // ok: shown in euros
export const fromEuros = (price: number) => Math.round(price * 100); // ok: rounded to whole cents
export const estimate = (rows: { amount: number }[]) => Math.round(rows.reduce((sum, row) => sum + row.amount * 30.4375, 0)); // ok: rounded to whole cents
export const minor = (amount: number, digits: number) => Math.round(amount * 10 ** digits); // ok: scaled by the digits of the currency

export function split(totalCents: number, parts: number): number[] {
  const share = Math.floor(totalCents / parts); // ok: whole cents
  const remainder = totalCents - share * parts; // ok: whole cents
  return Array.from({ length: parts }, (_, index) => share + (index < remainder ? 1 : 0)); // ok: the remainder is handed out
}

export const withTax = (amountCents: number) => amountCents * 1.19; // $ MISSING alert=money-float-arithmetic (fractions of minor units)
export const thirdCents = (amountCents: number) => amountCents / 3; // $ MISSING alert=money-float-arithmetic (fractions of minor units)
