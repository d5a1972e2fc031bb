/** lodash and its kin: what they draw comes from Math.random, and what they pick from objects is what is named. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { mergingFrom, namingAt } from './rows/merging';
import { TEMPLATE } from './rows/templates';

const FUNCTIONS = ['random', 'sample', 'sampleSize', 'shuffle', 'pick', 'omit', 'template', 'merge', 'mergeWith', 'defaultsDeep', 'set', 'setWith'] as const;
const drawn = { generates: ['random-weak'] } as const;

/** `lodash/random`, `lodash-es/random` and `lodash.random`. */
const subpaths = Object.fromEntries(FUNCTIONS.flatMap((name) => [`lodash/${name}`, `lodash-es/${name}`, `lodash.${name.toLowerCase()}`].map((path) => [path, name])));

/** What comes back is what goes in, or a part of it. */
const whole = { propagates: [{ from: 'argument[0]', to: 'return' }] } as const;
const together = { propagates: [{ from: 'argument[*]', to: 'return' }] } as const;
const element = { propagates: [{ from: 'argument[0].*', to: 'return' }] } as const;
const text = { returns: 'string', ...whole, cleans: ['query', 'merged'] } as const;

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
    // Before 4.17.12, and of paths before 4.17.20, they wrote what all objects share.
    ...rows(undefined, 'merge mergeWith defaultsDeep', mergingFrom(1)),
    ...rows(undefined, 'set setWith update updateWith', namingAt('argument[1]')),
    zipObjectDeep: namingAt('argument[0]'),
    ...rows(undefined, 'clone cloneDeep compact uniq sortBy', whole),
    ...rows(undefined, 'assign extend defaults', together),
    ...rows(undefined, 'head first last', element),
    ...rows(undefined, 'trim toLower toUpper toString truncate capitalize', text),
    join: { returns: 'string', ...element },
    template: TEMPLATE,
    omit: { selects: { from: 'argument[0]', keeps: false } },
  },
};

export default lodash;
