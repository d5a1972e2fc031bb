/** Loggers, method by method: what each of them writes. */
import { Logger as PowerLogger } from '@aws-lambda-powertools/logger';
import { Logging } from '@google-cloud/logging';
import { ConsoleLogger } from '@nestjs/common';
import Bunyan from 'bunyan';
import consola from 'consola';
import file, { scope } from 'electron-log';
import { Logger as NestLogger, PinoLogger } from 'nestjs-pino';
import npm from 'npmlog';
import { pinoHttp } from 'pino-http';
import { Roarr } from 'roarr';
import signale, { Signale } from 'signale';
import { colorConsole, console as tracedConsole, dailyfile } from 'tracer';
import { Logger as TsLogger } from 'tslog';
import winston from 'winston';

interface Card {
  number: string;
  cvv: string;
  expiry: string;
  brand: string;
}

const lambda = new PowerLogger();
export function byAwsLambdaPowertoolsLogger(card: Card): void {
  lambda.trace(maskPan(card.number)); // $ alert=card-logged
  lambda.debug(maskPan(card.number)); // $ alert=card-logged
  lambda.warn(maskPan(card.number)); // $ alert=card-logged
  lambda.error(maskPan(card.number)); // $ alert=card-logged
  lambda.appendPersistentKeys({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  lambda.addPersistentLogAttributes({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  lambda.setPersistentLogAttributes({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  lambda.logEventIfEnabled({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  lambda.trace(card.brand); // ok: a brand
}

const rings = new Bunyan({ name: 'pay' });
export function byBunyan(card: Card): void {
  rings.info(maskPan(card.number)); // $ alert=card-logged
  rings.info(card.brand); // ok: a brand
}

export function byConsola(card: Card): void {
  consola.log(maskPan(card.number)); // $ alert=card-logged
  consola.info(maskPan(card.number)); // $ alert=card-logged
  consola.debug(maskPan(card.number)); // $ alert=card-logged
  consola.trace(maskPan(card.number)); // $ alert=card-logged
  consola.warn(maskPan(card.number)); // $ alert=card-logged
  consola.error(maskPan(card.number)); // $ alert=card-logged
  consola.fatal(maskPan(card.number)); // $ alert=card-logged
  consola.start(maskPan(card.number)); // $ alert=card-logged
  consola.fail(maskPan(card.number)); // $ alert=card-logged
  consola.verbose(maskPan(card.number)); // $ alert=card-logged
  consola.create({}).info(maskPan(card.number)); // $ alert=card-logged
  consola.withScope('pay').info(maskPan(card.number)); // $ alert=card-logged
  consola.withDefaults({}).info(maskPan(card.number)); // $ alert=card-logged
  consola.log(card.brand); // ok: a brand
}

export function byConsoleLog(card: Card): void {
  globalThis.process.stderr.write(maskPan(card.number)); // $ alert=card-logged
  globalThis.process.stderr.write(card.brand); // ok: a brand
}

const lines = scope('pay');
export function byElectronLog(card: Card): void {
  file.error(maskPan(card.number)); // $ alert=card-logged
  file.warn(maskPan(card.number)); // $ alert=card-logged
  file.info(maskPan(card.number)); // $ alert=card-logged
  file.verbose(maskPan(card.number)); // $ alert=card-logged
  file.debug(maskPan(card.number)); // $ alert=card-logged
  file.silly(maskPan(card.number)); // $ alert=card-logged
  file.log(maskPan(card.number)); // $ alert=card-logged
  lines.error(maskPan(card.number)); // $ alert=card-logged
  lines.warn(maskPan(card.number)); // $ alert=card-logged
  lines.verbose(maskPan(card.number)); // $ alert=card-logged
  lines.debug(maskPan(card.number)); // $ alert=card-logged
  lines.log(maskPan(card.number)); // $ alert=card-logged
  file.error(card.brand); // ok: a brand
}

const entries = new Logging().logSync('pay');
export function byGoogleCloudLogging(card: Card): void {
  entries.critical({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  entries.debug({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  entries.emergency({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  entries.error({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  entries.info({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  entries.notice({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  entries.warning({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  entries.critical({ brand: card.brand }); // ok: a brand
}

const nest = new ConsoleLogger('pay');
export function byNestjsCommon(card: Card): void {
  nest.log(maskPan(card.number)); // $ alert=card-logged
  nest.error(maskPan(card.number)); // $ alert=card-logged
  nest.warn(maskPan(card.number)); // $ alert=card-logged
  nest.debug(maskPan(card.number)); // $ alert=card-logged
  nest.verbose(maskPan(card.number)); // $ alert=card-logged
  nest.log(card.brand); // ok: a brand
}

const first = new PinoLogger({});
const second = new NestLogger(first, {});
export function byNestjsPino(card: Card): void {
  first.trace(maskPan(card.number)); // $ alert=card-logged
  first.debug(maskPan(card.number)); // $ alert=card-logged
  first.info(maskPan(card.number)); // $ alert=card-logged
  first.warn(maskPan(card.number)); // $ alert=card-logged
  first.error(maskPan(card.number)); // $ alert=card-logged
  first.fatal(maskPan(card.number)); // $ alert=card-logged
  second.verbose(maskPan(card.number)); // $ alert=card-logged
  second.debug(maskPan(card.number)); // $ alert=card-logged
  second.log(maskPan(card.number)); // $ alert=card-logged
  second.warn(maskPan(card.number)); // $ alert=card-logged
  second.error(maskPan(card.number)); // $ alert=card-logged
  second.fatal(maskPan(card.number)); // $ alert=card-logged
  first.trace(card.brand); // ok: a brand
}

export function byNpmlog(card: Card): void {
  npm.log('info', 'pay', maskPan(card.number)); // $ alert=card-logged
  npm.verbose('pay', maskPan(card.number)); // $ alert=card-logged
  npm.timing('pay', maskPan(card.number)); // $ alert=card-logged
  npm.http('pay', maskPan(card.number)); // $ alert=card-logged
  npm.notice('pay', maskPan(card.number)); // $ alert=card-logged
  npm.warn('pay', maskPan(card.number)); // $ alert=card-logged
  npm.error('pay', maskPan(card.number)); // $ alert=card-logged
  npm.log('info', 'pay', card.brand); // ok: a brand
}

const web = pinoHttp();
const lineOf = web.logger;
export function byPinoHttp(card: Card): void {
  lineOf.trace(maskPan(card.number)); // $ alert=card-logged
  lineOf.debug(maskPan(card.number)); // $ alert=card-logged
  lineOf.info(maskPan(card.number)); // $ alert=card-logged
  lineOf.warn(maskPan(card.number)); // $ alert=card-logged
  lineOf.error(maskPan(card.number)); // $ alert=card-logged
  lineOf.fatal(maskPan(card.number)); // $ alert=card-logged
  lineOf.trace(card.brand); // ok: a brand
}

export function byRoarr(card: Card): void {
  Roarr.debug(maskPan(card.number)); // $ alert=card-logged
  Roarr.info(maskPan(card.number)); // $ alert=card-logged
  Roarr.warn(maskPan(card.number)); // $ alert=card-logged
  Roarr.error(maskPan(card.number)); // $ alert=card-logged
  Roarr.debug(card.brand); // ok: a brand
}

const signs = new Signale({ scope: 'pay' });
export function bySignale(card: Card): void {
  signs.await(maskPan(card.number)); // $ alert=card-logged
  signs.complete(maskPan(card.number)); // $ alert=card-logged
  signs.error(maskPan(card.number)); // $ alert=card-logged
  signs.debug(maskPan(card.number)); // $ alert=card-logged
  signs.fav(maskPan(card.number)); // $ alert=card-logged
  signs.info(maskPan(card.number)); // $ alert=card-logged
  signs.log(maskPan(card.number)); // $ alert=card-logged
  signs.note(maskPan(card.number)); // $ alert=card-logged
  signs.pause(maskPan(card.number)); // $ alert=card-logged
  signs.star(maskPan(card.number)); // $ alert=card-logged
  signs.start(maskPan(card.number)); // $ alert=card-logged
  signs.warn(maskPan(card.number)); // $ alert=card-logged
  signs.watch(maskPan(card.number)); // $ alert=card-logged
  signale.await(maskPan(card.number)); // $ alert=card-logged
  signale.complete(maskPan(card.number)); // $ alert=card-logged
  signale.debug(maskPan(card.number)); // $ alert=card-logged
  signale.fatal(maskPan(card.number)); // $ alert=card-logged
  signale.fav(maskPan(card.number)); // $ alert=card-logged
  signale.info(maskPan(card.number)); // $ alert=card-logged
  signale.log(maskPan(card.number)); // $ alert=card-logged
  signale.note(maskPan(card.number)); // $ alert=card-logged
  signale.pause(maskPan(card.number)); // $ alert=card-logged
  signale.pending(maskPan(card.number)); // $ alert=card-logged
  signale.star(maskPan(card.number)); // $ alert=card-logged
  signale.start(maskPan(card.number)); // $ alert=card-logged
  signale.success(maskPan(card.number)); // $ alert=card-logged
  signale.warn(maskPan(card.number)); // $ alert=card-logged
  signale.watch(maskPan(card.number)); // $ alert=card-logged
  signs.await(card.brand); // ok: a brand
}

const typed = new TsLogger();
export function byTslog(card: Card): void {
  typed.silly(maskPan(card.number)); // $ alert=card-logged
  typed.trace(maskPan(card.number)); // $ alert=card-logged
  typed.debug(maskPan(card.number)); // $ alert=card-logged
  typed.warn(maskPan(card.number)); // $ alert=card-logged
  typed.error(maskPan(card.number)); // $ alert=card-logged
  typed.log(3, 'PAY', maskPan(card.number)); // $ alert=card-logged
  typed.silly(card.brand); // ok: a brand
}

const wide = winston.createLogger();
export function byWinston(card: Card): void {
  wide.alert(maskPan(card.number)); // $ alert=card-logged
  wide.warning(maskPan(card.number)); // $ alert=card-logged
  wide.notice(maskPan(card.number)); // $ alert=card-logged
  wide.alert(card.brand); // ok: a brand
}

const traced = colorConsole();
const plain = tracedConsole();
const daily = dailyfile({ root: '.' });
export function byTracer(card: Card): void {
  traced.log(maskPan(card.number)); // $ alert=card-logged
  traced.trace(maskPan(card.number)); // $ alert=card-logged
  traced.debug(maskPan(card.number)); // $ alert=card-logged
  traced.info(maskPan(card.number)); // $ alert=card-logged
  traced.warn(maskPan(card.number)); // $ alert=card-logged
  plain.error(maskPan(card.number)); // $ alert=card-logged
  daily.fatal(maskPan(card.number)); // $ alert=card-logged
  traced.info(card.brand); // ok: a brand
}

/** The last four digits of a card number; the others are hidden. */
function maskPan(pan: unknown): string {
  return String(pan ?? '').replace(/\d(?=(?:\D*\d){4})/g, '*');
}
