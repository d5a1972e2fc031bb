/** Positions that are held exactly and leave their form on the way out. */
import { Decimal } from 'decimal.js';

interface Position {
  price: Decimal;
  fee: Decimal;
  quantity: Decimal;
  changePercent: Decimal;
  investment: Decimal;
}

interface Wallet {
  balance: bigint;
  amount: bigint;
  blockNumber: bigint;
}

declare const ledger: { insert(row: { amount: number }): void };
declare function toCurrency(amount: number, currency: string): number;
declare const chart: { data: number[] };

// Decimals.

export const marketValue = ({ price, quantity }: Position) => quantity.times(price).toNumber(); // $ alert=money-precision-loss
export const answer = ({ price, fee }: Position) => ({
  averagePrice: price.toNumber(), // $ alert=money-precision-loss
  fee: Number(fee), // $ alert=money-precision-loss
});
export const converted = ({ price }: Position) => toCurrency(price.toNumber(), 'EUR'); // $ alert=money-precision-loss
export const taxed = ({ price }: Position) => price.toNumber() * 1.0825; // $ alert=money-precision-loss
export const difference = (a: Position, b: Position) => a.price.toNumber() - b.price.toNumber(); // $ alert=money-precision-loss
export const isDearer = (a: Position, b: Position) => a.price.toNumber() > b.price.toNumber(); // $ alert=money-precision-loss
export const isSame = (a: Position, b: Position) => Number(a.price) === Number(b.price); // $ alert=money-precision-loss

export function book({ investment }: Position): void {
  ledger.insert({ amount: investment.toNumber() }); // $ alert=money-precision-loss
}

export function priceText({ price }: Position): string {
  const unitPrice = price.toNumber(); // $ alert=money-precision-loss
  return (unitPrice * 1.0825).toFixed(2); // $ alert=money-float-arithmetic
}

// Bigints.

export const payable = (wallet: Wallet) => Number(wallet.balance) >= Number(wallet.amount); // $ alert=money-precision-loss
export const asNumber = (wallet: Wallet) => ({ balance: Number(wallet.balance) }); // $ alert=money-precision-loss
export const fromWei = (balanceInWei: string) => parseInt(balanceInWei, 10) + 1; // $ alert=money-precision-loss

// Shown, rounded, or kept exactly beside.

export const text = ({ price }: Position) => price.toNumber().toFixed(2); // ok: shown
export const label = ({ price }: Position) => `${price.toNumber()} EUR`; // ok: shown
export const local = (wallet: Wallet) => Number(wallet.balance).toLocaleString('en'); // ok: shown
export const cents = ({ price }: Position) => price.toDecimalPlaces(2).toNumber(); // ok: a number holds whole cents
export const both = ({ price }: Position) => ({ amount: price.toNumber(), raw_amount: price }); // ok: the exact amount stands beside it
export const exact = ({ price, quantity }: Position) => price.times(quantity); // ok: exact
export const printed = ({ price }: Position) => price.toFixed(2); // ok: an exact text

export function log({ price }: Position): void {
  console.log('price', price.toNumber()); // ok: logged
  chart.data.push(price.toNumber()); // ok: drawn
}

// No money.

export const percent = ({ changePercent }: Position) => changePercent.toNumber(); // ok: a percentage
export const share = (a: Position, b: Position) => a.price.div(b.price).times(100).toNumber(); // ok: a percentage
export const sharePercent = (a: Decimal, b: Decimal) => ({ sharePercent: a.div(b).toNumber() }); // ok: a percentage
export const pieces = ({ quantity }: Position) => quantity.toNumber(); // ok: a count
export const block = (wallet: Wallet) => Number(wallet.blockNumber) + 1; // ok: a block
export const age = (from: bigint, to: bigint) => Number(to - from) / 1000; // ok: a time
export const port = (text: string) => Number(text); // ok: a port
export const id = (accountId: string) => parseInt(accountId, 10); // ok: an id
