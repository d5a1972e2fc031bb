/** Analytics by what they are called: the name and the method together, or the name of the function and what it is told first. */
import type { Convention, Model } from '../engine/model';
import { into } from './rows/sinks';

const SURE = ['analytics', 'mixpanel', 'amplitude', 'posthog', 'rudderanalytics', 'rudderstack', 'reactga', 'ga4', 'braze', 'plausible'];
const all = into('analytics', 'argument[*]');
const inPage = (name: string, ...texts: readonly string[]): Convention => ({ receivers: [], methods: [name], texts, behaviour: all });

const conventions: readonly Convention[] = [
  { receivers: SURE, methods: ['page', 'screen', 'group', 'alias', 'record', 'set', 'register', 'event', 'setUserProperties', 'setUserId', 'people'], behaviour: all },
  { receivers: [...SURE, 'segment', 'heap', 'tracker', 'tracking', 'telemetry'], methods: ['track', 'trackEvent', 'identify', 'logEvent', 'capture', 'sendEvent', 'addUserProperties', 'trackCustomEvent'], behaviour: all },
  { receivers: ['people'], methods: ['set', 'set_once', 'append', 'union'], behaviour: all },
  { receivers: ['datalayer', '_paq', '_hsq', '_cio'], methods: ['push'], behaviour: all },
  inPage('gtag', 'event', 'set', 'config'),
  inPage('ga', 'send', 'set', 'create'),
  inPage('fbq', 'track', 'init'),
  inPage('hj', 'event', 'identify', 'tagRecording', 'trigger'),
  inPage('Intercom', 'boot', 'update', 'trackEvent'),
];

const model: Model = { conventions, functions: { 'navigator.sendBeacon': into('analytics', 'argument[1]') } };

export default model;
