/** google-auth-library and googleapis: what an application proves itself with. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[1]', role: 'key' }, { at: 'argument[0].clientSecret', role: 'key' }] } as const;

const model: Model = {
  module: 'google-auth-library',
  aliases: ['googleapis'],
  functions: {
    OAuth2Client: key,
    JWT: { constrains: [{ at: 'argument[0].key', role: 'key' }, { at: 'argument[2]', role: 'key' }] },
    'google.auth.OAuth2': key,
    'google.auth.JWT': { constrains: [{ at: 'argument[2]', role: 'key' }, { at: 'argument[0].key', role: 'key' }] },
  },
};

export default model;
