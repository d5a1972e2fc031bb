/** Whole objects: what is sensitive in them is taken out first. */
interface Card {
  number: string;
  cvv: string;
  brand: string;
  expiry: string;
}

declare const payments: { cards: Card[]; first(): Card };

export function checkout(card: Card, orderId: string): void {
  const { number, cvv, ...shown } = card;
  console.log('paying', orderId, shown); // $ alert=card-logged
}

export function charge(card: Card, orderId: string): void {
  if (orderId) {
    const { number, cvv, ...shown } = card;
    console.log('paying', { orderId, card: shown }); // $ alert=card-logged
  }
}

export function refund(order: { card: Card; id: string }): void {
  const { number, cvv, ...shown } = order.card;
  console.log('refunding', { id: order.id, card: shown }); // $ alert=card-logged
}

export function capture(card: Card, number: string): string {
  const { number: _number, cvv, ...shown } = card;
  console.log(shown); // $ alert=card-logged
  return number;
}

export const note = (card: Card) => console.log({ ...card, number: undefined, cvv: undefined }); // $ alert=card-logged

export function retry(first: Card, second: Card): void {
  console.log({ ...first, number: undefined, cvv: undefined }); // $ alert=card-logged
  console.log({ ...second, number: undefined, cvv: undefined }); // $ alert=card-logged
}

export function show(card: Card): void {
  const { number, cvv, ...rest } = card;
  console.log(rest); // ok: the rest holds neither
  console.log({ ...card, number: undefined, cvv: undefined }); // ok: taken out
  console.log(number.length, cvv.length); // ok: lengths
}

export function count(): void {
  console.log(payments.cards.length); // ok: a count
  console.log(payments.first().brand, payments.first().expiry); // ok: neither number nor code
  console.log(payments); // $ alert=card-logged
}
