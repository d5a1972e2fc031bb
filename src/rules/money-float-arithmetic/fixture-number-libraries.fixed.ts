/** Libraries that read, keep and print amounts. */
import { Prisma } from '@prisma/client';
import { Decimal } from '@prisma/client/runtime/library';
import accounting from 'accounting';
import Fraction from 'fraction.js';
import { bignumber } from 'mathjs';
import numeral from 'numeral';
import toSmallestUnit, { fromSmallestUnit, toStripeUnit } from 'zero-decimal-currencies';
import { Decimal as DecimalFromDecimalJs } from 'decimal.js';

interface Order {
  total: Prisma.Decimal;
  fee: Decimal | null;
}

export const ofDatabase = (order: Order) => [
  order.total.times(1.19).toDecimalPlaces(2).toNumber(), // $ alert=money-precision-loss
  order.fee.plus(0.35).toDecimalPlaces(2).toNumber(), // $ alert=money-precision-loss
  new Prisma.Decimal(0).plus(order.total).times(1.19).toDecimalPlaces(2).toNumber(), // $ alert=money-precision-loss
];

export const ofMath = (price: string) => bignumber(price).times(1.19).toDecimalPlaces(2).toNumber(); // $ alert=money-precision-loss

const none = new Fraction(0);

export const fractions = (price: Fraction, cost: Fraction) => [
  new DecimalFromDecimalJs(new Fraction('0.1').mul(price).valueOf()).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new DecimalFromDecimalJs(price.abs().valueOf()).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new DecimalFromDecimalJs(none.add(price).valueOf()).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new DecimalFromDecimalJs(none.sub(price).valueOf()).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new DecimalFromDecimalJs(none.mod(price).valueOf()).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  price.div(cost).valueOf() * 1.5, // ok: how often
  Number(price.equals(cost)) * 1.5, // ok: a truth value
  Number(price.compare(cost)) * 1.5, // ok: a sign
  new DecimalFromDecimalJs([...price.toString()].join('')).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new DecimalFromDecimalJs([...price.toFraction()].join('')).times(1.19).toNumber(), // $ alert=money-float-arithmetic
];

export const read = (price: string) => new DecimalFromDecimalJs(new Fraction(price).valueOf()).times(1.19).toNumber(); // $ alert=money-float-arithmetic

export const ofTexts = (price: number, x: string) => [
  Number(accounting.toFixed(price, 3)) * 1.19, // $ MISSING alert=money-float-arithmetic (texts of accounting that are read again)
  new DecimalFromDecimalJs(accounting.formatMoney(price)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new DecimalFromDecimalJs(accounting.formatNumber(price)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new DecimalFromDecimalJs(accounting.unformat(x)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new DecimalFromDecimalJs(accounting.parse(x)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
];

export const numerals = (price: number) => [
  new DecimalFromDecimalJs(numeral(price).value()).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new DecimalFromDecimalJs(numeral(price).add(1).value()).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new DecimalFromDecimalJs(numeral(price).subtract(1).value()).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new DecimalFromDecimalJs(numeral(price).multiply(2).value()).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new DecimalFromDecimalJs(numeral(price).divide(2).value()).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new DecimalFromDecimalJs(numeral(price).format('0.00')).times(1.19).toNumber(), // $ alert=money-float-arithmetic
];

export function byCurrency(x: number): number[] {
  const euros = Number(toSmallestUnit(x, 'EUR')) / 100;
  const ofStripe = Number(toStripeUnit(x, 'EUR')) / 100;
  return [
    new DecimalFromDecimalJs(euros).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new DecimalFromDecimalJs(ofStripe).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new DecimalFromDecimalJs(fromSmallestUnit(x, 'EUR')).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  ];
}
