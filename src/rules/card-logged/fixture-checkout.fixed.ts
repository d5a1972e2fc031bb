/** A checkout in a browser, and what it shows of the card. */
interface Card {
  number: string;
  cvv: string;
  expiry: string;
}

declare const cardNumber: HTMLInputElement;
declare const cvc: HTMLInputElement;

export function submit(card: Card, payment: { card?: Card; id: string }): void {
  console.log(maskPan(cardNumber.value)); // $ alert=card-logged
  console.log({ number: maskPan(cardNumber.value) }); // $ alert=card-logged
  console.log(cardNumber.id, cvc.validity.valid); // ok: about the fields
  console.log(maskPan(payment.card?.number)); // $ alert=card-logged
  console.log(payment.id, payment.card?.expiry); // ok: neither number nor code
  console.log(Object.values(card)); // $ alert=card-logged
  console.log(Object.keys(card)); // ok: names of properties
}

// Taken out before it is logged.

export function shown(card: Card): void {
  const masked = `${'*'.repeat(12)}${card.number.slice(-4)}`;
  const maskedNumber = card.number.slice(-4).padStart(16, '*');
  console.log({ cardNumber: masked }); // ok: masked by hand
  console.log({ ...card, number: maskedNumber, cvv: undefined }); // ok: the number is masked, the code is taken out
  console.log({ ...card, number: maskedNumber, cvv: void 0 }); // ok: the number is masked, the code is taken out
  console.log({ ...card, number: maskedNumber }); // $ alert=card-logged
}

/** The last four digits of a card number; the others are hidden. */
function maskPan(pan: unknown): string {
  return String(pan ?? '').replace(/\d(?=(?:\D*\d){4})/g, '*');
}
