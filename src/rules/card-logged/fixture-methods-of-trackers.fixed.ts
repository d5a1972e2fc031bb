/** Trackers and analytics, method by method: what each of them sends. */
import * as amp from '@amplitude/analytics-browser';
import * as sdk from '@braze/web-sdk';
import Bugsnag from '@bugsnag/js';
import { datadogLogs } from '@datadog/browser-logs';
import { datadogRum } from '@datadog/browser-rum';
import { apm } from '@elastic/apm-rum';
import * as story from '@fullstory/browser';
import Honey from '@honeybadger-io/js';
import * as help from '@intercom/messenger-js-sdk';
import { ApplicationInsights } from '@microsoft/applicationinsights-web';
import { Analytics, AnalyticsBrowser } from '@segment/analytics-node';
import { defaultClient, TelemetryClient } from 'applicationinsights';
import { TrackClient } from 'customerio-node';
import dog from 'dd-trace';
import agent from 'elastic-apm-node';
import * as fire from 'firebase/analytics';
import { H } from 'highlight.run';
import Rocket from 'logrocket';
import panel, { init as initPanel } from 'mixpanel';
import hog from 'posthog-js';
import { PostHog } from 'posthog-node';
import { Gauge, Histogram, Summary } from 'prom-client';
import pixel from 'react-facebook-pixel';
import google from 'react-ga4';
import Rollbar from 'rollbar';

interface Card {
  number: string;
  cvv: string;
  expiry: string;
  brand: string;
}

