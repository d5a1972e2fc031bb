/** What the comment of a field says of its unit. */
import { Schema } from 'mongoose';

export const payoutSchema = new Schema({
  // In paise.
  amount: { type: Number, required: true }, // ok: whole paise
  fee: Number, // ok: in the smallest currency unit
  refund: { type: Number }, // $ alert=money-float-storage
});
