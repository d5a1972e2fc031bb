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
    table.float('total').notNullable().defaultTo(0.0); // $ alert=money-float-storage
    table.float('shipping_cost', 8, 2); // $ alert=money-float-storage
    table.double('price'); // $ alert=money-float-storage
    table.specificType('fee', 'double precision'); // $ alert=money-float-storage
    table.specificType('weights', 'real[]'); // ok: no money
    table.decimal('tax_amount', 19, 4); // ok: a decimal
    table.float('rating'); // ok: no money
    table.float('exchange_rate'); // ok: a rate
  });
  await schema.alterTable('readings', (t) => {
    t.float('value'); // ok: nothing says of what
  });
  await schema.alterTable('account_balances', (t) => {
    t.float('value'); // $ alert=money-float-storage
  });
  await schema.alterTable('gains', (t) => {
    t.float('worth'); // $ alert=money-float-storage
    t.string('currency');
  });
}

interface Chain {
  createTable(name: string): Chain;
  addColumn(name: string, type: string): Chain;
}

export const chained = (db: { schema: Chain }) => db.schema.createTable('carts').addColumn('total', 'real').addColumn('width', 'real'); // $ alert=money-float-storage

interface Migrations {
  createTable(name: string, columns: object): void;
  addColumn(table: string, column: string, type: object): void;
  addColumns(table: string, columns: object): void;
}

export function change(pgm: Migrations): void {
  pgm.createTable('payments', { amount: { type: 'float8', notNull: true }, fee: 'real', id: 'id' }); // $ alert=money-float-storage alert=money-float-storage
  pgm.addColumns('payments', { refund: { type: 'double precision', default: 0 } }); // $ alert=money-float-storage
  pgm.createTable('invoices', { columns: { total: { type: 'float' } } }); // $ alert=money-float-storage
  pgm.addColumn('invoices', 'paid', { type: 'float' }); // $ alert=money-float-storage
  pgm.addColumn('users', 'height', { type: 'float' }); // ok: no money
  pgm.addColumn('users', 'balance', { type: 'numeric(19, 4)' }); // ok: a decimal
}
