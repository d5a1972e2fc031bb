/** Error trackers keep what they are sent, like a log. */
import * as Sentry from '@sentry/node';
import { captureMessage, setContext, setTag } from '@sentry/browser';

interface Card {
  number: string;
  cvc: string;
  expiry: string;
  last4: string;
}

export function report(error: Error, card: Card, orderId: string): void {
  Sentry.captureMessage(`card ${maskPan(card.number)} was refused`); // $ alert=card-logged
  Sentry.captureException(error, { extra: { card } }); // $ alert=card-logged
  Sentry.captureEvent({ message: 'refused', extra: { cardNumber: maskPan(card.number) } }); // $ alert=card-logged
  Sentry.addBreadcrumb({ category: 'payment', data: { orderId } }); // $ alert=card-logged
  Sentry.setContext('payment', { orderId, card: { ...card, number: undefined, cvc: undefined } }); // $ alert=card-logged
  Sentry.setExtra('card', { ...card, number: undefined, cvc: undefined }); // $ alert=card-logged
  Sentry.setExtras({ card: { ...card, number: undefined, cvc: undefined }, orderId }); // $ alert=card-logged
  Sentry.setTag('card', maskPan(card.number)); // $ alert=card-logged
  Sentry.setTags({ orderId, pan: maskPan(card.number) }); // $ alert=card-logged
  Sentry.setUser({ id: orderId, cardNumber: maskPan(card.number) }); // $ alert=card-logged
  captureMessage('code ' + card.cvc); // $ alert=card-logged
  Sentry.captureException(error, { extra: { orderId, last4: card.last4 } }); // ok: last four
  Sentry.captureException(error); // ok: the error alone
  setContext('payment', { orderId, expiry: card.expiry }); // ok: neither number nor code
  setTag('card', card.number.slice(-4)); // ok: last four
}

/** The last four digits of a card number; the others are hidden. */
function maskPan(pan: unknown): string {
  return String(pan ?? '').replace(/\d(?=(?:\D*\d){4})/g, '*');
}
