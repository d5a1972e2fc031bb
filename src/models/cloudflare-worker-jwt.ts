/** @tsndr/cloudflare-worker-jwt: the key is the second argument. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[1]', role: 'key' }] } as const;

const model: Model = {
  module: '@tsndr/cloudflare-worker-jwt',
  functions: {
    sign: key,
    verify: key,
  },
};

export default model;
