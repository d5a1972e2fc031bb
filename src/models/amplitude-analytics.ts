/** Amplitude: events and properties of people. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const EVENTS = 'track logEvent setUserId setUserProperties setGroup';
const all = into('analytics', 'argument[*]');

const model: Model = {
  module: '@amplitude/analytics-browser',
  aliases: ['@amplitude/analytics-node', '@amplitude/analytics-react-native', '@amplitude/unified', 'amplitude-js', '@amplitude/node'],
  functions: {
    ...rows(undefined, EVENTS, all),
    getInstance: { returns: 'Client' },
    createInstance: { returns: 'Client' },
    init: { returns: 'Client' },
    ...rows('Client', EVENTS, all),
    ...rows('Identify', 'set setOnce append', into('analytics', 'argument[1]')),
  },
};

export default model;
