/** Tables of Drizzle on MySQL. */
import { decimal, double, float, mysqlTable, real } from 'drizzle-orm/mysql-core';

export const orders = mysqlTable('orders', {
  total: decimal('total', { precision: 19, scale: 4 }), // $ alert=money-float-storage
  price: decimal('price', { precision: 19, scale: 4 }).notNull(), // $ alert=money-float-storage
  cost: decimal({ precision: 19, scale: 4 }), // $ alert=money-float-storage
  fee: decimal('fee', { mode: 'string', precision: 19, scale: 4 }), // $ alert=money-float-storage
  payout: decimal({ mode: 'string', precision: 19, scale: 4 }), // $ alert=money-float-storage
  rating: float('rating'), // ok: no money
  subtotal: decimal('subtotal', { precision: 19, scale: 4 }), // ok: a decimal
});
