/** Refunds to the card that was paid with, or to another one that the customer names. */
import { Router } from 'express';
import { AuditLog } from '../audit';
import { logger, maskCard } from '../logger';
import { Refunds, targetHint, usualTarget } from '../services';

export const refunds = Router();

const service = new Refunds(new AuditLog(logger));

refunds.post('/', async (request, response) => {
  const { cardNumber, cvv, amountCents, payment } = request.body;
  if (!cvv) return response.status(400).end();
  const refund = { payment, cents: amountCents, target: cardNumber };
  const done = await service.give(refund);
  return response.json({ done });
});

refunds.post('/trace', async (request, response) => {
  const { cardNumber, amountCents, payment } = request.body;
  await service.trace({ payment, cents: amountCents, target: cardNumber });
  return response.status(204).end();
});

refunds.post('/kiosk', async (request, response) => {
  const { cardNumber, amountCents, payment } = request.body;
  const done = await service.give({ payment, cents: amountCents, target: maskCard(cardNumber) });
  return response.json({ done });
});

refunds.get('/target', (request, response) => {
  const target = usualTarget(request.params.customer);
  logger.debug({ target }, 'asked where refunds go');
  logger.debug({ target: targetHint(request.params.customer) }, 'told');
  return response.json({ known: target !== undefined });
});
