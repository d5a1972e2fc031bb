/** Decimal objects and bigint hold money exactly; beside them an amount is still easily lost. */
import Big from 'big.js';
import BigNumber from 'bignumber.js';
import currency from 'currency.js';
import { Decimal } from 'decimal.js';
import { Decimal as LightDecimal } from 'decimal.js-light';

interface Position {
  price: Decimal;
  quantity: number;
  fee: bigint;
}

interface Quote {
  price: string;
  fee: number;
}

export const value = ({ price, quantity }: Position) => price.times(quantity); // ok: a decimal object
export const sum = (positions: Position[]) => positions.reduce((total, { price }) => total.plus(price), new Decimal(0)); // ok: decimal objects
export const fees = (positions: Position[]) => positions.reduce((total, { fee }) => total + fee, 0n); // ok: bigint
export const feeOfBoth = (a: Position, b: Position) => a.fee + b.fee; // ok: bigint
export const feeInWei = (amount: bigint) => (amount * 29n) / 1000n; // ok: bigint
export const doubled = (amount: string) => BigInt(amount) * 2n; // ok: bigint
export const withTax = (price: string) => new Big(price).times('1.19').toFixed(2); // ok: a decimal object
export const total = (price: string, shipping: string) => new BigNumber(price).plus(shipping).toString(); // ok: a decimal object
export const cart = (price: number, shipping: number) => currency(price).add(shipping).value; // ok: a decimal object
export const spread = (bid: Decimal, ask: Decimal) => ask.minus(bid).div(bid).times(100).toNumber(); // ok: a percentage

export const lost = (quote: Quote) => parseFloat(quote.price) * 1.19; // $ alert=money-float-parse
export const lostFee = (quote: Quote) => quote.fee + 0.35; // $ alert=money-float-arithmetic
export const lostNumber = ({ price }: Position) => price.toNumber() * 1.19; // $ alert=money-precision-loss

export function lostLater(text: string): number[] {
  const price = new Big(text);
  const fee = new BigNumber(text);
  return [
    price.toNumber() * 1.19, // $ alert=money-precision-loss
    fee.toNumber() + 0.35, // $ alert=money-precision-loss
  ];
}

export function lostLight(text: string): number {
  const amount = new LightDecimal(text);
  return amount.toNumber() - 0.5; // $ alert=money-precision-loss
}
