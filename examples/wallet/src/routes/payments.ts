/** Takes card payments. */
import { Router } from 'express';
import { randomUUID } from 'node:crypto';
import { cardFee } from '../fees';
import { describeError, logger, maskCard } from '../logger';
import { charge } from '../services/acquirer';
import { rememberCard } from '../services/customers';

export const payments = Router();

/** Numbers of the networks that are always declined or approved, for the merchant's own tests. */
const TEST_CARDS = new Set(['4000000000000002', '4242424242424242']);

payments.post('/', async (request, response) => {
  const { cardNumber, expiry, cvv, amountCents, customerId } = request.body;
  logger.info({ card: maskCard(cardNumber), amountCents }, 'payment asked for');
  try {
    const result = await charge({ cardNumber, expiry, cvv, amountCents }, request.get('idempotency-key') ?? randomUUID());
    if (!result.approved) {
      logger.warn(`declined: ${cardNumber}`);
      return response.status(402).json({ approved: false });
    }
    rememberCard(customerId, cardNumber);
    logger.info({ lastFour: cardNumber.slice(-4), test: TEST_CARDS.has(cardNumber) }, 'paid');
    const referenceNumber = `PAY-${Math.floor(Math.random() * 1e9)}`;
    return response.json({ approved: true, referenceNumber });
  } catch (error) {
    logger.error({ reason: describeError(error) }, 'payment failed');
    return response.status(502).json({ approved: false });
  }
});

/** The shop's own till sends the card under its old field names. */
payments.post('/till', async (request, response) => {
  const { card } = request.body;
  const pan = card.number;
  console.log('till payment', { till: request.params.till, pan });
  const result = await charge({ cardNumber: pan, expiry: card.expiry, cvv: card.cvc, amountCents: card.amountCents }, randomUUID());
  return response.json(result);
});

payments.get('/quote', (request, response) => {
  const amount = parseFloat(request.query.amount ?? '0');
  const total = amount + cardFee(amount);
  response.json({ total: total.toFixed(2), cardBrands: ['visa', 'mastercard'] });
});
