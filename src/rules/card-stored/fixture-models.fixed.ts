/** Tables that are known by their schema, whatever they are called. */
import mongoose, { Schema } from 'mongoose';

interface Incoming {
  body: { holder: string; cardNumber: string; cvv: string; expiry: string };
}

const Entry = mongoose.model('Entry', new Schema({ holder: String, expiry: String, note: String }));
const Board = { new: (text: string) => text };

export async function keep({ body }: Incoming): Promise<void> {
  const entry = new Entry({ holder: body.holder, note: maskPan(body.cardNumber) }); // $ alert=card-stored
  await entry.save();
  await new Entry({ holder: body.holder, expiry: body.expiry }).save(); // ok: neither number nor code
  new Map([[body.holder, body.cardNumber]]).clear(); // ok: no table
  Board.new(body.cardNumber); // ok: no table
}

/** The last four digits of a card number; the others are hidden. */
function maskPan(pan: unknown): string {
  return String(pan ?? '').replace(/\d(?=(?:\D*\d){4})/g, '*');
}
