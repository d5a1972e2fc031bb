/** A `Number` in a module that speaks of cents may well be whole. */
import { Schema } from 'mongoose';

export const paymentSchema = new Schema({
  amount: { type: Number, required: true }, // ok: the module speaks of cents
  amountCents: { type: Number }, // ok: whole cents
});
