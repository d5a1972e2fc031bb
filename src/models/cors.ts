/** cors: which origins express lets in. */
import type { Model } from '../engine/model';
import { allowingOrigins, EVERYBODY } from './rows/origins';

const model: Model = {
  module: 'cors',
  functions: { default: allowingOrigins(['argument[0]'], { defaults: EVERYBODY }) },
};

export default model;
