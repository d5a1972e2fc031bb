/** jsftp: the login of a connection that is never encrypted. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'jsftp',
  functions: {
    default: { constrains: [{ at: 'argument[0].pass', role: 'password' }], acts: { act: 'connect', parts: { address: 'argument[0].host' }, fixed: { encrypted: false } } },
  },
};

export default model;
