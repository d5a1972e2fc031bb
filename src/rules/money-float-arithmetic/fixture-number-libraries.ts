/** Libraries that read, keep and print amounts. */
import { Prisma } from '@prisma/client';
import { Decimal } from '@prisma/client/runtime/library';
import accounting from 'accounting';
import Fraction from 'fraction.js';
import { bignumber } from 'mathjs';
import numeral from 'numeral';
import toSmallestUnit, { fromSmallestUnit, toStripeUnit } from 'zero-decimal-currencies';

interface Order {
  total: Prisma.Decimal;
  fee: Decimal | null;
}

export const ofDatabase = (order: Order) => [
  order.total.toNumber() * 1.19, // $ alert=money-precision-loss
  Number(order.fee) + 0.35, // $ alert=money-precision-loss
  new Prisma.Decimal(0).plus(order.total).toNumber() * 1.19, // $ alert=money-precision-loss
];

export const ofMath = (price: string) => bignumber(price).toNumber() * 1.19; // $ alert=money-precision-loss

const none = new Fraction(0);

export const fractions = (price: Fraction, cost: Fraction) => [
  new Fraction('0.1').mul(price).valueOf() * 1.19, // $ alert=money-float-arithmetic
  price.abs().valueOf() * 1.19, // $ alert=money-float-arithmetic
  none.add(price).valueOf() * 1.19, // $ alert=money-float-arithmetic
  none.sub(price).valueOf() * 1.19, // $ alert=money-float-arithmetic
  none.mod(price).valueOf() * 1.19, // $ alert=money-float-arithmetic
  price.div(cost).valueOf() * 1.5, // ok: how often
  Number(price.equals(cost)) * 1.5, // ok: a truth value
  Number(price.compare(cost)) * 1.5, // ok: a sign
  Number([...price.toString()].join('')) * 1.19, // $ alert=money-float-arithmetic
  Number([...price.toFraction()].join('')) * 1.19, // $ alert=money-float-arithmetic
];

export const read = (price: string) => new Fraction(price).valueOf() * 1.19; // $ alert=money-float-arithmetic

export const ofTexts = (price: number, x: string) => [
  Number(accounting.toFixed(price, 3)) * 1.19, // $ MISSING alert=money-float-arithmetic (texts of accounting that are read again)
  Number(accounting.formatMoney(price)) * 1.19, // $ alert=money-float-arithmetic
  Number(accounting.formatNumber(price)) * 1.19, // $ alert=money-float-arithmetic
  accounting.unformat(x) * 1.19, // $ alert=money-float-arithmetic
  accounting.parse(x) * 1.19, // $ alert=money-float-arithmetic
];

export const numerals = (price: number) => [
  numeral(price).value() * 1.19, // $ alert=money-float-arithmetic
  numeral(price).add(1).value() * 1.19, // $ alert=money-float-arithmetic
  numeral(price).subtract(1).value() * 1.19, // $ alert=money-float-arithmetic
  numeral(price).multiply(2).value() * 1.19, // $ alert=money-float-arithmetic
  numeral(price).divide(2).value() * 1.19, // $ alert=money-float-arithmetic
  Number(numeral(price).format('0.00')) * 1.19, // $ alert=money-float-arithmetic
];

export function byCurrency(x: number): number[] {
  const euros = Number(toSmallestUnit(x, 'EUR')) / 100;
  const ofStripe = Number(toStripeUnit(x, 'EUR')) / 100;
  return [
    euros * 1.19, // $ alert=money-float-arithmetic
    ofStripe * 1.19, // $ alert=money-float-arithmetic
    fromSmallestUnit(x, 'EUR') * 1.19, // $ alert=money-float-arithmetic
  ];
}
