/** Messages of ISO 8583 and numbers that are written out. */
import Iso8583 from 'iso_8583';

export function receive(buffer: Buffer): void {
  const fields = new Iso8583().getIsoJSON(buffer);
  console.log(fields); // $ alert=card-logged
  console.log('number', maskPan(fields[2])); // $ alert=card-logged
  console.log('track', fields['4']); // $ alert=card-logged
  console.log(fields[45]); // $ alert=card-logged
  console.log(fields[52]); // $ alert=card-logged
  console.log(fields[55]); // $ alert=card-logged
  console.log(fields[4], fields[39]); // ok: the amount and what came of it
}

export function demo(): void {
  const card = '4012888888881881'; // $ alert=card-hardcoded
  const shown = '4242424242424242'; // ok: published for tests
  const order = '4539578763621486'; // ok: the number of an order
  console.log('paying with', maskPan(card)); // $ alert=card-logged
  console.log(shown, order); // ok: no card
}

/** The last four digits of a card number; the others are hidden. */
function maskPan(pan: unknown): string {
  return String(pan ?? '').replace(/\d(?=(?:\D*\d){4})/g, '*');
}
