/** Customer.io: profiles and events. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: 'customerio-node',
  functions: {
    ...rows('TrackClient', 'identify track trackAnonymous trackPageView', into('analytics', 'argument[1]')),
  },
};

export default model;
