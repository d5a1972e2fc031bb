import { Logger } from '@nestjs/common';
import express from 'express';
import pino from 'pino';
import winston from 'winston';

interface CardDetails {
  holder: string;
  number: string;
  cvv: string;
  expMonth: number;
  expYear: number;
}

interface PaymentRequest {
  orderId: string;
  amount: number;
  card: CardDetails;
}

interface PaymentResult {
  id: string;
  status: 'approved' | 'declined';
  brand: string;
  last4: string;
}

interface Incoming {
  body: any;
  log: any;
}

interface Outgoing {
  json(body: unknown): void;
}

const log = pino({ level: 'info' });
const auditLog = winston.createLogger({ level: 'info' });
const app = express();
declare function maskPan(pan: string): string;
declare function redact<T>(value: T): Partial<T>;
declare function tokenize(pan: string): Promise<string>;
declare const acquirer: { authorize(card: CardDetails, amount: number): Promise<PaymentResult> };
declare const terminal: { read(): { track2: string; pinBlock: string; pan: string; aid: string } };

// Numbers by name.

export function validateCard(cardNumber: string, cvv: string): boolean {
  console.log('validating', maskPan(cardNumber)); // $ alert=card-logged:error
  console.log(`validating ${maskPan(cardNumber)}`); // $ alert=card-logged
  console.debug('validating ' + maskPan(cardNumber) + ' now'); // $ alert=card-logged
  console.error('invalid card %s', cardNumber.trim()); // $ alert=card-logged
  console.log('code'); // $ alert=card-logged
  console.log('validating', cardNumber.slice(-4)); // ok: last four
  console.log(`validating ****${cardNumber.slice(-4)}`); // ok: last four
  console.log('validating', cardNumber.substring(cardNumber.length - 4)); // ok: last four
  console.log('bin', cardNumber.slice(0, 6)); // ok: the first six name the issuer
  console.log('validating', cardNumber.replace(/\d(?=\d{4})/g, '*')); // ok: masked
  console.log('validating', cardNumber.replace(/.(?=.{4})/g, '•')); // ok: masked
  console.log('length', cardNumber.length, 'code given', cvv !== ''); // ok: a length and a truth value
  console.log('has card', !!cardNumber, Boolean(cvv)); // ok: truth values
  if (cvv.length !== 3) console.warn('cvv must have 3 digits'); // ok: a constant text
  return cardNumber.length >= 13;
}

// Request bodies.

app.post('/payments', async (req: Incoming, res: Outgoing) => {
  const { cardNumber, expiry, securityCode: cvc } = req.body;
  log.info({ cardNumber: String(cardNumber).slice(-4), expiry }, 'payment requested'); // $ alert=card-logged
  log.info({ orderId: req.body.orderId, pan: String(req.body.cardNumber).slice(-4) }, 'payment requested'); // $ alert=card-logged
  req.log.info('card %s', String(req.body.cardNumber).slice(-4)); // $ alert=card-logged
  req.log.debug({}); // $ alert=card-logged
  log.info({ orderId: req.body.orderId, expiry }, 'payment requested'); // ok: no number, no code
  log.info({ last4: cardNumber.slice(-4) }, 'payment requested'); // ok: last four
  log.info({ pan: maskPan(cardNumber) }, 'payment requested'); // ok: a function that masks
  log.info({ card: redact(req.body.card) }, 'payment requested'); // ok: a function that redacts
  const token = await tokenize(cardNumber);
  log.info({ token }, 'payment requested'); // ok: a token
  log.info({ ...req.body, cardNumber: undefined, cvv: undefined }.orderId); // ok: the order number
  res.json({ ok: true });
});

// Whole objects.

export class PaymentService {
  private readonly logger = new Logger(PaymentService.name);

  async pay(request: PaymentRequest): Promise<PaymentResult> {
    this.logger.log(`paying ${request.orderId} with ${JSON.stringify(request.card)}`); // $ alert=card-logged
    this.logger.debug(request); // $ alert=card-logged
    this.logger.debug({ request }); // $ alert=card-logged
    this.logger.debug({ ...request.card, holder: 'hidden' }); // $ alert=card-logged
    this.logger.verbose(maskPan(request.card.number)); // $ alert=card-logged
    this.logger.log(`paying ${request.orderId} with ${request.card.holder}`); // ok: neither number nor code
    const { cvv, number, ...shown } = request.card;
    this.logger.debug(shown); // ok: the rest holds neither
    this.logger.debug({ digits: number.length, cvvGiven: cvv.length > 0 }); // ok: counts and truth values
    try {
      const result = await acquirer.authorize(request.card, request.amount);
      this.logger.log(result); // ok: the answer holds the last four
      this.logger.log(`paid with ${result.brand} ${result.last4}`); // ok: brand and last four
      return result;
    } catch (error) {
      this.logger.error(`card ${maskPan(request.card.number)} was refused`, error); // $ alert=card-logged
      this.logger.error(`order ${request.orderId} was refused`, error); // ok: the order, not the card
      throw error;
    }
  }
}

// Through variables, one step or more.

