/** Honeybadger: reports of errors, with a context that stays. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LOG } from './rows/sinks';

const model: Model = {
  module: '@honeybadger-io/js',
  aliases: ['@honeybadger-io/react', '@honeybadger-io/vue'],
  functions: {
    ...rows(undefined, 'notify notifyAsync setContext addBreadcrumb event', LOG),
    ...rows('Honeybadger', 'notify notifyAsync setContext addBreadcrumb event', LOG),
  },
};

export default model;
