/** paypal-rest-sdk: the secret of the application. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'paypal-rest-sdk',
  functions: {
    configure: { constrains: [{ at: 'argument[0].client_secret', role: 'key' }] },
  },
};

export default model;
