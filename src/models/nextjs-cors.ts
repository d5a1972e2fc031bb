/** nextjs-cors: which origins a route of Next lets in. */
import type { Model } from '../engine/model';
import { allowingOrigins, EVERYBODY } from './rows/origins';

const model: Model = {
  module: 'nextjs-cors',
  functions: { default: allowingOrigins(['argument[2]'], { defaults: EVERYBODY }) },
};

export default model;
