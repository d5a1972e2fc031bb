/** @loopback/rest: which origins an application lets in, and what a request brings to a controller. */
import type { Model } from '../engine/model';
import { allowingOrigins } from './rows/origins';

const model: Model = {
  module: '@loopback/rest',
  enters: [{ decorators: ['requestBody', 'string', 'object', 'array', 'filter', 'where', 'query'], brings: [''] }],
  functions: { RestApplication: allowingOrigins(['argument[0].rest.cors']), RestServer: allowingOrigins(['argument[1].cors']) },
};

export default model;