export function retry(card: CardDetails, attempt: number): void {
  const pan = card.number; // $ source=pan
  const line = `attempt ${attempt} for ${pan}`;
  auditLog.info(line); // $ alert=card-logged
  const payload = { attempt, card };
  auditLog.info('retry', payload); // $ alert=card-logged
  auditLog.log('info', 'retry', { payload, at: Date.now() }); // $ alert=card-logged
  const digits = card.number.replace(/\s+/g, '');
  auditLog.warn(maskPan(digits)); // $ alert=card-logged
  const groups = card.number.match(/.{1,4}/g)?.join(' ');
  auditLog.warn(`retrying ${groups}`); // $ alert=card-logged
  const masked = '*'.repeat(12) + card.number.slice(-4);
  auditLog.info(masked); // ok: masked by hand
  const lastFour = card.number.slice(-4);
  auditLog.info('retry', { attempt, lastFour }); // ok: last four
  auditLog.info('retry', { attempt, card: { ...card, number: maskPan(card.number), cvv: '***' } }); // ok: number and code are replaced
}

// What a terminal reads.

export function swipe(): void {
  const { track2, pinBlock, pan, aid } = terminal.read();
  log.trace({}); // $ alert=card-logged
  log.trace({}); // $ alert=card-logged
  log.trace(maskPan(pan)); // $ alert=card-logged
  log.trace({ aid }); // ok: names the application of the chip
  const write = console.log;
  write(maskPan(pan)); // $ alert=card-logged
  console['info']({ creditCard: { number: maskPan(pan) } }); // $ alert=card-logged
}

// Other names for the same things.

export function importCards(rows: { ccNumber: string; card_number: string; cvc2: string; card_last4: string; card_token: string; card_type: string }[]): void {
  for (const row of rows) {
    console.table(maskPan(row.ccNumber)); // $ alert=card-logged
    console.log(maskPan(row.card_number), row.card_type); // $ alert=card-logged
    console.log(row['cvc2']); // $ alert=card-logged
    console.log(row.card_last4, row.card_type); // ok: last four
    console.log(row.card_token); // ok: a token
  }
  rows.forEach((row) => console.log({ ...row, ccNumber: undefined, card_number: undefined, cvc2: undefined })); // $ alert=card-logged
  console.log(`${rows.length} cards`); // ok: a count
  console.log(rows.map((row) => row.card_last4)); // ok: last four of each
  console.log('columns', ['card_number', 'cvc2']); // ok: names of columns
  console.log({ cardNumberLabel: 'Card number', cvvHint: 'On the back' }); // ok: texts for people
}

// Redaction by the logger.

const guarded = pino({ redact: ['card.number', 'card.cvv', 'req.body.cardNumber'] });
export const record = (card: CardDetails) => guarded.info({ card }); // ok: the logger redacts both

const halfGuarded = pino({ redact: { paths: ['card.cvv'], censor: '***' } });
export const recordHalf = (card: CardDetails) => halfGuarded.info({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged

// Through a function.

function remember(text: string): void {
  auditLog.info(text); // ok: what it logs is told where it is called
}
export const forget = (card: CardDetails) => remember(maskPan(card.number)); // $ alert=card-logged

// A form around the card.

export class CardForm {
  private cardNumber = '';
  private pin = '';
  private errors: { cardNumber?: string; cvv?: string } = {};
  private touched = { cardNumber: false, cvv: false };
  private readonly labels = { cardNumber: 'Card number', cvv: 'Security code' };

  submit(atmPin: string, cardNumberInput: HTMLInputElement): void {
    console.log('submitting', maskPan(this.cardNumber)); // $ alert=card-logged
    console.log('submitting', { number: maskPan(this.cardNumber) }); // $ alert=card-logged
    console.log('pin'); // $ alert=card-logged
    console.log(String(cardNumberInput.value).slice(-4)); // $ alert=card-logged
    console.log('errors', this.errors.cardNumber, this.errors.cvv); // ok: messages about the fields
    console.log('touched', this.touched.cardNumber, this.touched.cvv); // ok: truth values
    console.log('labels', this.labels.cardNumber, this.labels); // ok: texts for people
    const isCardNumberValid = /^\d{13,19}$/.test(this.cardNumber);
    console.log({ isCardNumberValid, cardNumberLength: this.cardNumber.length }); // ok: a truth value and a length
  }
}

// Cards of other kinds in the same shop.

export function receipt(order: { giftCardNumber: string; loyaltyCardNumber: string; card: { brand: string; expMonth: number; fingerprint: string } }): void {
  log.info({ giftCardNumber: order.giftCardNumber }); // ok: a gift card
  log.info(`points go to ${order.loyaltyCardNumber}`); // ok: a loyalty card
  log.info({ brand: order.card.brand, month: order.card.expMonth, fingerprint: order.card.fingerprint }); // ok: neither number nor code
  log.info('test with 4242 4242 4242 4242'); // ok: the published test number as a hint
}

// Elsewhere than in a log.

export const body = (card: CardDetails) => JSON.stringify({ number: card.number, cvc: card.cvv }); // ok: sent to the acquirer
export const charge = (card: CardDetails, amount: number) => acquirer.authorize(card, amount); // ok: not a log
export const logarithm = (card: CardDetails) => Math.log(card.expMonth); // ok: not a log
