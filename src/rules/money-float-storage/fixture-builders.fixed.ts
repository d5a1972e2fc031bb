/** Builders of tables: Knex, Kysely, node-pg-migrate and db-migrate. */
interface Column {
  notNullable(): Column;
  defaultTo(value: number): Column;
}

interface TableBuilder {
  float(name: string, precision?: number, scale?: number): Column;
  double(name: string): Column;
  decimal(name: string, precision: number, scale: number): Column;
  specificType(name: string, type: string): Column;
  string(name: string): Column;
}

interface SchemaBuilder {
  createTable(name: string, build: (table: TableBuilder) => void): Promise<void>;
  alterTable(name: string, build: (table: TableBuilder) => void): Promise<void>;
}

export async function up(schema: SchemaBuilder): Promise<void> {
  await schema.createTable('orders', (table) => {
    table.decimal('total', 19, 4).notNullable().defaultTo(0.0); // $ alert=money-float-storage
    table.decimal('shipping_cost', 19, 4); // $ alert=money-float-storage
    table.decimal('price', 19, 4); // $ alert=money-float-storage
    table.specificType('fee', 'decimal(19, 4)'); // $ alert=money-float-storage
    table.specificType('weights', 'real[]'); // ok: no money
    table.decimal('tax_amount', 19, 4); // ok: a decimal
    table.float('rating'); // ok: no money
    table.float('exchange_rate'); // ok: a rate
  });
  await schema.alterTable('readings', (t) => {
    t.float('value'); // ok: nothing says of what
  });
  await schema.alterTable('account_balances', (t) => {
    t.decimal('value', 19, 4); // $ alert=money-float-storage
  });
  await schema.alterTable('gains', (t) => {
    t.decimal('worth', 19, 4); // $ alert=money-float-storage
    t.string('currency');
  });
}

interface Chain {
  createTable(name: string): Chain;
  addColumn(name: string, type: string): Chain;
}

export const chained = (db: { schema: Chain }) => db.schema.createTable('carts').addColumn('total', 'decimal(19, 4)').addColumn('width', 'real'); // $ alert=money-float-storage

interface Migrations {
  createTable(name: string, columns: object): void;
  addColumn(table: string, column: string, type: object): void;
  addColumns(table: string, columns: object): void;
}

export function change(pgm: Migrations): void {
  pgm.createTable('payments', { amount: { type: 'decimal(19, 4)', notNull: true }, fee: 'decimal(19, 4)', id: 'id' }); // $ alert=money-float-storage alert=money-float-storage
  pgm.addColumns('payments', { refund: { type: 'decimal(19, 4)', default: 0 } }); // $ alert=money-float-storage
  pgm.createTable('invoices', { columns: { total: { type: 'decimal(19, 4)' } } }); // $ alert=money-float-storage
  pgm.addColumn('invoices', 'paid', { type: 'decimal(19, 4)' }); // $ alert=money-float-storage
  pgm.addColumn('users', 'height', { type: 'float' }); // ok: no money
  pgm.addColumn('users', 'balance', { type: 'numeric(19, 4)' }); // ok: a decimal
}
