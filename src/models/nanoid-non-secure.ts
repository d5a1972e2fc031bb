/** nanoid/non-secure: the same ids from Math.random. */
import type { Model } from '../engine/model';

const drawn = { returns: 'string', generates: ['random-weak'] } as const;

const nonSecure: Model = { module: 'nanoid/non-secure', functions: { nanoid: drawn, customAlphabet: { returns: 'Generator' }, 'Generator.()': { generates: ['random-weak'] } } };

export default nonSecure;
