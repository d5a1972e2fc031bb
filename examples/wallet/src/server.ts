/** Puts the routes together and listens. */
import express from 'express';
import { http } from './config';
import { describeError, logSampled, logger } from './logger';
import { admin } from './routes/admin';
import { payments } from './routes/payments';
import { payouts } from './routes/payouts';
import { refunds } from './routes/refunds';
import { webhooks } from './routes/webhooks';
import type { Handler } from 'express';

const timed: Handler = (request, response, next) => {
  const started = Date.now();
  next();
  logSampled(request.get('x-forwarded-path') ?? '/', Date.now() - started);
};

const authenticated: Handler = (request, response, next) => {
  if (!request.get(http.adminTokenHeader)) return response.status(401).end();
  next();
};

if (process.env.WALLET_STAGE === 'integration') {
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
}

const app = express();
app.use(timed);
app.use('/webhooks', express.raw({ type: '*/*' }), webhooks);
app.use(express.json());
app.use('/payments', payments);
app.use('/payouts', payouts);
app.use('/refunds', refunds);
app.use('/admin', authenticated, admin);

process.on('uncaughtException', (error) => logger.error({ reason: describeError(error) }, 'crashed'));

app.listen(http.port, () => logger.info({ port: http.port }, 'listening'));
