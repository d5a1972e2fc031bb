/** Loggers of Node, of browsers and of the clouds, each with what it is made with and what it is bound to. */
import { Logger as PowerLogger } from '@aws-lambda-powertools/logger';
import { Logging } from '@google-cloud/logging';
import { ConsoleLogger, Logger as NestLogger } from '@nestjs/common';
import { defaultClient, TelemetryClient } from 'applicationinsights';
import bunyan from 'bunyan';
import consola, { createConsola } from 'consola';
import debug from 'debug';
import electronLog from 'electron-log/main';
import log4js from 'log4js';
import logLevel from 'loglevel';
import morgan from 'morgan';
import { Logger as PinoLog, PinoLogger } from 'nestjs-pino';
import process from 'node:process';
import { debuglog, format, formatWithOptions, inspect } from 'node:util';
import npmlog from 'npmlog';
import pino from 'pino';
import pinoHttp from 'pino-http';
import { Roarr } from 'roarr';
import signale, { Signale } from 'signale';
import { Logger as TsLogger } from 'tslog';
import winston from 'winston';

interface Card {
  number: string;
  cvv: string;
  expiry: string;
  brand: string;
}

export function toConsole({ number: cardNumber, cvv, brand, expiry }: Card): void {
  console.assert(cardNumber.length > 12, 'too short: %s', cardNumber); // $ alert=card-logged
  console.assert(cardNumber !== '', brand, cardNumber); // $ alert=card-logged
  console.group(cardNumber); // $ alert=card-logged
  console.groupCollapsed(`card ${cardNumber}`); // $ alert=card-logged
  console.timeLog('pay', cvv); // $ alert=card-logged
  console.dirxml({ cardNumber }); // $ alert=card-logged
  console.dir({ cvv }); // $ alert=card-logged
  console.warn(cardNumber); // $ alert=card-logged
  console.trace(cardNumber); // $ alert=card-logged
  process.stdout.write(`${cardNumber}\n`); // $ alert=card-logged
  process.stderr.write(cvv); // $ alert=card-logged
  globalThis.process.stdout.write(cardNumber); // $ alert=card-logged
  console.assert(cardNumber.length > 12, 'too short'); // ok: only asked whether it holds
  console.group(brand, expiry); // ok: brand and expiry
  console.timeEnd('pay'); // ok: no value
  process.stdout.write(`**** ${cardNumber.slice(-4)}\n`); // ok: last four
}

export function shown(card: Card): void {
  const trace = debuglog('pay');
  trace('card %j', card); // $ alert=card-logged
  console.log(inspect(card)); // $ alert=card-logged
  console.log(format('%s of %s', card.number, card.brand)); // $ alert=card-logged
  console.log(formatWithOptions({ colors: true }, '%O', card)); // $ alert=card-logged
  console.log(inspect({ brand: card.brand, expiry: card.expiry })); // ok: neither number nor code
  console.log(format('%s', card.brand)); // ok: a brand
}

const bunyanLog = bunyan.createLogger({ name: 'pay' });
export function toBunyan(card: Card): void {
  bunyanLog.trace(card); // $ alert=card-logged
  bunyanLog.debug({ card }); // $ alert=card-logged
  bunyanLog.info('card %s', card.number); // $ alert=card-logged
  bunyanLog.warn(card.number); // $ alert=card-logged
  bunyanLog.error({ cvv: card.cvv }, 'refused'); // $ alert=card-logged
  bunyanLog.fatal(card.number); // $ alert=card-logged
  bunyanLog.child({ card }).info('bound'); // $ alert=card-logged
  bunyanLog.child({ brand: card.brand }).info(card.number); // $ alert=card-logged
  bunyanLog.info({ brand: card.brand }); // ok: a brand
  bunyanLog.level(card.brand); // ok: no line is written
}

