/** nanoid: ids from the system's generator, or from the one that it is handed. */
import type { Model } from '../engine/model';

const nanoid: Model = { module: 'nanoid', functions: { customRandom: { propagates: [{ from: 'argument[2]', to: 'return' }] } } };

export default nanoid;
