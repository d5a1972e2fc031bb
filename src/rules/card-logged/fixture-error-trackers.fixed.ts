/** Trackers of errors, traces and metrics: what goes with a report stays with it. */
import { Notifier } from '@airbrake/node';
import Bugsnag from '@bugsnag/js';
import { datadogLogs } from '@datadog/browser-logs';
import { apm as rumAgent, init as initRum } from '@elastic/apm-rum';
import Honeybadger from '@honeybadger-io/js';
import { H } from 'highlight.run';
import { ApplicationInsights } from '@microsoft/applicationinsights-web';
import * as Sentry from '@sentry/nextjs';
import tracer, { setUser } from 'dd-trace';
import apm from 'elastic-apm-node';
import LogRocket from 'logrocket';
import newrelic from 'newrelic';
import { Counter, Gauge, Histogram, Summary } from 'prom-client';
import raygun from 'raygun';
import Rollbar from 'rollbar';

interface Card {
  number: string;
  cvv: string;
  expiry: string;
  brand: string;
}
declare function maskPan(pan: string): string;

export function toSentry(error: Error, card: Card): void {
  Sentry.withScope((scope: { setExtra(name: string, value: unknown): void; setContext(name: string, value: object): void; setTag(name: string, value: string): void; clear(): void }) => {
    scope.setExtra('card', { ...card, number: undefined, cvv: undefined }); // $ alert=card-logged
    scope.setContext('payment', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
    scope.setTag('brand', card.brand); // ok: a brand
    scope.clear(); // ok: no value
    Sentry.captureException(error);
  });
  Sentry.getCurrentScope().setUser({ cardNumber: maskPan(card.number) }); // $ alert=card-logged
  Sentry.startSpan({ name: 'pay', attributes: { 'card.number': maskPan(card.number) } }, () => undefined); // $ alert=card-logged
  Sentry.startSpanManual({ name: `pay ${maskPan(card.number)}` }, () => undefined); // $ alert=card-logged
  Sentry.startInactiveSpan({ name: 'pay', attributes: {} }); // $ alert=card-logged
  Sentry.startTransaction({ name: 'pay', data: { card } }); // $ alert=card-logged
  Sentry.logger.info('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  Sentry.startSpan({ name: 'pay', attributes: { brand: card.brand } }, () => undefined); // ok: a brand
  Sentry.setTag('card', maskPan(card.number)); // ok: masked
}

const bugsnag = Bugsnag.start({ apiKey: 'key' });
const oldBugsnag = Bugsnag.createClient({ apiKey: 'key' });
export function toBugsnag(error: Error, card: Card): void {
  Bugsnag.leaveBreadcrumb('paying', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  Bugsnag.addMetadata('payment', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  Bugsnag.setUser('1', maskPan(card.number), card.brand); // $ alert=card-logged
  Bugsnag.notify(`refused ${maskPan(card.number)}`); // $ alert=card-logged
  bugsnag.notify(`refused ${maskPan(card.number)}`); // $ alert=card-logged
  oldBugsnag.leaveBreadcrumb('paying', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  Bugsnag.notify(error, (event: { addMetadata(section: string, data: object): void }) => {
    event.addMetadata('card', { number: maskPan(card.number), expiry: card.expiry }); // $ alert=card-logged
    event.addMetadata('card', { brand: card.brand, expiry: card.expiry }); // ok: brand and expiry
  });
  Bugsnag.start({ apiKey: 'key', metadata: { card: { ...card, number: undefined, cvv: undefined } } }); // $ alert=card-logged
  Bugsnag.notify(error); // ok: the error alone
}

const rollbar = new Rollbar({ accessToken: 'token' });
export function toRollbar(error: Error, card: Card, services: Record<string, any>): void {
  const { number, cvv, ...shown } = card;
  rollbar.error('refused', error, { card: shown }); // $ alert=card-logged
  rollbar.critical(`card ${maskPan(card.number)}`); // $ alert=card-logged
  services.rollbar.warning(card.cvv); // $ alert=card-logged
  rollbar.error('refused', error); // ok: the error alone
  rollbar.configure({ payload: { brand: card.brand } }); // ok: a brand
}

const ray = new raygun.Client().init({ apiKey: 'key' });
const airbrake = new Notifier({ projectId: 1, projectKey: 'key' });
export function toOthers(error: Error, card: Card): void {
  ray.send(error, { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  ray.setTags([card.number]); // $ alert=card-logged
  new raygun.Client().send(error, {}, () => undefined, { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  ray.send(error, { brand: card.brand }); // ok: a brand
  airbrake.notify({ error, params: { card } }); // $ alert=card-logged
  airbrake.notify(error); // ok: the error alone
  Honeybadger.setContext({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  Honeybadger.notify(error, { context: {} }); // $ alert=card-logged
  Honeybadger.Honeybadger.notify(maskPan(card.number)); // $ alert=card-logged
  Honeybadger.resetMaxErrors(card.brand); // ok: a brand
  LogRocket.captureException(error, { extra: { pan: maskPan(card.number) } }); // $ alert=card-logged
  LogRocket.log(maskPan(card.number)); // $ alert=card-logged
  LogRocket.identify('1', { cardNumber: maskPan(card.number) }); // $ alert=card-logged
  LogRocket.track('paid', { brand: card.brand }); // ok: a brand
  H.consumeError(error, maskPan(card.number)); // $ alert=card-logged
  H.track('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  H.track('paid', { brand: card.brand }); // ok: a brand
}

export function toTraces(card: Card, insights: ApplicationInsights): void {
  const span = tracer.init().startSpan('pay', { tags: { card: { ...card, number: undefined, cvv: undefined } } }); // $ alert=card-logged
  span.setTag('card.number', maskPan(card.number)); // $ alert=card-logged
  span.addTags({}); // $ alert=card-logged
  tracer.trace('pay', { tags: { pan: maskPan(card.number) } }, () => undefined); // $ alert=card-logged
  tracer.startSpan('pay', { tags: { pan: maskPan(card.number) } }); // $ alert=card-logged
  tracer.setUser({ id: maskPan(card.number) }); // $ alert=card-logged
  setUser({ id: maskPan(card.number) }); // $ alert=card-logged
  span.finish(); // ok: no value
  span.setTag('card.brand', card.brand); // ok: a brand
  insights.trackTrace({ message: maskPan(card.number) }); // $ alert=card-logged
  insights.trackEvent({ name: 'paid' }, { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  insights.setAuthenticatedUserContext(maskPan(card.number)); // $ alert=card-logged
  insights.trackEvent({ name: 'paid' }, { brand: card.brand }); // ok: a brand
  datadogLogs.logger.info('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  datadogLogs.logger.setContextProperty('card', { ...card, number: undefined, cvv: undefined }); // $ alert=card-logged
  datadogLogs.setGlobalContext({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  datadogLogs.setGlobalContextProperty('card', { ...card, number: undefined, cvv: undefined }); // $ alert=card-logged
  datadogLogs.createLogger('pay').warn(maskPan(card.number)); // $ alert=card-logged
  datadogLogs.getLogger('pay').warn(maskPan(card.number)); // $ alert=card-logged
  datadogLogs.logger.info('paid', { brand: card.brand }); // ok: a brand
}

interface Tracing {
  startSpan(name: string, options?: object): { setAttribute(name: string, value: string): void; addEvent(name: string, attributes: object): void; end(): void };
}

export function toTelemetry(telemetry: { tracer: Tracing }, card: Card): void {
  const span = telemetry.tracer.startSpan('pay', { attributes: { 'card.number': maskPan(card.number) } }); // $ alert=card-logged
  span.setAttribute('card.number', maskPan(card.number)); // $ alert=card-logged
  span.addEvent('refused', {}); // $ alert=card-logged
  span.setAttribute('card.last4', card.number.slice(-4)); // ok: last four
  span.end(); // ok: no value
}

export function toNewRelic(error: Error, card: Card): void {
  newrelic.addCustomAttribute('card', maskPan(card.number)); // $ alert=card-logged
  newrelic.addCustomAttributes({ cardNumber: maskPan(card.number) }); // $ alert=card-logged
  newrelic.addCustomSpanAttribute('card', maskPan(card.number)); // $ alert=card-logged
  newrelic.addCustomSpanAttributes({}); // $ alert=card-logged
  const { number, cvv, ...shown } = card;
  newrelic.noticeError(error, { card: shown }); // $ alert=card-logged
  newrelic.recordCustomEvent('Paid', { cardNumber: maskPan(card.number) }); // $ alert=card-logged
  newrelic.recordLogEvent({ message: maskPan(card.number) }); // $ alert=card-logged
  newrelic.setUserID(maskPan(card.number)); // $ alert=card-logged
  newrelic.addCustomAttribute('brand', card.brand); // ok: a brand
  newrelic.incrementMetric(card.brand); // ok: a brand
}

const paid = new Counter({ name: 'paid', help: 'paid', labelNames: ['card'] });
const due = new Gauge({ name: 'due', help: 'due', labelNames: ['card'] });
const took = new Histogram({ name: 'took', help: 'took', labelNames: ['card'] });
const sums = new Summary({ name: 'sums', help: 'sums', labelNames: ['card'] });
export function toMetrics(card: Card, statsd: { increment(name: string, value: number, tags: string[]): void }): void {
  paid.inc({ card: maskPan(card.number) }); // $ alert=card-logged
  paid.labels(maskPan(card.number)).inc(); // $ alert=card-logged
  due.set({ card: maskPan(card.number) }, 1); // $ alert=card-logged
  took.observe({ card: maskPan(card.number) }, 1); // $ alert=card-logged
  sums.labels({ card: maskPan(card.number) }).observe(1); // $ alert=card-logged
  statsd.increment('paid', 1, [`card:${card.number}`]); // $ alert=card-logged
  paid.inc({ card: card.brand }); // ok: a brand
  statsd.increment('paid', 1, [`brand:${card.brand}`]); // ok: a brand
}

const elastic = apm.start({ serviceName: 'pay' });
const rum = initRum({ serviceName: 'pay' });
export function toElastic(error: Error, card: Card): void {
  apm.setCustomContext({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  apm.setLabel('card', maskPan(card.number)); // $ alert=card-logged
  elastic.captureError(error, { custom: { card } }); // $ alert=card-logged
  rum.addLabels({ card: maskPan(card.number) }); // $ alert=card-logged
  rumAgent.setUserContext({ id: maskPan(card.number) }); // $ alert=card-logged
  apm.setLabel('brand', card.brand); // ok: a brand
}
