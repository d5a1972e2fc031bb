/** Tables of Drizzle on PostgreSQL. */
import { decimal, doublePrecision, integer, pgTable, real, text } from 'drizzle-orm/pg-core';
import * as pg from 'drizzle-orm/pg-core';

export const orders = pgTable('orders', {
  currency: text('currency'),
  total: pg.numeric('total', { precision: 19, scale: 4 }).notNull().default('0.0'), // $ alert=money-float-storage
  shippingCost: pg.numeric('shipping_cost', { precision: 19, scale: 4 }), // $ alert=money-float-storage
  price: pg.numeric({ precision: 19, scale: 4 }), // $ alert=money-float-storage
  fee: decimal('fee', { precision: 19, scale: 4, mode: 'string' }), // $ alert=money-float-storage
  refund: pg.numeric({ precision: 19, scale: 4, mode: 'string' }), // $ alert=money-float-storage
  payout: decimal('payout', { precision: 19, scale: 4 }), // ok: a decimal, read as a text
  amountCents: integer('amount_cents'), // ok: whole cents
  weight: real('weight'), // ok: no money
  quantity: doublePrecision('quantity'), // ok: a count
});

export const carts = pgTable('carts', (t) => ({
  total: t.numeric({ precision: 19, scale: 4 }), // $ alert=money-float-storage
  subtotal: t.numeric({ precision: 19, scale: 4 }), // $ alert=money-float-storage
  weight: t.real(), // ok: no money
}));
