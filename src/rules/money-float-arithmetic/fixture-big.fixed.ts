/** A module that has its decimal library already: the fix uses that one. */
import Big from 'big.js';

export const exact = (price: string, quantity: number) => new Big(price).times(quantity); // ok: a decimal object
export const invoiceTotal = (price: number, shippingCost: number) => new Big(price).times(1.19).plus(shippingCost).toNumber(); // $ alert=money-float-arithmetic

export function addUp(rows: { amount: number }[]): number {
  let total = 0;
  rows.forEach((row) => (total = new Big(total).plus(row.amount).toNumber())); // $ alert=money-float-arithmetic
  return new Big(total).round(2).toNumber(); // $ alert=money-rounding
}
