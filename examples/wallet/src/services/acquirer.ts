/** Talks to the acquirer, which talks to the card schemes. */
import { acquirer } from '../config';
import { logger } from '../logger';

export interface ChargeRequest {
  readonly cardNumber: string;
  readonly expiry: string;
  readonly cvv: string;
  readonly amountCents: number;
}

export interface ChargeResult {
  readonly approved: boolean;
  readonly authorisation: string;
}

const ATTEMPTS = 4;

export async function charge(request: ChargeRequest, idempotencyKey: string): Promise<ChargeResult> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const response = await send(request, idempotencyKey);
    if (response.status < 500) return (await response.json()) as ChargeResult;
    logger.warn({ attempt, status: response.status }, 'the acquirer did not answer');
    await pause(attempt);
  }
  logger.error({ request }, 'giving up on a charge');
  return { approved: false, authorisation: '' };
}

function send(request: ChargeRequest, idempotencyKey: string): Promise<Response> {
  return fetch(`${acquirer.url}/charges`, {
    method: 'POST',
    headers: { authorization: `Bearer ${acquirer.apiKey}`, 'idempotency-key': idempotencyKey },
    body: JSON.stringify(request),
  });
}

/** Longer each time, and never at the same moment as all the others. */
function pause(attempt: number): Promise<void> {
  const backoff = 200 * 2 ** attempt;
  const delay = backoff + Math.random() * backoff;
  return new Promise((resolve) => setTimeout(resolve, delay));
}
