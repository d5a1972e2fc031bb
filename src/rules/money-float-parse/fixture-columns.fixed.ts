/** Columns that are exact in the database, and floats as soon as they are read: one converter for every use of them. */
import { customType } from 'drizzle-orm/pg-core';
import { customType as customMySqlType } from 'drizzle-orm/mysql-core';
import { Column } from 'typeorm';
import { Decimal } from 'decimal.js';

const asNumber = { to: (value: number) => value, from: (text: string) => parseFloat(text) }; // $ alert=money-float-parse
const asDecimal = { to: (value: Decimal) => value.toFixed(), from: (text: string) => new Decimal(text) };

export class Invoice {
  @Column({ type: 'decimal', precision: 19, scale: 4, transformer: asNumber })
  net = 0;

  @Column('numeric', { transformer: { to: (value: number) => value, from: Number } }) // $ alert=money-float-parse
  gross = 0;

  @Column({ type: 'decimal', transformer: asDecimal })
  exact = new Decimal(0); // ok: a decimal

  @Column({ type: 'varchar', transformer: asNumber })
  width = 0; // ok: no exact column
}

export const numericAsNumber = customType<{ data: number; driverData: string }>({
  dataType() {
    return 'numeric(19, 4)';
  },
  fromDriver: (value: string) => Number.parseFloat(value), // $ alert=money-float-parse
});

export const decimalAsNumber = customMySqlType({
  dataType: () => 'decimal(19,4)',
  fromDriver: Number, // $ alert=money-float-parse
});

export const text = customType<{ data: string; driverData: string }>({ dataType: () => 'numeric(19, 4)', fromDriver: (value: string) => value.trim() }); // ok: stays a text
export const count = customType<{ data: number; driverData: string }>({ dataType: () => 'integer', fromDriver: (value: string) => Number(value) }); // ok: whole numbers