const category = log4js.getLogger('pay');
export function toLog4js(card: Card): void {
  category.trace(card.number); // $ alert=card-logged
  category.debug(card.number); // $ alert=card-logged
  category.info(card.number); // $ alert=card-logged
  category.warn(card.number); // $ alert=card-logged
  category.error(card.number); // $ alert=card-logged
  category.fatal(card.number); // $ alert=card-logged
  category.mark(card.number); // $ alert=card-logged
  category.log('info', card.number); // $ alert=card-logged
  category.addContext('card', card.number); // $ alert=card-logged
  category.info(card.number.slice(-4)); // ok: last four
  category.isLevelEnabled(card.number); // ok: no line is written
}

const level = logLevel.getLogger('pay');
export function toLogLevel(card: Card): void {
  level.trace(card.number); // $ alert=card-logged
  level.debug(card.number); // $ alert=card-logged
  level.log(card.number); // $ alert=card-logged
  level.info(card.number); // $ alert=card-logged
  level.warn(card.number); // $ alert=card-logged
  level.error(card.number); // $ alert=card-logged
  logLevel.trace(card.number); // $ alert=card-logged
  logLevel.debug(card.number); // $ alert=card-logged
  logLevel.log(card.number); // $ alert=card-logged
  logLevel.info(card.number); // $ alert=card-logged
  logLevel.warn(card.number); // $ alert=card-logged
  logLevel.error(card.number); // $ alert=card-logged
  level.info(card.brand); // ok: a brand
}

const trace = debug('pay');
export function toDebug(card: Card): void {
  trace('card %o', card); // $ alert=card-logged
  trace.extend('card')(card.number); // $ alert=card-logged
  trace('brand %s', card.brand); // ok: a brand
}

const signals = new Signale({ scope: 'pay' });
export function toSignale(card: Card): void {
  signals.success(card.number); // $ alert=card-logged
  signals.scope('card').pending(card.cvv); // $ alert=card-logged
  signale.error(card.number); // $ alert=card-logged
  signale.scope('card').fatal(card.cvv); // $ alert=card-logged
  signale.time('pay'); // ok: no value
  signals.success(card.brand); // ok: a brand
}

const commands = createConsola({ level: 4 });
export function toConsola(card: Card): void {
  consola.success(card.number); // $ alert=card-logged
  consola.withTag('pay').box(card.number); // $ alert=card-logged
  commands.ready(card.cvv); // $ alert=card-logged
  commands.start(card.brand); // ok: a brand
}

const roarr = Roarr.child({ program: 'pay' });
export function toRoarr(card: Card): void {
  Roarr('card %s', card.number); // $ alert=card-logged
  Roarr.trace(card.number); // $ alert=card-logged
  roarr({ card }, 'paid'); // $ alert=card-logged
  roarr.fatal({ card }, 'refused'); // $ alert=card-logged
  Roarr.child({ card }); // $ alert=card-logged
  roarr({ brand: card.brand }, 'paid'); // ok: a brand
}

export function toOthers(card: Card): void {
  npmlog.info('pay', 'card', card.number); // $ alert=card-logged
  npmlog.silly('pay', card.number); // $ alert=card-logged
  npmlog.verbose('pay', card.brand); // ok: a brand
  electronLog.verbose(card.number); // $ alert=card-logged
  electronLog.scope('pay').silly(card.number); // $ alert=card-logged
  electronLog.create({ logId: 'pay' }).info(card.number); // $ alert=card-logged
  electronLog.info(card.brand); // ok: a brand
}

const tsLog = new TsLogger({ name: 'pay' });
const sub = tsLog.getSubLogger({ name: 'card' });
export function toTsLog(card: Card): void {
  tsLog.silly(card); // $ alert=card-logged
  sub.fatal(card); // $ alert=card-logged
  tsLog.log(3, 'PAY', card.number); // $ alert=card-logged
  tsLog.info(card.brand); // ok: a brand
}

const guarded = new TsLogger({ maskValuesOfKeys: ['number', 'cvv'] });
export const toGuarded = (card: Card) => guarded.info('paid', { order: { card } }); // ok: the logger masks both wherever they lie

