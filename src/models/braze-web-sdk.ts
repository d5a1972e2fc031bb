/** @braze/web-sdk: events and attributes of people. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: '@braze/web-sdk',
  functions: {
    ...rows(undefined, 'logCustomEvent logPurchase', into('analytics', 'argument[*]')),
    getUser: { returns: 'User' },
    'User.setCustomUserAttribute': into('analytics', 'argument[1]'),
  },
};

export default model;
