/** Every way through bignumber.js: what comes out is money where money went in, and nothing else. */
import BigNumber from 'bignumber.js';

const none = new BigNumber(0);

export const read = (price: string) => new BigNumber(price).times(1.19).decimalPlaces(2).toNumber(); // $ alert=money-precision-loss
export const kept = (price: BigNumber) => price.abs().times(1.19).decimalPlaces(2).toNumber(); // $ alert=money-precision-loss

export const computed = (price: BigNumber) => [
  none.plus(price).plus(0.5).decimalPlaces(2).toNumber(), // $ alert=money-precision-loss
  none.minus(price).plus(0.5).decimalPlaces(2).toNumber(), // $ alert=money-precision-loss
  none.times(price).plus(0.5).decimalPlaces(2).toNumber(), // $ alert=money-precision-loss
  none.multipliedBy(price).plus(0.5).decimalPlaces(2).toNumber(), // $ alert=money-precision-loss
  none.mod(price).plus(0.5).decimalPlaces(2).toNumber(), // $ alert=money-precision-loss
  none.modulo(price).plus(0.5).decimalPlaces(2).toNumber(), // $ alert=money-precision-loss
  BigNumber.sum(price, 2).plus(0.5).decimalPlaces(2).toNumber(), // $ alert=money-precision-loss
  BigNumber.max(price, 2).plus(0.5).decimalPlaces(2).toNumber(), // $ alert=money-precision-loss
  BigNumber.maximum(price, 2).plus(0.5).decimalPlaces(2).toNumber(), // $ alert=money-precision-loss
  BigNumber.min(price, 2).plus(0.5).decimalPlaces(2).toNumber(), // $ alert=money-precision-loss
  BigNumber.minimum(price, 2).plus(0.5).decimalPlaces(2).toNumber(), // $ alert=money-precision-loss
];

export const divided = (price: BigNumber, cost: BigNumber) => [
  price.div(cost).toNumber() * 1.5, // ok: a ratio
  price.dividedBy(cost).toNumber() * 1.5, // ok: a ratio
];

export const answers = (price: BigNumber, cost: BigNumber) => [
  Number(price.eq(cost)) * 1.5, // ok: a truth value
  Number(price.isEqualTo(cost)) * 1.5, // ok: a truth value
  Number(price.gt(cost)) * 1.5, // ok: a truth value
  Number(price.isGreaterThan(cost)) * 1.5, // ok: a truth value
  Number(price.gte(cost)) * 1.5, // ok: a truth value
  Number(price.isGreaterThanOrEqualTo(cost)) * 1.5, // ok: a truth value
  Number(price.lt(cost)) * 1.5, // ok: a truth value
  Number(price.isLessThan(cost)) * 1.5, // ok: a truth value
  Number(price.lte(cost)) * 1.5, // ok: a truth value
  Number(price.isLessThanOrEqualTo(cost)) * 1.5, // ok: a truth value
  Number(price.isZero()) * 1.5, // ok: a truth value
  Number(price.isNegative()) * 1.5, // ok: a truth value
  Number(price.isPositive()) * 1.5, // ok: a truth value
  Number(price.isInteger()) * 1.5, // ok: a truth value
  Math.abs(price.comparedTo(cost) ?? 0) * 1.5, // ok: a sign or a count
  Math.abs(price.precision() ?? 0) * 1.5, // ok: a sign or a count
  Math.abs(price.sd() ?? 0) * 1.5, // ok: a sign or a count
];

export const digits = (price: BigNumber) => [
  new BigNumber([...price.toFixed(2)].join('')).times(1.19).toNumber(), // $ alert=money-float-parse
  new BigNumber([...price.toString()].join('')).times(1.19).toNumber(), // $ alert=money-float-parse
  new BigNumber([...price.toJSON()].join('')).times(1.19).toNumber(), // $ alert=money-float-parse
  new BigNumber([...price.valueOf()].join('')).times(1.19).toNumber(), // $ alert=money-float-parse
  new BigNumber([...price.toPrecision(2)].join('')).times(1.19).toNumber(), // $ alert=money-float-parse
  new BigNumber([...price.toFormat(2)].join('')).times(1.19).toNumber(), // $ alert=money-float-parse
];

export const whole = (price: BigNumber) => ({ amount: Number(price.toBigInt()) }); // $ alert=money-precision-loss

export function later(price: BigNumber): number {
  const read = price; // $ alert=money-precision-loss
  return read.times(1.19).decimalPlaces(2).toNumber(); // $ alert=money-float-arithmetic
}
