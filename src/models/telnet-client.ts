/** telnet-client: nothing is ever encrypted. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'telnet-client',
  functions: {
    'Telnet.connect': { acts: { act: 'connect', parts: { address: 'argument[0].host' }, fixed: { encrypted: false } } },
  },
};

export default model;
