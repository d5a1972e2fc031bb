/** faker, before it became @faker-js/faker: a Mersenne Twister, good for samples and nothing else. */
import type { Model } from '../engine/model';

const drawn = { generates: ['random-weak'] } as const;

const faker: Model = { module: 'faker', functions: { 'finance.*': drawn, 'internet.*': drawn, 'random.*': drawn, 'datatype.*': drawn } };

export default faker;
