/** @middy/http-cors: which origins a function of Lambda lets in. */
import type { Model } from '../engine/model';

const model: Model = {
  module: '@middy/http-cors',
  functions: { default: { acts: { act: 'allow-origins', parts: { options: 'argument[0]', origin: ['argument[0].origin', 'argument[0].origins.*'], credentials: 'argument[0].credentials' } } } },
};

export default model;
