/** Every way through big.js: what comes out is money where money went in, and nothing else. */
import Big from 'big.js';

const none = new Big(0);

export const read = (price: string) => new Big(price).times(1.19).round(2).toNumber(); // $ alert=money-precision-loss
export const kept = (price: Big) => price.abs().times(1.19).round(2).toNumber(); // $ alert=money-precision-loss

export const computed = (price: Big) => [
  none.plus(price).plus(0.5).round(2).toNumber(), // $ alert=money-precision-loss
  none.add(price).plus(0.5).round(2).toNumber(), // $ alert=money-precision-loss
  none.minus(price).plus(0.5).round(2).toNumber(), // $ alert=money-precision-loss
  none.sub(price).plus(0.5).round(2).toNumber(), // $ alert=money-precision-loss
  none.times(price).plus(0.5).round(2).toNumber(), // $ alert=money-precision-loss
  none.mul(price).plus(0.5).round(2).toNumber(), // $ alert=money-precision-loss
  none.mod(price).plus(0.5).round(2).toNumber(), // $ alert=money-precision-loss
];

export const divided = (price: Big, cost: Big) => [
  price.div(cost).toNumber() * 1.5, // ok: a ratio
];

export const answers = (price: Big, cost: Big) => [
  Number(price.eq(cost)) * 1.5, // ok: a truth value
  Number(price.gt(cost)) * 1.5, // ok: a truth value
  Number(price.gte(cost)) * 1.5, // ok: a truth value
  Number(price.lt(cost)) * 1.5, // ok: a truth value
  Number(price.lte(cost)) * 1.5, // ok: a truth value
  Math.abs(price.cmp(cost)) * 1.5, // ok: a sign or a count
];

export const digits = (price: Big) => [
  new Big([...price.toFixed(2)].join('')).times(1.19).toNumber(), // $ alert=money-float-parse
  new Big([...price.toString()].join('')).times(1.19).toNumber(), // $ alert=money-float-parse
  new Big([...price.toJSON()].join('')).times(1.19).toNumber(), // $ alert=money-float-parse
  new Big([...price.valueOf()].join('')).times(1.19).toNumber(), // $ alert=money-float-parse
  new Big([...price.toPrecision(2)].join('')).times(1.19).toNumber(), // $ alert=money-float-parse
];

export function later(price: Big): number {
  const read = price; // $ alert=money-precision-loss
  return read.times(1.19).round(2).toNumber(); // $ alert=money-float-arithmetic
}
