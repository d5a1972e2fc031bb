/** meteor/check: what comes from a page is asked for its type. */
import type { Model } from '../engine/model';
import { CHECKING } from './rows/meteor-check';

const model: Model = { module: 'meteor/check', functions: CHECKING };

export default model;
