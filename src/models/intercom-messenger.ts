/** @intercom/messenger-js-sdk: what is known of who asks for help. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: '@intercom/messenger-js-sdk',
  functions: {
    default: into('analytics', 'argument[0]'),
    ...rows(undefined, 'boot update', into('analytics', 'argument[0]')),
    trackEvent: into('analytics', 'argument[1]'),
  },
};

export default model;
