/** Segment: what people do, by the events that they cause. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const METHODS = 'track identify page screen group alias';
const one = into('analytics', 'argument[0]');
const several = into('analytics', 'argument[0]', 'argument[1]', 'argument[2]');

const model: Model = {
  module: '@segment/analytics-node',
  aliases: ['@segment/analytics-next', 'analytics-node', '@rudderstack/rudder-sdk-node', '@rudderstack/analytics-js'],
  functions: {
    default: { returns: 'Analytics' },
    ...rows('Analytics', METHODS, one),
    'AnalyticsBrowser.load': { returns: 'AnalyticsBrowser' },
    ...rows('AnalyticsBrowser', METHODS, several),
  },
};

export default model;
