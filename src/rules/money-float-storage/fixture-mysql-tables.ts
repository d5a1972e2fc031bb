/** Tables of Drizzle on MySQL. */
import { decimal, double, float, mysqlTable, real } from 'drizzle-orm/mysql-core';

export const orders = mysqlTable('orders', {
  total: float('total'), // $ alert=money-float-storage
  price: double('price', { precision: 10, scale: 2 }).notNull(), // $ alert=money-float-storage
  cost: real(), // $ alert=money-float-storage
  fee: decimal('fee', { mode: 'number', precision: 19, scale: 4 }), // $ alert=money-float-storage
  payout: decimal({ mode: 'number' }), // $ alert=money-float-storage
  rating: float('rating'), // ok: no money
  subtotal: decimal('subtotal', { precision: 19, scale: 4 }), // ok: a decimal
});
