/** @elysiajs/cors: which origins Elysia lets in; all of them, with their cookies, where nobody says anything. */
import type { Model } from '../engine/model';
import { allowingOrigins, EVERYBODY } from './rows/origins';

const model: Model = {
  module: '@elysiajs/cors',
  functions: { cors: allowingOrigins(['argument[0]'], { defaults: { ...EVERYBODY, credentials: true }, lists: true }) },
};

export default model;
