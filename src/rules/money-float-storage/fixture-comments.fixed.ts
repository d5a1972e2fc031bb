/** What the comment of a field says of its unit. */
import { Schema } from 'mongoose';

export const payoutSchema = new Schema({
  // In paise.
  amount: { type: Number, required: true }, // ok: whole paise
  fee: Number, // ok: in the smallest currency unit
  refund: { type: Schema.Types.Decimal128 }, // $ alert=money-float-storage
});
