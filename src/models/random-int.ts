/** random-int: Math.random between two bounds. */
import type { Model } from '../engine/model';

const randomInt: Model = { module: 'random-int', functions: { default: { returns: 'number', generates: ['random-weak'] } } };

export default randomInt;