const ampClient = amp.createInstance();
export function byAmplitudeAnalyticsBrowser(card: Card): void {
  amp.logEvent('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  amp.setUserId('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  amp.setUserProperties('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  amp.setGroup('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  ampClient.track('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  ampClient.setUserId('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  ampClient.setUserProperties('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  ampClient.setGroup('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  new amp.Identify().setOnce('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  new amp.Identify().append('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  amp.logEvent('card', { brand: card.brand }); // ok: a brand
}

const insights = new TelemetryClient('key');
export function byApplicationinsights(card: Card): void {
  insights.trackException({ properties: { card } }); // $ alert=card-logged
  insights.trackDependency({ properties: { card } }); // $ alert=card-logged
  insights.trackRequest({ properties: { card } }); // $ alert=card-logged
  insights.trackMetric({ properties: { card } }); // $ alert=card-logged
  insights.trackAvailability({ properties: { card } }); // $ alert=card-logged
  defaultClient.trackEvent({ properties: { card } }); // $ alert=card-logged
  defaultClient.trackException({ properties: { card } }); // $ alert=card-logged
  defaultClient.trackDependency({ properties: { card } }); // $ alert=card-logged
  defaultClient.trackRequest({ properties: { card } }); // $ alert=card-logged
  defaultClient.trackMetric({ properties: { card } }); // $ alert=card-logged
  defaultClient.trackAvailability({ properties: { card } }); // $ alert=card-logged
  insights.trackException({ properties: { brand: card.brand } }); // ok: a brand
}

const page = new ApplicationInsights({ config: {} });
export function byMicrosoftApplicationinsightsWeb(card: Card): void {
  page.trackException({ properties: { card } }); // $ alert=card-logged
  page.trackDependencyData({ properties: { card } }); // $ alert=card-logged
  page.trackPageView({ properties: { card } }); // $ alert=card-logged
  page.trackMetric({ properties: { card } }); // $ alert=card-logged
  page.trackException({ properties: { brand: card.brand } }); // ok: a brand
}

export function byBrazeWebSdk(card: Card): void {
  const { number, cvv, ...shown } = card;
  sdk.logPurchase('card', 1, 'EUR', 1, { card: shown }); // $ alert=card-logged
  sdk.logPurchase('card', 1, 'EUR', 1, { brand: card.brand }); // ok: a brand
}

const bugs = Bugsnag.start('key');
export function byBugsnagJs(card: Card): void {
  const { number, cvv, ...shown } = card;
  bugs.addMetadata('payment', { card: shown }); // $ alert=card-logged
  bugs.setUser('1', maskPan(card.number)); // $ alert=card-logged
  bugs.addMetadata('payment', { brand: card.brand }); // ok: a brand
}

const people = new TrackClient('site', 'key');
export function byCustomerioNode(card: Card): void {
  people.trackAnonymous('1', { data: { card } }); // $ alert=card-logged
  people.trackPageView('1', { data: { card } }); // $ alert=card-logged
  people.trackAnonymous('1', { data: { brand: card.brand } }); // ok: a brand
}

const kennel = datadogLogs.logger;
export function byDatadogBrowserLogs(card: Card): void {
  kennel.log(maskPan(card.number)); // $ alert=card-logged
  kennel.debug(maskPan(card.number)); // $ alert=card-logged
  kennel.info(maskPan(card.number)); // $ alert=card-logged
  kennel.warn(maskPan(card.number)); // $ alert=card-logged
  kennel.error(maskPan(card.number)); // $ alert=card-logged
  datadogLogs.setUser({ id: maskPan(card.number) }); // $ alert=card-logged
  kennel.log(card.brand); // ok: a brand
}

export function byDatadogBrowserRum(card: Card): void {
  const { number, cvv, ...shown } = card;
  datadogRum.setGlobalContext({ card: shown }); // $ alert=card-logged
  datadogRum.setGlobalContextProperty('card', maskPan(card.number)); // $ alert=card-logged
  datadogRum.setViewContextProperty('card', maskPan(card.number)); // $ alert=card-logged
  datadogRum.setGlobalContext({ brand: card.brand }); // ok: a brand
}

const dogs = dog.init();
export function byDdTrace(card: Card): void {
  const { number, cvv, ...shown } = card;
  dogs.trace('pay', { tags: { card: shown } }); // $ alert=card-logged
  dogs.setUser({ id: maskPan(card.number) }); // $ alert=card-logged
  dogs.trace('pay', { tags: { brand: card.brand } }); // ok: a brand
}

const own = agent.start();
export function byElasticApmNode(card: Card): void {
  agent.captureError(maskPan(card.number)); // $ alert=card-logged
  agent.addLabels({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  agent.setUserContext({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  own.setLabel('card', maskPan(card.number)); // $ alert=card-logged
  own.addLabels({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  own.setCustomContext({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  own.setUserContext({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  agent.captureError(card.brand); // ok: a brand
}

export function byElasticApmRum(card: Card): void {
  apm.captureError(maskPan(card.number)); // $ alert=card-logged
  const { number, cvv, ...shown } = card;
  apm.setCustomContext({ card: shown }); // $ alert=card-logged
  apm.captureError(card.brand); // ok: a brand
}

export function byFirebaseAnalytics(card: Card): void {
  fire.setUserProperties({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  fire.setUserId({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  fire.setDefaultEventParameters({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  fire.setUserProperties({ brand: card.brand }); // ok: a brand
}

export function byFullstoryBrowser(card: Card): void {
  story.identify('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  story.setUserVars('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  story.setVars('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  story.log('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  story.FullStory.identify('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  story.FullStory.setUserVars('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  story.FullStory.setVars('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  story.FullStory.log('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  story.identify('card', { brand: card.brand }); // ok: a brand
}

export function byHighlightRun(card: Card): void {
  H.consume(maskPan(card.number)); // $ alert=card-logged
  H.consumeAndFlush(maskPan(card.number)); // $ alert=card-logged
  H.log(maskPan(card.number)); // $ alert=card-logged
  H.recordError(maskPan(card.number)); // $ alert=card-logged
  H.recordLog(maskPan(card.number)); // $ alert=card-logged
  const { number, cvv, ...shown } = card;
  H.identify('1', { card: shown }); // $ alert=card-logged
  H.consume(card.brand); // ok: a brand
}

export function byHoneybadgerIoJs(card: Card): void {
  Honey.notifyAsync('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  Honey.addBreadcrumb('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  Honey.event('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  Honey.Honeybadger.notifyAsync('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  Honey.Honeybadger.setContext({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  Honey.Honeybadger.addBreadcrumb('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  Honey.Honeybadger.event('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  Honey.notifyAsync('paid', { brand: card.brand }); // ok: a brand
}

export function byIntercomMessengerJsSdk(card: Card): void {
  const { number, cvv, ...shown } = card;
  help.update({ card: shown }); // $ alert=card-logged
  help.update({ brand: card.brand }); // ok: a brand
}

export function byLogrocket(card: Card): void {
  Rocket.info(maskPan(card.number)); // $ alert=card-logged
  Rocket.warn(maskPan(card.number)); // $ alert=card-logged
  Rocket.error(maskPan(card.number)); // $ alert=card-logged
  Rocket.debug(maskPan(card.number)); // $ alert=card-logged
  Rocket.captureMessage(maskPan(card.number)); // $ alert=card-logged
  const { number, cvv, ...shown } = card;
  Rocket.track('paid', { card: shown }); // $ alert=card-logged
  Rocket.info(card.brand); // ok: a brand
}

const panels = initPanel('token');
export function byMixpanel(card: Card): void {
  panel.track('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  panel.register('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  panel.register_once('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  panel.identify('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  panel.alias('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  panel.track_links('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  panels.register('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  panels.register_once('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  panels.identify('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  panels.alias('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  panels.track_links('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  panel.track('card', { brand: card.brand }); // ok: a brand
}

export function byPosthogJs(card: Card): void {
  hog.capture('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  hog.identify('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  hog.register('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  hog.register_once('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  hog.group('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  hog.alias('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  hog.setPersonProperties('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  hog.captureException('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  hog.capture('card', { brand: card.brand }); // ok: a brand
}

const hedgehog = new PostHog('key');
export function byPosthogNode(card: Card): void {
  hedgehog.captureImmediate({ properties: { card } }); // $ alert=card-logged
  hedgehog.identify({ properties: { card } }); // $ alert=card-logged
  hedgehog.groupIdentify({ properties: { card } }); // $ alert=card-logged
  hedgehog.alias({ properties: { card } }); // $ alert=card-logged
  hedgehog.captureException({ properties: { card } }); // $ alert=card-logged
  hedgehog.captureImmediate({ properties: { brand: card.brand } }); // ok: a brand
}

const due = new Gauge({ name: 'due', help: 'due' });
const took = new Histogram({ name: 'took', help: 'took' });
const sums = new Summary({ name: 'sums', help: 'sums' });
export function byPromClient(card: Card): void {
  due.inc({ card: maskPan(card.number) }); // $ alert=card-logged
  due.dec({ card: maskPan(card.number) }); // $ alert=card-logged
  due.labels({ card: maskPan(card.number) }); // $ alert=card-logged
  due.setToCurrentTime({ card: maskPan(card.number) }); // $ alert=card-logged
  due.startTimer({ card: maskPan(card.number) }); // $ alert=card-logged
  took.labels({ card: maskPan(card.number) }); // $ alert=card-logged
  took.startTimer({ card: maskPan(card.number) }); // $ alert=card-logged
  sums.observe({ card: maskPan(card.number) }); // $ alert=card-logged
  sums.startTimer({ card: maskPan(card.number) }); // $ alert=card-logged
  due.inc({ card: card.brand }); // ok: a brand
}

export function byReactFacebookPixel(card: Card): void {
  pixel.trackCustom('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  pixel.trackSingle('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  pixel.init('card', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  pixel.trackCustom('card', { brand: card.brand }); // ok: a brand
}

export function byReactGa(card: Card): void {
  google.event('refund', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  google.send('refund', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  google.set('refund', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  google.pageview('refund', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  google.ga('refund', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  google.gtag('refund', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  google.event('refund', { brand: card.brand }); // ok: a brand
}

const reports = new Rollbar({});
export function byRollbar(card: Card): void {
  reports.log(maskPan(card.number)); // $ alert=card-logged
  reports.debug(maskPan(card.number)); // $ alert=card-logged
  reports.info(maskPan(card.number)); // $ alert=card-logged
  reports.warn(maskPan(card.number)); // $ alert=card-logged
  reports.warning(maskPan(card.number)); // $ alert=card-logged
  reports.error(maskPan(card.number)); // $ alert=card-logged
  reports.critical(maskPan(card.number)); // $ alert=card-logged
  reports.captureEvent(maskPan(card.number)); // $ alert=card-logged
  reports.log(card.brand); // ok: a brand
}

const parts = new Analytics({ writeKey: 'key' });
const inBrowser = AnalyticsBrowser.load({ writeKey: 'key' });
export function bySegmentAnalyticsNode(card: Card): void {
  parts.page({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  parts.screen({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  parts.alias({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  inBrowser.page({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  inBrowser.screen({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  inBrowser.group({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  inBrowser.alias({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  parts.page({ brand: card.brand }); // ok: a brand
}

/** The last four digits of a card number; the others are hidden. */
function maskPan(pan: unknown): string {
  return String(pan ?? '').replace(/\d(?=(?:\D*\d){4})/g, '*');
}
