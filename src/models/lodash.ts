/** lodash and its kin: what they draw comes from Math.random. */
import type { Model } from '../engine/model';

const DRAWING = ['random', 'sample', 'sampleSize', 'shuffle'] as const;
const drawn = { generates: ['random-weak'] } as const;

/** `lodash/random`, `lodash-es/random` and `lodash.random`. */
const subpaths = Object.fromEntries(DRAWING.flatMap((name) => [`lodash/${name}`, `lodash-es/${name}`, `lodash.${name.toLowerCase()}`].map((path) => [path, name])));

const lodash: Model = {
  module: 'lodash',
  aliases: ['lodash-es', 'underscore'],
  subpaths,
  functions: { random: { returns: 'number', ...drawn }, sample: drawn, sampleSize: drawn, shuffle: drawn },
};

export default lodash;
