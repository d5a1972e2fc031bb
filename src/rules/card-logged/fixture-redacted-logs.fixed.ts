/** Loggers that take card data out by themselves: formats, serializers, masks, and applications that are made with one. */
import bunyan from 'bunyan';
import fastify, { fastify as namedFastify } from 'fastify';
import pino from 'pino';
import pinoHttp from 'pino-http';
import { Logger as TsLogger } from 'tslog';
import winston, { format } from 'winston';

interface Card {
  number: string;
  cvv: string;
  expiry: string;
  brand: string;
}
interface Line {
  message: string;
  cardNumber?: string;
  card: Partial<Card>;
}
declare function maskPan(pan: string): string;
declare function redactCards(): unknown;
declare function stamp(line: Line): Line;

// A format that is called a redactor.

const masked = winston.createLogger({ format: winston.format.combine(redactCards(), winston.format.json()) });
export const byName = (card: Card) => masked.info('paid', { card }); // ok: the format redacts
export const ofChild = (card: Card) => masked.child({ service: 'pay' }).info('paid', { card }); // ok: a child has the format of its parent

const maskFormat = format((line: Line) => {
  line.message = line.message.replace(/\d{12}/g, '*');
  return line;
});
const alsoMasked = winston.createLogger({ level: 'info', format: format.combine(format.timestamp(), maskFormat(), format.json()) });
export const byVariable = (card: Card) => alsoMasked.info(`paid with ${card.number}`); // ok: the format masks

// A format that is seen to write over something.

const cut = format((line: Line) => {
  delete line.cardNumber;
  if (line.card.cvv) line.card.cvv = '***';
  return line;
});
const partly = winston.createLogger({ format: format.combine(cut(), format.json()) });
export function byBody(card: Card): void {
  partly.info('paid', { cardNumber: card.number }); // ok: the format deletes it
  partly.info('paid', { card: { cvv: card.cvv } }); // ok: the format writes over it
  const { number, cvv, ...shown } = card;
  partly.info('paid', { card: shown }); // $ alert=card-logged
  partly.info(`paid with ${maskPan(card.number)}`); // $ alert=card-logged
}

const inline = winston.createLogger({
  format: format.combine(
    format((line: Line) => Object.assign(line, redactLine(line)))(),
    format.json(),
  ),
});
declare function redactLine(line: Line): Line;
export const byHanding = (card: Card) => inline.info('paid', { card }); // ok: the whole line goes through a redactor

// Formats that take nothing out.

const stamped = format((line: Line) => stamp(line));
const plain = winston.createLogger({ format: format.combine(format.timestamp(), stamped(), format.json()) });
export function byNothing(card: Card): void {
  const { number, cvv, ...shown } = card;
  plain.info('paid', { card: shown }); // $ alert=card-logged
  plain.info('paid', { brand: card.brand }); // ok: a brand
}

winston.loggers.add('pay', { format: winston.format.json() });
const added = winston.loggers.add('cards', { format: redactCards() });
const kept = winston.loggers.get('pay');
export function byCategory(card: Card): void {
  added.alert('paid', { card }); // ok: the format redacts
  kept.crit('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  winston.loggers.add('third', {}).emerg('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
}

// Serializers: a function for each name.

const serialized = bunyan.createLogger({
  name: 'pay',
  serializers: { card: (card: Card) => ({ brand: card.brand, last4: card.number.slice(-4) }), order: (order: { card: Card }) => order },
});
export function bySerializer(card: Card): void {
  serialized.info({ card }, 'paid'); // ok: the serializer gives the last four
  serialized.info({ order: { card } }, 'paid'); // $ alert=card-logged
  serialized.info({ payment: { card } }, 'paid'); // $ alert=card-logged
}

const shows = pino({ serializers: { card: (card: Card) => ({ number: card.number }), paid: (card: Card) => maskPan(card.number) } });
export function byOther(card: Card): void {
  shows.info({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  shows.info({ paid: card }); // ok: the serializer masks
}

// Masks by the names of keys.

const keys = new TsLogger({ maskValuesOfKeys: ['number'] });
export function byKeys(card: Card): void {
  keys.info('paid', { card: { number: card.number } }); // ok: the key is masked
  const { number, cvv, ...shown } = card;
  keys.info('paid', { card: shown }); // $ alert=card-logged
  keys.getSubLogger().info({ number: card.number, cardBrand: card.brand }); // ok: as the logger above it
}

// Applications and their loggers.

const app = fastify({ logger: { level: 'info', redact: ['card.number', 'card.cvv', 'req.body.cardNumber'] } });
const open = fastify({ logger: true });
const listed = namedFastify({ logger: { redact: { paths: ['card.number', 'card.cvv'] } } });
export function ofApplication(card: Card): void {
  app.log.info({ card }); // ok: the application is made with a logger that redacts
  app.log.info({ payment: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  open.log.info({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  open.log.info({ brand: card.brand }); // ok: a brand
  listed.log.info({ card }); // ok: the paths stand in an object
}

const http = pinoHttp({ redact: { paths: ['card'] } });
export function ofHttp(card: Card): void {
  http.logger.info({ card }); // ok: the logger of requests redacts
  http.logger.info({ payment: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
}
