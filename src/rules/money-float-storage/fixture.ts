/** Models of Sequelize, and migrations that are handed its types. */
import { DataTypes, DataTypes as T, Model, Sequelize } from 'sequelize';
import { Column, DataType, Model as Table } from 'sequelize-typescript';

declare const sequelize: Sequelize & { define(name: string, attributes: object): unknown };
const { FLOAT: RATE_TYPE, DOUBLE } = DataTypes;

export const Order = sequelize.define('order', {
  total: DataTypes.FLOAT, // $ alert=money-float-storage:error
  shippingCost: { type: DataTypes.FLOAT, allowNull: false, defaultValue: 0.0 }, // $ alert=money-float-storage
  // @ts-expect-error -- all types are on the class, too, and its declaration does not say so
  taxAmount: { type: Sequelize.DOUBLE(10, 2), allowNull: false }, // $ alert=money-float-storage
  discountTotal: { // $ alert=money-float-storage
    type: DataTypes.REAL.UNSIGNED,
  },
  price: T.FLOAT, // $ alert=money-float-storage
  cost: T.DOUBLE, // $ alert=money-float-storage
  fee: { type: T.REAL }, // $ alert=money-float-storage
  subtotal: DataTypes.DECIMAL(10, 2), // ok: a decimal
  balanceCents: DataTypes.BIGINT, // ok: whole cents
  taxRate: RATE_TYPE, // ok: a rate
  deliveryTime: DataTypes.FLOAT, // ok: no money
  priceCount: DataTypes.FLOAT, // ok: a count
});

export class Wallet extends Model {
  static setUp(): void {
    this.init({ balance: { type: DOUBLE } }, { sequelize }); // $ alert=money-float-storage
  }
}

export class Product extends Table {
  @Column(DataType.FLOAT) // $ alert=money-float-storage
  price!: number;

  @Column({ type: DataType.DOUBLE, allowNull: true }) // $ alert=money-float-storage
  salePrice?: number;

  @Column(DataType.FLOAT) // ok: no money
  rating!: number;

  @Column({ type: DataType.DECIMAL(19, 4) }) // ok: a decimal
  listPrice!: string;
}

interface QueryInterface {
  addColumn(table: string, column: string, type: unknown): Promise<void>;
  createTable(table: string, columns: object): Promise<void>;
}

export const migration = {
  async up(queryInterface: QueryInterface, types: typeof DataTypes): Promise<void> {
    // @ts-expect-error -- as above
    await queryInterface.addColumn('invoices', 'amount', Sequelize.FLOAT); // $ alert=money-float-storage
    // @ts-expect-error -- as above
    await queryInterface.addColumn('invoices', 'paid', { type: Sequelize.FLOAT }); // $ alert=money-float-storage
    // @ts-expect-error -- as above
    await queryInterface.addColumn('races', 'distance', { type: Sequelize.FLOAT }); // ok: no money
    await queryInterface.createTable('readings', { total: { type: DataTypes.FLOAT } }); // ok: nothing says of what
    await queryInterface.createTable('payouts', { total: { type: DataTypes.FLOAT }, currency: DataTypes.STRING }); // $ alert=money-float-storage
    await queryInterface.createTable('parcels', { price: types.FLOAT }); // $ MISSING alert=money-float-storage (types that are handed over under other names)
  },
  async down(queryInterface: QueryInterface): Promise<void> {
    // @ts-expect-error -- as above
    await queryInterface.addColumn('invoices', 'amount', Sequelize.FLOAT); // ok: brings back what was there
  },
};

interface Types {
  readonly FLOAT: unknown;
  readonly DOUBLE: unknown;
  readonly REAL: unknown;
  readonly DECIMAL: (precision: number, scale: number) => unknown;
}

export const handed = (DataTypes: Types) => {
  return sequelize.define('payment', {
    amount: DataTypes.FLOAT, // $ alert=money-float-storage
    fee: { type: DataTypes.DOUBLE }, // $ alert=money-float-storage
    refundAmount: { type: DataTypes.REAL }, // $ alert=money-float-storage
    duration: DataTypes.REAL, // ok: no money
  });
};

export function isFloat(type: unknown): boolean {
  return type === DataTypes.FLOAT; // ok: no column
}
