/** lodash and its kin: what they draw comes from Math.random, and what they pick from objects is what is named. */
import type { Model } from '../engine/model';
import { TEMPLATE } from './rows/templates';

const FUNCTIONS = ['random', 'sample', 'sampleSize', 'shuffle', 'pick', 'omit', 'template'] as const;
const drawn = { generates: ['random-weak'] } as const;

/** `lodash/random`, `lodash-es/random` and `lodash.random`. */
const subpaths = Object.fromEntries(FUNCTIONS.flatMap((name) => [`lodash/${name}`, `lodash-es/${name}`, `lodash.${name.toLowerCase()}`].map((path) => [path, name])));

const lodash: Model = {
  module: 'lodash',
  aliases: ['lodash-es', 'underscore', 'es-toolkit', 'es-toolkit/object', 'es-toolkit/compat'],
  subpaths,
  functions: {
    random: { returns: 'number', ...drawn },
    sample: drawn,
    sampleSize: drawn,
    shuffle: drawn,
    pick: { selects: { from: 'argument[0]', keeps: true } },
    template: TEMPLATE,
    omit: { selects: { from: 'argument[0]', keeps: false } },
  },
};

export default lodash;
