/** cloudinary: the secret of the account. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[0].api_secret', role: 'key' }] } as const;

const model: Model = {
  module: 'cloudinary',
  functions: {
    'v2.config': key,
    config: key,
  },
};

export default model;
