/** shortid: short because they count. */
import type { Model } from '../engine/model';

const shortid: Model = { module: 'shortid', functions: { generate: { returns: 'string', generates: ['random-weak'] } } };

export default shortid;
