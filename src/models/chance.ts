/** chance: a Mersenne Twister, good for samples and nothing else. */
import type { Model } from '../engine/model';

const chance: Model = { module: 'chance', defaultExport: 'Chance', functions: { Chance: { returns: 'Chance' }, 'Chance.*': { generates: ['random-weak'] } } };

export default chance;
