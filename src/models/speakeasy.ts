/** speakeasy: the secret of one-time passwords. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[0].secret', role: 'key' }] } as const;

const model: Model = {
  module: 'speakeasy',
  functions: {
    totp: key,
    hotp: key,
    'totp.verify': key,
  },
};

export default model;
