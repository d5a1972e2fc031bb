/** SQLite has no decimals: whatever the type is called, a fraction is a double. */
import Database from 'better-sqlite3';
import { integer, real, sqliteTable } from 'drizzle-orm/sqlite-core';

export const expenses = sqliteTable('expenses', {
  amount: real('amount').notNull(), // $ alert=money-float-storage
  hours: real('hours'), // ok: no money
  paid: integer('paid'), // ok: a whole number
});

new Database('local.db').exec('CREATE TABLE IF NOT EXISTS budgets (id INTEGER PRIMARY KEY, budget_amount REAL, share REAL)'); // $ alert=money-float-storage
