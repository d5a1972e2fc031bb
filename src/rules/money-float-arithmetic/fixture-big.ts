/** A module that has its decimal library already: the fix uses that one. */
import Big from 'big.js';

export const exact = (price: string, quantity: number) => new Big(price).times(quantity); // ok: a decimal object
export const invoiceTotal = (price: number, shippingCost: number) => price * 1.19 + shippingCost; // $ alert=money-float-arithmetic

export function addUp(rows: { amount: number }[]): number {
  let total = 0;
  rows.forEach((row) => (total += row.amount)); // $ alert=money-float-arithmetic
  return Number(total.toFixed(2)); // $ alert=money-rounding
}
