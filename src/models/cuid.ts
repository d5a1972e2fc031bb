/** cuid: the time, a counter, the process and Math.random; made to differ, not to be hard to guess. */
import type { Model } from '../engine/model';

const drawn = { returns: 'string', generates: ['random-weak'] } as const;

const cuid: Model = { module: 'cuid', functions: { default: drawn, slug: drawn } };

export default cuid;
