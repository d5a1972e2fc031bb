/** The report that finance opens each morning. */
import { Router } from 'express';
import { createHash } from 'node:crypto';
import { logger } from '../logger';

export const admin = Router();

/** A row as the database gives it: decimal columns come as text. */
interface PaymentRow {
  readonly id: string;
  readonly amount: string;
  readonly refunded: string;
  readonly lastFour: string;
}

const PAGE_SIZE = 50;
const rows: PaymentRow[] = [];

admin.get('/report', (request, response) => {
  let revenue = 0;
  for (const row of rows) {
    revenue += parseFloat(row.amount);
  }
  const refunds = rows.reduce((sum, row) => sum + parseFloat(row.refunded), 0);
  const totalPages = Math.ceil(rows.length / PAGE_SIZE);
  response.json({ revenue, refunds, totalPages });
});

admin.get('/payments', (request, response) => {
  const page = Number(request.query.page ?? 1);
  const offset = (page - 1) * PAGE_SIZE;
  const shown = rows.slice(offset, offset + PAGE_SIZE);
  logger.info({ page, count: shown.length, lastFours: shown.map((row) => row.lastFour) }, 'report page');
  response.set('etag', createHash('sha256').update(JSON.stringify(shown)).digest('hex')).json(shown);
});

/** Finance sends this along with the export, so that nobody can change a row unseen. */
admin.get('/export', (request, response) => {
  const text = rows.map((row) => `${row.id};${row.amount}`).join('\n');
  const signature = createHash('sha1').update(text).digest('hex');
  response.set('x-export-signature', signature).send(text);
});
