/** A checkout in a browser, and what it shows of the card. */
interface Card {
  number: string;
  cvv: string;
  expiry: string;
}

declare const cardNumber: HTMLInputElement;
declare const cvc: HTMLInputElement;

export function submit(card: Card, payment: { card?: Card; id: string }): void {
  console.log(String(cardNumber.value).slice(-4)); // $ alert=card-logged
  console.log({ number: String(cardNumber.value).slice(-4) }); // $ alert=card-logged
  console.log(cardNumber.id, cvc.validity.valid); // ok: about the fields
  console.log(payment.card?.number.slice(-4)); // $ alert=card-logged
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
