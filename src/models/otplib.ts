/** otplib: the secret of one-time passwords. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[0]', role: 'key' }] } as const;

const model: Model = {
  module: 'otplib',
  functions: {
    'authenticator.generate': key,
    'authenticator.check': { constrains: [{ at: 'argument[1]', role: 'key' }] },
    'totp.generate': key,
    'hotp.generate': key,
  },
};

export default model;
