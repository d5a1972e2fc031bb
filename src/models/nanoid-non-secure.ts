/** nanoid/non-secure: the same ids from Math.random. */
import type { Model } from '../engine/model';

const nonSecure: Model = { module: 'nanoid/non-secure', functions: { nanoid: { returns: 'string', generates: ['random-weak'] } } };

export default nonSecure;
