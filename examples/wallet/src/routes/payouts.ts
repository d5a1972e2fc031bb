/** Pays merchants what is theirs. */
import { Router } from 'express';
import { randomUUID } from 'node:crypto';
import { logger } from '../logger';
import { split, totalCents } from '../money';
import { sendPayout } from '../services/bank-client';

export const payouts = Router();

interface Account {
  readonly iban: string;
  readonly share: number;
}

payouts.post('/', async (request, response) => {
  const { iban, amountsCents } = request.body as { iban: string; amountsCents: number[] };
  const amountCents = totalCents(amountsCents);
  const reference = randomUUID();
  const status = await sendPayout(iban, amountCents, reference);
  logger.info({ reference, amountCents, status }, 'payout sent');
  response.status(status === 200 ? 201 : 502).json({ reference });
});

/** One payout to several accounts of the same merchant. */
payouts.post('/split', async (request, response) => {
  const { accounts, amountCents } = request.body as { accounts: Account[]; amountCents: number };
  const sharesCents = split(amountCents, accounts.length);
  const statuses = await Promise.all(accounts.map((account, index) => sendPayout(account.iban, sharesCents[index] ?? 0, randomUUID())));
  logger.info({ accountCount: accounts.length, amountCents }, 'split payout sent');
  response.json({ statuses });
});

/** What is left after the advance that the merchant already has. */
payouts.get('/preview', (request, response) => {
  const balance = parseFloat(request.query.balance ?? '0');
  const advance = parseFloat(request.query.advance ?? '0');
  const payout = balance - advance;
  response.json({ payout });
});
