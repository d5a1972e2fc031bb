/** Tables of Drizzle on PostgreSQL. */
import { decimal, doublePrecision, integer, pgTable, real, text } from 'drizzle-orm/pg-core';
import * as pg from 'drizzle-orm/pg-core';

export const orders = pgTable('orders', {
  currency: text('currency'),
  total: real('total').notNull().default(0.0), // $ alert=money-float-storage
  shippingCost: doublePrecision('shipping_cost'), // $ alert=money-float-storage
  price: real(), // $ alert=money-float-storage
  fee: decimal('fee', { precision: 19, scale: 4, mode: 'number' }), // $ alert=money-float-storage
  refund: pg.numeric({ precision: 19, scale: 4, mode: 'number' }), // $ alert=money-float-storage
  payout: decimal('payout', { precision: 19, scale: 4 }), // ok: a decimal, read as a text
  amountCents: integer('amount_cents'), // ok: whole cents
  weight: real('weight'), // ok: no money
  quantity: doublePrecision('quantity'), // ok: a count
});

export const carts = pgTable('carts', (t) => ({
  total: t.real(), // $ alert=money-float-storage
  subtotal: t.doublePrecision(), // $ alert=money-float-storage
  weight: t.real(), // ok: no money
}));
