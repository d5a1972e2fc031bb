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
  lambda.trace(card.number); // $ alert=card-logged
  lambda.debug(card.number); // $ alert=card-logged
  lambda.warn(card.number); // $ alert=card-logged
  lambda.error(card.number); // $ alert=card-logged
  lambda.appendPersistentKeys({ card }); // $ alert=card-logged
  lambda.addPersistentLogAttributes({ card }); // $ alert=card-logged
  lambda.setPersistentLogAttributes({ card }); // $ alert=card-logged
  lambda.logEventIfEnabled({ card }); // $ alert=card-logged
  lambda.trace(card.brand); // ok: a brand
}

const rings = new Bunyan({ name: 'pay' });
export function byBunyan(card: Card): void {
  rings.info(card.number); // $ alert=card-logged
  rings.info(card.brand); // ok: a brand
}

export function byConsola(card: Card): void {
  consola.log(card.number); // $ alert=card-logged
  consola.info(card.number); // $ alert=card-logged
  consola.debug(card.number); // $ alert=card-logged
  consola.trace(card.number); // $ alert=card-logged
  consola.warn(card.number); // $ alert=card-logged
  consola.error(card.number); // $ alert=card-logged
  consola.fatal(card.number); // $ alert=card-logged
  consola.start(card.number); // $ alert=card-logged
  consola.fail(card.number); // $ alert=card-logged
  consola.verbose(card.number); // $ alert=card-logged
  consola.create({}).info(card.number); // $ alert=card-logged
  consola.withScope('pay').info(card.number); // $ alert=card-logged
  consola.withDefaults({}).info(card.number); // $ alert=card-logged
  consola.log(card.brand); // ok: a brand
}

export function byConsoleLog(card: Card): void {
  globalThis.process.stderr.write(card.number); // $ alert=card-logged
  globalThis.process.stderr.write(card.brand); // ok: a brand
}

const lines = scope('pay');
export function byElectronLog(card: Card): void {
  file.error(card.number); // $ alert=card-logged
  file.warn(card.number); // $ alert=card-logged
  file.info(card.number); // $ alert=card-logged
  file.verbose(card.number); // $ alert=card-logged
  file.debug(card.number); // $ alert=card-logged
  file.silly(card.number); // $ alert=card-logged
  file.log(card.number); // $ alert=card-logged
  lines.error(card.number); // $ alert=card-logged
  lines.warn(card.number); // $ alert=card-logged
  lines.verbose(card.number); // $ alert=card-logged
  lines.debug(card.number); // $ alert=card-logged
  lines.log(card.number); // $ alert=card-logged
  file.error(card.brand); // ok: a brand
}

const entries = new Logging().logSync('pay');
export function byGoogleCloudLogging(card: Card): void {
  entries.critical({ card }); // $ alert=card-logged
  entries.debug({ card }); // $ alert=card-logged
  entries.emergency({ card }); // $ alert=card-logged
  entries.error({ card }); // $ alert=card-logged
  entries.info({ card }); // $ alert=card-logged
  entries.notice({ card }); // $ alert=card-logged
  entries.warning({ card }); // $ alert=card-logged
  entries.critical({ brand: card.brand }); // ok: a brand
}

const nest = new ConsoleLogger('pay');
export function byNestjsCommon(card: Card): void {
  nest.log(card.number); // $ alert=card-logged
  nest.error(card.number); // $ alert=card-logged
  nest.warn(card.number); // $ alert=card-logged
  nest.debug(card.number); // $ alert=card-logged
  nest.verbose(card.number); // $ alert=card-logged
  nest.log(card.brand); // ok: a brand
}

const first = new PinoLogger({});
const second = new NestLogger(first, {});
export function byNestjsPino(card: Card): void {
  first.trace(card.number); // $ alert=card-logged
  first.debug(card.number); // $ alert=card-logged
  first.info(card.number); // $ alert=card-logged
  first.warn(card.number); // $ alert=card-logged
  first.error(card.number); // $ alert=card-logged
  first.fatal(card.number); // $ alert=card-logged
  second.verbose(card.number); // $ alert=card-logged
  second.debug(card.number); // $ alert=card-logged
  second.log(card.number); // $ alert=card-logged
  second.warn(card.number); // $ alert=card-logged
  second.error(card.number); // $ alert=card-logged
  second.fatal(card.number); // $ alert=card-logged
  first.trace(card.brand); // ok: a brand
}

