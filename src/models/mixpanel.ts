/** Mixpanel: events, and what goes with each; profiles are known by `people`. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const TRACKING = 'track register register_once identify alias track_links';
const all = into('analytics', 'argument[*]');

const model: Model = {
  module: 'mixpanel',
  aliases: ['mixpanel-browser', 'mixpanel-react-native'],
  functions: {
    init: { returns: 'Mixpanel' },
    ...rows(undefined, TRACKING, all),
    ...rows('Mixpanel', TRACKING, all),
  },
};

export default model;