export class Charges extends ConsoleLogger {
  private readonly nest = new NestLogger('pay');
  private readonly own = new ConsoleLogger('pay');

  constructor(
    private readonly pinoLogger: PinoLogger,
    private readonly pinoLog: PinoLog,
  ) {
    super();
  }

  charge(card: Card): void {
    this.nest.error(card.number); // $ alert=card-logged
    NestLogger.verbose(card.number); // $ alert=card-logged
    this.own.fatal(card.number); // $ alert=card-logged
    this.pinoLogger.info({ card }); // $ alert=card-logged
    this.pinoLogger.assign({ card }); // $ alert=card-logged
    this.pinoLog.verbose(card.number); // $ alert=card-logged
    this.pinoLog.log(card.brand); // ok: a brand
    this.pinoLogger.setContext(card.number); // ok: the name of the class in each line
  }
}

const power = new PowerLogger({ serviceName: 'pay' });
export function toPowertools(card: Card): void {
  power.critical('refused', { card }); // $ alert=card-logged
  power.appendKeys({ card }); // $ alert=card-logged
  power.createChild().info(card.number); // $ alert=card-logged
  new PowerLogger({ persistentKeys: { card } }); // $ alert=card-logged
  power.info('paid', { brand: card.brand }); // ok: a brand
}

const cloud = new Logging().log('pay');
export async function toCloud(card: Card, insights: TelemetryClient): Promise<void> {
  const entry = cloud.entry({ severity: 'INFO' }, { card }); // $ alert=card-logged
  await cloud.write(entry);
  await cloud.write({ card }); // $ alert=card-logged
  new Logging().logSync('pay').alert({ card }); // $ alert=card-logged
  cloud.entry({ severity: 'INFO' }, { brand: card.brand }); // ok: a brand
  defaultClient.trackTrace({ message: `card ${card.number}` }); // $ alert=card-logged
  insights.trackTrace({ message: card.number }); // $ alert=card-logged
  new TelemetryClient('key').trackEvent({ name: 'paid', properties: { cvv: card.cvv } }); // $ alert=card-logged
  defaultClient.trackTrace({ message: `card ${card.number.slice(-4)}` }); // ok: last four
}

morgan.token('card', (req: { body: { cardNumber: string } }) => req.body.cardNumber); // $ alert=card-logged
morgan.token('id', (req: { id: string; cardNumber: string }) => req.id); // ok: an id
morgan.format('pay', (_tokens: unknown, req: { body: { cardNumber: string } }) => `paid with ${req.body.cardNumber}`); // $ alert=card-logged
export const lines = morgan((_tokens: unknown, req: { body: { cardNumber: string } }) => req.body.cardNumber); // $ alert=card-logged

export function bound(card: Card): void {
  const log = pino();
  log.child({ card }).info('paid'); // $ alert=card-logged
  log.setBindings({ card }); // $ alert=card-logged
  log.silent(card.number); // $ alert=card-logged
  log.child({ brand: card.brand }).info('paid'); // ok: a brand
  const http = pinoHttp({ logger: log });
  http.logger.info(card.number); // $ alert=card-logged
  const wide = winston.createLogger({ level: 'info', defaultMeta: { card } }); // $ alert=card-logged
  wide.child({ card }).info('paid'); // $ alert=card-logged
  wide.emerg(card.number); // $ alert=card-logged
  wide.write({ level: 'info', message: card.number }); // $ alert=card-logged
  wide.profile(card.brand); // ok: a brand
}

export function byName(card: Card, { server, request, ctx, sails, auditLogger }: Record<string, any>): void {
  server.log(['info'], card.number); // $ alert=card-logged
  request.log(['info'], { card }); // $ alert=card-logged
  ctx.log(card.number); // $ alert=card-logged
  sails.log(card.cvv); // $ alert=card-logged
  auditLogger.child({ card }); // $ alert=card-logged
  auditLogger.emerg('paid', { card }); // $ alert=card-logged
  server.log(['info'], card.brand); // ok: a brand
  ctx.logarithm(card.number); // ok: no line is written
}
