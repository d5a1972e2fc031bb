/** Columns in one word, in a module that says nothing else of money. */
import { Schema } from 'mongoose';

export const rowSchema = new Schema({
  totalprice: Number, // $ alert=money-float-storage
  unitcost: { type: Number }, // $ alert=money-float-storage
  coffee: Number, // ok: no fee
  totalrows: Number, // ok: a count
});
