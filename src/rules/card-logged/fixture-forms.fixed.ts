/** Forms of a page, errors, and loggers that are functions. */
import createDebug from 'debug';
import { useCallback, useMemo, useRef, useState } from 'react';

const debug = createDebug('payments');

export function useCardForm(cardNumber: string, last4: string) {
  const [form, setForm] = useState({ cardNumber: '', cvv: '', amount: 0 });
  const [expiry] = useState('');
  const typed = useRef(cardNumber);
  console.log('submit', { ...form, cardNumber: undefined, cvv: undefined }); // $ alert=card-logged
  console.log('amount', form.amount, expiry); // ok: neither number nor code
  debug('typed %s', maskPan(typed.current)); // $ alert=card-logged
  const shown = useMemo(() => `card ${cardNumber}`, [cardNumber]);
  const masked = useMemo(() => `card ending ${cardNumber.slice(-4)}`, [cardNumber]);
  debug(shown); // $ alert=card-logged
  debug(masked); // ok: last four
  debug('paying with card ending %s', last4); // ok: last four
  const report = useCallback((text: string) => debug(text), []);
  report(shown); // $ alert=card-logged
  report(masked); // ok: last four
  return { form, setForm };
}

export function refuse(cardNumber: string, cvv: string): void {
  console.error(new Error(`card ${maskPan(cardNumber)} was refused`)); // $ alert=card-logged alert=card-exposed
  console.error(new TypeError('no digits in ' + maskPan(cardNumber))); // $ alert=card-logged alert=card-exposed
  console.error(new RangeError(cvv)); // $ alert=card-logged alert=card-exposed
  console.error(new Error(`card ending ${cardNumber.slice(-4)} was refused`)); // ok: last four
  console.log(Object.assign({}, { cardNumber })); // $ alert=card-logged
}

/** The last four digits of a card number; the others are hidden. */
function maskPan(pan: unknown): string {
  return String(pan ?? '').replace(/\d(?=(?:\D*\d){4})/g, '*');
}
