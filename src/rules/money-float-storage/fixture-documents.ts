/** Documents of Mongoose: a `Number` is a double. */
import mongoose, { Schema } from 'mongoose';
import { Prop } from '@nestjs/mongoose';
import { prop } from '@typegoose/typegoose';

const orderSchema = new mongoose.Schema({
  lines: [{ qty: { type: Number }, price: { type: Number, required: true } }], // $ alert=money-float-storage
  shipping: { method: String, cost: Number }, // $ alert=money-float-storage
  totalPrice: { type: Number, required: true, default: 0.0 }, // $ alert=money-float-storage
  discount: { type: Number }, // $ alert=money-float-storage:warning
  tax: { type: Number, min: 0, max: 100 }, // ok: a percentage
  tips: [Number], // $ alert=money-float-storage:warning
  taxRate: { type: Number }, // ok: a rate
  number: { type: Number }, // ok: which invoice
  year: Number, // ok: which year
  countInStock: { type: Number }, // ok: a count
  feeCount: { type: Schema.Types.Number }, // ok: a count
  exact: { type: Schema.Types.Decimal128 }, // ok: a decimal
  deposit: { type: Number, validate: Number.isInteger }, // ok: whole numbers
  refund: { type: Number, get: (value: number) => Math.round(value), set: (value: number) => Math.round(value) }, // ok: whole numbers
  surchargeAmount: { type: Number, validate: { validator: (value: number) => Number.isSafeInteger(value) } }, // ok: whole numbers
});

const money = { type: Number, default: 0 };
const schema = new Schema({
  credit: money, // $ alert=money-float-storage
  total: mongoose.Schema.Types.Number, // $ alert=money-float-storage
  type: { type: String }, // ok: a field that is called so
});
schema.add({ balance: Number, points: Number }); // $ alert=money-float-storage

export const Order = mongoose.model('Order', orderSchema);
export const Invoice = mongoose.model('Invoice', schema);

const recipeSchema = new Schema({
  amount: Number, // ok: of an ingredient
  unit: String,
  credit: Number, // ok: nothing says of what
  value: Number, // ok: nothing says of what
});
export const Recipe = mongoose.model('Recipe', recipeSchema);

export const Tip = mongoose.model('Tip', { amount: Number, seconds: Number } as never); // $ alert=money-float-storage

export class Product {
  @Prop() // $ alert=money-float-storage
  price!: number;

  @Prop({ required: true }) // $ alert=money-float-storage
  cost!: number | null;

  @Prop({ type: Number }) // $ alert=money-float-storage
  listPrice!: number;

  @Prop({ type: Schema.Types.Decimal128 }) // ok: a decimal
  salePrice!: number;

  @Prop() // ok: no money
  rating!: number;

  @Prop() // ok: a text
  priceText!: string;

  @prop({ type: () => Number }) // $ alert=money-float-storage
  fee!: number;
}
