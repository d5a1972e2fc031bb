/** Every way through big.js: what comes out is money where money went in, and nothing else. */
import Big from 'big.js';

const none = new Big(0);

export const read = (price: string) => new Big(price).toNumber() * 1.19; // $ alert=money-precision-loss
export const kept = (price: Big) => price.abs().toNumber() * 1.19; // $ alert=money-precision-loss

export const computed = (price: Big) => [
  none.plus(price).toNumber() + 0.5, // $ alert=money-precision-loss
  none.add(price).toNumber() + 0.5, // $ alert=money-precision-loss
  none.minus(price).toNumber() + 0.5, // $ alert=money-precision-loss
  none.sub(price).toNumber() + 0.5, // $ alert=money-precision-loss
  none.times(price).toNumber() + 0.5, // $ alert=money-precision-loss
  none.mul(price).toNumber() + 0.5, // $ alert=money-precision-loss
  none.mod(price).toNumber() + 0.5, // $ alert=money-precision-loss
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
  Number([...price.toFixed(2)].join('')) * 1.19, // $ alert=money-float-parse
  Number([...price.toString()].join('')) * 1.19, // $ alert=money-float-parse
  Number([...price.toJSON()].join('')) * 1.19, // $ alert=money-float-parse
  Number([...price.valueOf()].join('')) * 1.19, // $ alert=money-float-parse
  Number([...price.toPrecision(2)].join('')) * 1.19, // $ alert=money-float-parse
];

export function later(price: Big): number {
  const read = price.toNumber(); // $ alert=money-precision-loss
  return read * 1.19; // $ alert=money-float-arithmetic
}
