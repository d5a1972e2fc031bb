/** Columns in one word, in a module that says nothing else of money. */
import { Schema } from 'mongoose';

export const rowSchema = new Schema({
  totalprice: Schema.Types.Decimal128, // $ alert=money-float-storage
  unitcost: { type: Schema.Types.Decimal128 }, // $ alert=money-float-storage
  coffee: Number, // ok: no fee
  totalrows: Number, // ok: a count
});
