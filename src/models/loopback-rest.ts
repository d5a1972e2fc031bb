/** @loopback/rest: which origins an application lets in. */
import type { Model } from '../engine/model';
import { allowingOrigins } from './rows/origins';

const model: Model = {
  module: '@loopback/rest',
  functions: { RestApplication: allowingOrigins(['argument[0].rest.cors']), RestServer: allowingOrigins(['argument[1].cors']) },
};

export default model;