export function byNpmlog(card: Card): void {
  npm.log('info', 'pay', card.number); // $ alert=card-logged
  npm.verbose('pay', card.number); // $ alert=card-logged
  npm.timing('pay', card.number); // $ alert=card-logged
  npm.http('pay', card.number); // $ alert=card-logged
  npm.notice('pay', card.number); // $ alert=card-logged
  npm.warn('pay', card.number); // $ alert=card-logged
  npm.error('pay', card.number); // $ alert=card-logged
  npm.log('info', 'pay', card.brand); // ok: a brand
}

const web = pinoHttp();
const lineOf = web.logger;
export function byPinoHttp(card: Card): void {
  lineOf.trace(card.number); // $ alert=card-logged
  lineOf.debug(card.number); // $ alert=card-logged
  lineOf.info(card.number); // $ alert=card-logged
  lineOf.warn(card.number); // $ alert=card-logged
  lineOf.error(card.number); // $ alert=card-logged
  lineOf.fatal(card.number); // $ alert=card-logged
  lineOf.trace(card.brand); // ok: a brand
}

export function byRoarr(card: Card): void {
  Roarr.debug(card.number); // $ alert=card-logged
  Roarr.info(card.number); // $ alert=card-logged
  Roarr.warn(card.number); // $ alert=card-logged
  Roarr.error(card.number); // $ alert=card-logged
  Roarr.debug(card.brand); // ok: a brand
}

const signs = new Signale({ scope: 'pay' });
export function bySignale(card: Card): void {
  signs.await(card.number); // $ alert=card-logged
  signs.complete(card.number); // $ alert=card-logged
  signs.error(card.number); // $ alert=card-logged
  signs.debug(card.number); // $ alert=card-logged
  signs.fav(card.number); // $ alert=card-logged
  signs.info(card.number); // $ alert=card-logged
  signs.log(card.number); // $ alert=card-logged
  signs.note(card.number); // $ alert=card-logged
  signs.pause(card.number); // $ alert=card-logged
  signs.star(card.number); // $ alert=card-logged
  signs.start(card.number); // $ alert=card-logged
  signs.warn(card.number); // $ alert=card-logged
  signs.watch(card.number); // $ alert=card-logged
  signale.await(card.number); // $ alert=card-logged
  signale.complete(card.number); // $ alert=card-logged
  signale.debug(card.number); // $ alert=card-logged
  signale.fatal(card.number); // $ alert=card-logged
  signale.fav(card.number); // $ alert=card-logged
  signale.info(card.number); // $ alert=card-logged
  signale.log(card.number); // $ alert=card-logged
  signale.note(card.number); // $ alert=card-logged
  signale.pause(card.number); // $ alert=card-logged
  signale.pending(card.number); // $ alert=card-logged
  signale.star(card.number); // $ alert=card-logged
  signale.start(card.number); // $ alert=card-logged
  signale.success(card.number); // $ alert=card-logged
  signale.warn(card.number); // $ alert=card-logged
  signale.watch(card.number); // $ alert=card-logged
  signs.await(card.brand); // ok: a brand
}

const typed = new TsLogger();
export function byTslog(card: Card): void {
  typed.silly(card.number); // $ alert=card-logged
  typed.trace(card.number); // $ alert=card-logged
  typed.debug(card.number); // $ alert=card-logged
  typed.warn(card.number); // $ alert=card-logged
  typed.error(card.number); // $ alert=card-logged
  typed.log(3, 'PAY', card.number); // $ alert=card-logged
  typed.silly(card.brand); // ok: a brand
}

const wide = winston.createLogger();
export function byWinston(card: Card): void {
  wide.alert(card.number); // $ alert=card-logged
  wide.warning(card.number); // $ alert=card-logged
  wide.notice(card.number); // $ alert=card-logged
  wide.alert(card.brand); // ok: a brand
}

const traced = colorConsole();
const plain = tracedConsole();
const daily = dailyfile({ root: '.' });
export function byTracer(card: Card): void {
  traced.log(card.number); // $ alert=card-logged
  traced.trace(card.number); // $ alert=card-logged
  traced.debug(card.number); // $ alert=card-logged
  traced.info(card.number); // $ alert=card-logged
  traced.warn(card.number); // $ alert=card-logged
  plain.error(card.number); // $ alert=card-logged
  daily.fatal(card.number); // $ alert=card-logged
  traced.info(card.brand); // ok: a brand
}
