/** @hapi/hapi: what a request brings. */
import type { Model } from '../engine/model';

const brings = ['payload', 'query', 'params', 'headers'];

const model: Model = {
  module: '@hapi/hapi',
  enters: [
    { names: [['request', 'req'], ['h', 'toolkit', 'responseToolkit']], brings },
    { types: ['Request'], brings },
  ],
};

export default model;
