/** got and needle: the login of a request. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'got',
  functions: {
    default: { constrains: [{ at: 'argument[1].password', role: 'password' }] },
    extend: { constrains: [{ at: 'argument[0].password', role: 'password' }] },
  },
};

export default model;
