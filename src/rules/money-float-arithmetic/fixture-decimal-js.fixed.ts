/** Every way through decimal.js: what comes out is money where money went in, and nothing else. */
import { Decimal } from 'decimal.js';

const none = new Decimal(0);

export const read = (price: string) => new Decimal(price).times(1.19).toDecimalPlaces(2).toNumber(); // $ alert=money-precision-loss
export const kept = (price: Decimal) => price.abs().times(1.19).toDecimalPlaces(2).toNumber(); // $ alert=money-precision-loss

export const computed = (price: Decimal) => [
  none.plus(price).plus(0.5).toDecimalPlaces(2).toNumber(), // $ alert=money-precision-loss
  none.add(price).plus(0.5).toDecimalPlaces(2).toNumber(), // $ alert=money-precision-loss
  none.minus(price).plus(0.5).toDecimalPlaces(2).toNumber(), // $ alert=money-precision-loss
  none.sub(price).plus(0.5).toDecimalPlaces(2).toNumber(), // $ alert=money-precision-loss
  none.times(price).plus(0.5).toDecimalPlaces(2).toNumber(), // $ alert=money-precision-loss
  none.mul(price).plus(0.5).toDecimalPlaces(2).toNumber(), // $ alert=money-precision-loss
  none.mod(price).plus(0.5).toDecimalPlaces(2).toNumber(), // $ alert=money-precision-loss
  none.modulo(price).plus(0.5).toDecimalPlaces(2).toNumber(), // $ alert=money-precision-loss
  Decimal.max(price, 2).plus(0.5).toDecimalPlaces(2).toNumber(), // $ alert=money-precision-loss
  Decimal.min(price, 2).plus(0.5).toDecimalPlaces(2).toNumber(), // $ alert=money-precision-loss
  Decimal.sum(price, 2).plus(0.5).toDecimalPlaces(2).toNumber(), // $ alert=money-precision-loss
];

export const divided = (price: Decimal, cost: Decimal) => [
  price.div(cost).toNumber() * 1.5, // ok: a ratio
  price.dividedBy(cost).toNumber() * 1.5, // ok: a ratio
];

export const answers = (price: Decimal, cost: Decimal) => [
  Number(price.eq(cost)) * 1.5, // ok: a truth value
  Number(price.equals(cost)) * 1.5, // ok: a truth value
  Number(price.gt(cost)) * 1.5, // ok: a truth value
  Number(price.greaterThan(cost)) * 1.5, // ok: a truth value
  Number(price.gte(cost)) * 1.5, // ok: a truth value
  Number(price.greaterThanOrEqualTo(cost)) * 1.5, // ok: a truth value
  Number(price.lt(cost)) * 1.5, // ok: a truth value
  Number(price.lessThan(cost)) * 1.5, // ok: a truth value
  Number(price.lte(cost)) * 1.5, // ok: a truth value
  Number(price.lessThanOrEqualTo(cost)) * 1.5, // ok: a truth value
  Number(price.isZero()) * 1.5, // ok: a truth value
  Number(price.isNegative()) * 1.5, // ok: a truth value
  Number(price.isPositive()) * 1.5, // ok: a truth value
  Number(price.isInteger()) * 1.5, // ok: a truth value
  Math.abs(price.cmp(cost)) * 1.5, // ok: a sign or a count
  Math.abs(price.comparedTo(cost)) * 1.5, // ok: a sign or a count
  Math.abs(price.decimalPlaces()) * 1.5, // ok: a sign or a count
  Math.abs(price.dp()) * 1.5, // ok: a sign or a count
  Math.abs(price.precision()) * 1.5, // ok: a sign or a count
  Math.abs(price.sd()) * 1.5, // ok: a sign or a count
];

export const digits = (price: Decimal) => [
  new Decimal([...price.toFixed(2)].join('')).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal([...price.toString()].join('')).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal([...price.toJSON()].join('')).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal([...price.valueOf()].join('')).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal([...price.toPrecision(2)].join('')).times(1.19).toNumber(), // $ alert=money-float-arithmetic
];
