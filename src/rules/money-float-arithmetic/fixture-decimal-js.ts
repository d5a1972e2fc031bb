/** Every way through decimal.js: what comes out is money where money went in, and nothing else. */
import { Decimal } from 'decimal.js';

const none = new Decimal(0);

export const read = (price: string) => new Decimal(price).toNumber() * 1.19; // $ alert=money-precision-loss
export const kept = (price: Decimal) => price.abs().toNumber() * 1.19; // $ alert=money-precision-loss

export const computed = (price: Decimal) => [
  none.plus(price).toNumber() + 0.5, // $ alert=money-precision-loss
  none.add(price).toNumber() + 0.5, // $ alert=money-precision-loss
  none.minus(price).toNumber() + 0.5, // $ alert=money-precision-loss
  none.sub(price).toNumber() + 0.5, // $ alert=money-precision-loss
  none.times(price).toNumber() + 0.5, // $ alert=money-precision-loss
  none.mul(price).toNumber() + 0.5, // $ alert=money-precision-loss
  none.mod(price).toNumber() + 0.5, // $ alert=money-precision-loss
  none.modulo(price).toNumber() + 0.5, // $ alert=money-precision-loss
  Decimal.max(price, 2).toNumber() + 0.5, // $ alert=money-precision-loss
  Decimal.min(price, 2).toNumber() + 0.5, // $ alert=money-precision-loss
  Decimal.sum(price, 2).toNumber() + 0.5, // $ alert=money-precision-loss
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
  Number([...price.toFixed(2)].join('')) * 1.19, // $ alert=money-float-arithmetic
  Number([...price.toString()].join('')) * 1.19, // $ alert=money-float-arithmetic
  Number([...price.toJSON()].join('')) * 1.19, // $ alert=money-float-arithmetic
  Number([...price.valueOf()].join('')) * 1.19, // $ alert=money-float-arithmetic
  Number([...price.toPrecision(2)].join('')) * 1.19, // $ alert=money-float-arithmetic
];
