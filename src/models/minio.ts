/** minio: the secret key of a client. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'minio',
  functions: {
    Client: { constrains: [{ at: 'argument[0].secretKey', role: 'key' }] },
  },
};

export default model;
