/** Tables of Drizzle on MySQL and SQLite. */
import { bigint, char, int, mysqlTable, text, varchar } from 'drizzle-orm/mysql-core';
import * as sqlite from 'drizzle-orm/sqlite-core';

export const payments = mysqlTable('payments', {
  cardNumber: varchar('card_number', { length: 19 }), // $ alert=card-stored
  ccNumber: bigint('cc_number', { mode: 'number' }), // $ alert=card-stored
  cardCvv: char('card_cvv', { length: 3 }), // $ alert=card-stored
  cvc2: int('cvc2'), // $ alert=card-stored
  trackData: text('track_data'), // $ alert=card-stored
  cardNo: varchar('card_no', { length: 4 }), // ok: four digits of it
  status: text('status'), // ok: no card data
});

export const cards = sqlite.sqliteTable('cards', {
  primaryAccountNumber: sqlite.text('primary_account_number'), // $ alert=card-stored
  cvv: sqlite.integer('cvv'), // $ alert=card-stored
  expYear: sqlite.integer('exp_year'), // ok: when it expires
});
