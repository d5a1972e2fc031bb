/** meteor/check where the whole program has it under the names of globals. */
import type { Model } from '../engine/model';
import { CHECKING } from './rows/meteor-check';

const model: Model = { functions: CHECKING };

export default model;
