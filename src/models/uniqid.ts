/** uniqid: the clock, the process and the network card. */
import type { Model } from '../engine/model';

const uniqid: Model = { module: 'uniqid', functions: { default: { returns: 'string', generates: ['random-weak'] } } };

export default uniqid;
