/** pusher: the secret of an application. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'pusher',
  functions: {
    default: { constrains: [{ at: 'argument[0].secret', role: 'key' }] },
  },
};

export default model;
