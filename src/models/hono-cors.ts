/** hono/cors: which origins Hono lets in. */
import type { Model } from '../engine/model';
import { allowingOrigins, EVERYBODY } from './rows/origins';

const model: Model = {
  module: 'hono/cors',
  functions: { cors: allowingOrigins(['argument[0]'], { defaults: EVERYBODY }) },
};

export default model;
