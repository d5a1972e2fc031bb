/** @datadog/browser-rum: what people do on pages, and the errors that they meet. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LOG, into } from './rows/sinks';

const model: Model = {
  module: '@datadog/browser-rum',
  aliases: ['@datadog/browser-rum-slim', '@datadog/mobile-react-native'],
  functions: {
    ...rows('datadogRum', 'addAction', into('analytics', 'argument[0]', 'argument[1]')),
    'datadogRum.addError': LOG,
    ...rows('datadogRum', 'setUser setGlobalContext', into('analytics', 'argument[0]')),
    ...rows('datadogRum', 'setUserProperty setGlobalContextProperty setViewContextProperty', into('analytics', 'argument[1]')),
    'datadogRum.addFeatureFlagEvaluation': into('analytics', 'argument[1]'),
  },
};

export default model;
