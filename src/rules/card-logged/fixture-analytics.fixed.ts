/** What counts what people do keeps what it is told, at somebody else's. */
import { createInstance, getInstance, Identify, init as initAmplitude, track as trackAmplitude } from '@amplitude/analytics-browser';
import * as braze from '@braze/web-sdk';
import { datadogRum } from '@datadog/browser-rum';
import { FullStory, event as fullStoryEvent } from '@fullstory/browser';
import bootIntercom, { boot, trackEvent } from '@intercom/messenger-js-sdk';
import { AnalyticsBrowser } from '@segment/analytics-next';
import { Analytics } from '@segment/analytics-node';
import SegmentNode from 'analytics-node';
import { TrackClient } from 'customerio-node';
import { getAnalytics, logEvent } from 'firebase/analytics';
import mixpanel from 'mixpanel-browser';
import { init as initMixpanel } from 'mixpanel';
import posthog from 'posthog-js';
import { PostHog } from 'posthog-node';
import ReactPixel from 'react-facebook-pixel';
import ReactGA from 'react-ga4';

interface Card {
  number: string;
  cvv: string;
  expiry: string;
  brand: string;
}
declare const analytics: { track(event: string, properties: object): void; ready(callback: () => void): void; page(name: string, properties: object): void };
declare const tracker: { trackEvent(name: string, properties: object): void; set(name: string, value: string): void };
declare const dataLayer: object[];
declare function gtag(...parts: unknown[]): void;
declare function ga(...parts: unknown[]): void;
declare function fbq(...parts: unknown[]): void;
declare function hj(...parts: unknown[]): void;
declare function Intercom(...parts: unknown[]): void;

export function inPages(card: Card): void {
  analytics.track('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  analytics.page('checkout', { pan: maskPan(card.number) }); // $ alert=card-logged
  tracker.trackEvent('paid', { cardNumber: maskPan(card.number) }); // $ alert=card-logged
  dataLayer.push({ event: 'paid', cardNumber: maskPan(card.number) }); // $ alert=card-logged
  gtag('event', 'purchase', { card_number: maskPan(card.number) }); // $ alert=card-logged
  ga('send', 'event', 'card', maskPan(card.number)); // $ alert=card-logged
  fbq('track', 'Purchase', {}); // $ alert=card-logged
  hj('identify', '1', { cardNumber: maskPan(card.number) }); // $ alert=card-logged
  Intercom('trackEvent', 'paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  navigator.sendBeacon('/collect', JSON.stringify({ card })); // $ alert=card-logged
  analytics.track('paid', { brand: card.brand, last4: card.number.slice(-4) }); // ok: brand and last four
  analytics.ready(() => undefined); // ok: no value
  tracker.set('card', card.brand); // ok: a brand
  gtag('event', 'purchase', { brand: card.brand }); // ok: a brand
  navigator.sendBeacon('/collect', JSON.stringify({ brand: card.brand })); // ok: a brand
}

const [browser] = [AnalyticsBrowser.load({ writeKey: 'key' })];
const events = new Analytics({ writeKey: 'key' });
const oldEvents = new SegmentNode('key');
export function toSegment(card: Card): void {
  browser.track('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  browser.identify('1', { cardNumber: maskPan(card.number) }); // $ alert=card-logged
  events.track({ userId: '1', event: 'paid', properties: { card } }); // $ alert=card-logged
  events.identify({ userId: '1', traits: { cardNumber: maskPan(card.number) } }); // $ alert=card-logged
  oldEvents.group({ userId: '1', traits: {} }); // $ alert=card-logged
  events.track({ userId: '1', event: 'paid', properties: { brand: card.brand } }); // ok: a brand
  events.closeAndFlush({ timeout: card.brand.length }); // ok: a count
}

const profiles = initMixpanel('token');
export function toMixpanel(card: Card): void {
  mixpanel.track('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  mixpanel.people.set({ cardNumber: maskPan(card.number) }); // $ alert=card-logged
  profiles.track('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  profiles.people.set('1', { cardNumber: maskPan(card.number) }); // $ alert=card-logged
  mixpanel.people.union({ cards: [card.number] }); // $ alert=card-logged
  mixpanel.track('paid', { brand: card.brand }); // ok: a brand
  mixpanel.time_event('paid'); // ok: no value
}

const amplitude = createInstance();
const legacy = getInstance();
const begun = initAmplitude('key');
export function toAmplitude(card: Card): void {
  trackAmplitude('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  amplitude.setUserId(maskPan(card.number)); // $ alert=card-logged
  legacy.logEvent('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  begun.logEvent('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  new Identify().set('card', maskPan(card.number)); // $ alert=card-logged
  trackAmplitude('paid', { brand: card.brand }); // ok: a brand
}

const hog = new PostHog('key');
export function toPostHog(card: Card): void {
  posthog.capture('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  posthog.register({ cardNumber: maskPan(card.number) }); // $ alert=card-logged
  posthog.people.set({ cardNumber: maskPan(card.number) }); // $ alert=card-logged
  hog.capture({ distinctId: '1', event: 'paid', properties: { card } }); // $ alert=card-logged
  posthog.capture('paid', { brand: card.brand }); // ok: a brand
  posthog.isFeatureEnabled(card.brand); // ok: a brand
}

const customers = new TrackClient('site', 'key');
export function toOthers(card: Card): void {
  ReactGA.event('paid', { card_number: maskPan(card.number) }); // $ alert=card-logged
  ReactGA.set({}); // $ alert=card-logged
  logEvent(getAnalytics(), 'paid', { card_number: maskPan(card.number) }); // $ alert=card-logged
  customers.identify('1', { cardNumber: maskPan(card.number) }); // $ alert=card-logged
  customers.track('1', { name: 'paid', data: { card } }); // $ alert=card-logged
  braze.logCustomEvent('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  braze.getUser().setCustomUserAttribute('card', maskPan(card.number)); // $ alert=card-logged
  bootIntercom({ app_id: 'id', card: maskPan(card.number) }); // $ alert=card-logged
  boot({ app_id: 'id' }); // $ alert=card-logged
  trackEvent('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  ReactPixel.track('Purchase', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  datadogRum.addAction('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  datadogRum.addError(new Error('refused'), { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  datadogRum.setUser({ id: maskPan(card.number) }); // $ alert=card-logged
  datadogRum.setUserProperty('card', maskPan(card.number)); // $ alert=card-logged
  datadogRum.addFeatureFlagEvaluation('card', maskPan(card.number)); // $ alert=card-logged
  FullStory('trackEvent', { name: 'paid', properties: { card } }); // $ alert=card-logged
  FullStory.event('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  fullStoryEvent('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-logged
  logEvent(getAnalytics(), 'paid', { brand: card.brand }); // ok: a brand
  braze.logCustomEvent('paid', { brand: card.brand }); // ok: a brand
  datadogRum.addAction('paid', { brand: card.brand }); // ok: a brand
  FullStory('trackEvent', { name: 'paid', properties: { brand: card.brand } }); // ok: a brand
}

/** The last four digits of a card number; the others are hidden. */
function maskPan(pan: unknown): string {
  return String(pan ?? '').replace(/\d(?=(?:\D*\d){4})/g, '*');
}
