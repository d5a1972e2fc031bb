/** Collections whose documents a schema describes; it has no type for decimals. */
import SimpleSchema from 'simpl-schema';

export const Orders = new SimpleSchema({
  'invoice.total': { type: Number }, // $ alert=money-float-storage
  'invoice.taxes': { type: Number }, // $ alert=money-float-storage:warning
  'items.$.price': Number, // $ alert=money-float-storage
  'items.$.quantity': { type: Number }, // ok: a count
  'invoice.number': { type: Number }, // ok: which one
  priceInteger: { type: SimpleSchema.Integer }, // ok: whole numbers
  shippingCost: { type: SimpleSchema.Integer }, // ok: whole numbers
});

export const refundInput = new SimpleSchema({
  amount: Number, // ok: it is checked, and not stored
});
