/** What acquirer and partners tell us. */
import { Router } from 'express';
import * as crypto from 'node:crypto';
import { logger } from '../logger';
import type { Handler } from 'express';

export const webhooks = Router();

const ALGORITHM = 'md5';

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && crypto.timingSafeEqual(left, right);
}

function acquirerSignature(body: Buffer): string {
  return crypto.createHmac('sha256', process.env.ACQUIRER_WEBHOOK_SECRET ?? '').update(body).digest('hex');
}

function partnerSignature(body: Buffer): string {
  return crypto.createHmac('sha256', 'Zq4tVn7RkW2yLx9PbJ6e').update(body).digest('hex');
}

/** Partners on the first version of the interface still sign this way. */
function legacySignature(body: Buffer, sharedSecret: string): string {
  return crypto.createHash(ALGORITHM).update(body).update(sharedSecret).digest('hex');
}

const signedBy =
  (signature: (body: Buffer) => string): Handler =>
  (request, response, next) => {
    if (!sameText(signature(request.body), request.get('x-signature') ?? '')) return response.status(401).end();
    next();
  };

const received: Handler = (request, response) => {
  const event = JSON.parse(request.body.toString('utf8'));
  logger.info({ eventId: event.id, cardBrand: event.card?.brand, cardId: event.card?.id }, 'webhook');
  response.status(204).end();
};

webhooks.post('/acquirer', signedBy(acquirerSignature), received);
webhooks.post('/partner', signedBy(partnerSignature), received);
webhooks.post('/v1', signedBy((body) => legacySignature(body, process.env.LEGACY_SECRET ?? '')), received);
