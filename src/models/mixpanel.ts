/** Mixpanel: events and profiles. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const TRACKING = 'track register register_once identify alias track_links';
const PROFILE = 'people.set people.set_once people.append people.union';
const all = into('analytics', 'argument[*]');

const model: Model = {
  module: 'mixpanel',
  aliases: ['mixpanel-browser', 'mixpanel-react-native'],
  functions: {
    init: { returns: 'Mixpanel' },
    ...rows(undefined, `${TRACKING} ${PROFILE}`, all),
    ...rows('Mixpanel', `${TRACKING} ${PROFILE}`, all),
  },
};

export default model;
