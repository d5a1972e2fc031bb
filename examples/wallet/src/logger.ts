/** One logger for the whole service. */
import pino from 'pino';

export const logger = pino({ level: process.env.LOG_LEVEL ?? 'info', base: { service: 'wallet' } });

/** Share of successful requests that are written down in full. */
const SAMPLED = 0.01;

export function logSampled(path: string, milliseconds: number): void {
  if (Math.random() < SAMPLED) {
    logger.debug({ path, milliseconds }, 'served');
  }
}

export function maskCard(cardNumber: string): string {
  return cardNumber.slice(-4).padStart(cardNumber.length, '*');
}

export function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
