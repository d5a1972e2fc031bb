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
  Sentry.captureMessage(`card ${card.number.slice(-4)} was refused`); // $ alert=card-logged
  Sentry.captureException(error, { extra: { card } }); // $ alert=card-logged
  Sentry.captureEvent({ message: 'refused', extra: { cardNumber: card.number.slice(-4) } }); // $ alert=card-logged
  Sentry.addBreadcrumb({ category: 'payment', data: { orderId } }); // $ alert=card-logged
  Sentry.setContext('payment', { orderId, card }); // $ alert=card-logged
  Sentry.setExtra('card', card); // $ alert=card-logged
  Sentry.setExtras({ card, orderId }); // $ alert=card-logged
  Sentry.setTag('card', card.number.slice(-4)); // $ alert=card-logged
  Sentry.setTags({ orderId, pan: card.number.slice(-4) }); // $ alert=card-logged
  Sentry.setUser({ id: orderId, cardNumber: card.number.slice(-4) }); // $ alert=card-logged
  captureMessage('code ' + card.cvc); // $ alert=card-logged
  Sentry.captureException(error, { extra: { orderId, last4: card.last4 } }); // ok: last four
  Sentry.captureException(error); // ok: the error alone
  setContext('payment', { orderId, expiry: card.expiry }); // ok: neither number nor code
  setTag('card', card.number.slice(-4)); // ok: last four
}
