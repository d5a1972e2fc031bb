/** Entities of TypeORM and of MikroORM. */
import { Column, EntitySchema, Table, TableColumn } from 'typeorm';
import { DoubleType, FloatType, EntitySchema as Described, Property, DecimalType } from '@mikro-orm/core';

const EXACT = { type: 'numeric', precision: 19, scale: 4 };

export class Account {
  @Column('decimal', { precision: 19, scale: 4 }) // $ alert=money-float-storage
  balance!: number;

  @Column('decimal', { precision: 19, scale: 4, default: 0.0, nullable: true }) // $ alert=money-float-storage
  overdraftFee?: number;

  @Column({ type: 'decimal', precision: 19, scale: 4 }) // $ alert=money-float-storage
  interestAmount!: number;

  @Column({ name: 'unit_price', type: 'decimal', scale: 4, precision: 19, default: 0 }) // $ alert=money-float-storage
  unitPrice!: number;

  @Column({ ...EXACT }) // ok: a decimal
  price!: string;

  @Column('decimal', { precision: 12, scale: 2 }) // ok: a decimal
  cost!: string;

  @Column('float') // ok: a rate
  interestRate!: number;

  @Column({ type: 'float' }) // ok: no money
  latitude!: number;

  @Column() // ok: an integer, by what the library makes of a number
  amount!: number;
}

export class Payment {
  @Property({ type: 'decimal', precision: 19, scale: 4 }) // $ alert=money-float-storage
  amount!: number;

  @Property({ columnType: 'decimal(19, 4)', nullable: true }) // $ alert=money-float-storage
  fee!: number;

  @Property({ type: DecimalType, precision: 19, scale: 4 }) // $ alert=money-float-storage
  refund!: number;

  @Property({ type: DecimalType, precision: 19, scale: 4, default: 0 }) // $ alert=money-float-storage
  payout!: number;

  @Property({ columnType: 'numeric(19, 4)' }) // ok: a decimal
  price!: string;

  @Property({ type: 'float' }) // ok: no money
  score!: number;
}

export const Invoice = new EntitySchema({
  name: 'Invoice',
  columns: {
    total: { type: 'decimal', precision: 19, scale: 4, default: 0 }, // $ alert=money-float-storage
    due: { type: 'decimal', precision: 19, scale: 4 }, // ok: a decimal
    pages: { type: 'float' }, // ok: a count
  },
});

export const Quote = new Described({ name: 'Quote', properties: { price: { type: 'decimal', precision: 19, scale: 4 }, width: { type: 'double' } } }); // $ alert=money-float-storage

interface Runner {
  createTable(table: unknown): Promise<void>;
  addColumn(table: string, column: unknown): Promise<void>;
  query(sql: string): Promise<void>;
}

export async function up(runner: Runner, table: string): Promise<void> {
  const columns = [
    { name: 'price', type: 'decimal', precision: 19, scale: 4 }, // $ alert=money-float-storage
    { name: 'weight', type: 'float' }, // ok: no money
    { name: 'cost', type: 'decimal', precision: 19, scale: 4 }, // ok: a decimal
  ];
  await runner.createTable(new Table({ name: 'products', columns }));
  await runner.addColumn('products', new TableColumn({ name: 'sale_price', type: 'decimal', precision: 19, scale: 4, isNullable: true })); // $ alert=money-float-storage
  await runner.query('ALTER TABLE "orders" ADD "shipping_fee" numeric(19, 4) NOT NULL DEFAULT \'0\''); // $ alert=money-float-storage
  await runner.query(`CREATE TABLE ${table}_items (
    id int PRIMARY KEY, -- price float
    unit_price DECIMAL(19, 4), -- $ alert=money-float-storage
    height FLOAT -- ok: no money
  )`);
  await runner.query('CREATE TABLE carts (id int, ' + 'tax_amount DECIMAL(19, 4), ' + 'weight REAL)'); // $ alert=money-float-storage
  await runner.query(['CREATE TABLE tabs (', 'tip_amount DECIMAL(19, 4)', ')'].join('\n')); // $ alert=money-float-storage
  await runner.query('SELECT price::float FROM orders'); // ok: no declaration
}

export async function down(runner: Runner): Promise<void> {
  await runner.query('ALTER TABLE orders ALTER COLUMN fee TYPE float'); // ok: brings back what was there
}
