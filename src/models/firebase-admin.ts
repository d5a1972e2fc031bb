/** firebase-admin: the key of the service account. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'firebase-admin',
  aliases: ['firebase-admin/app'],
  functions: {
    'credential.cert': { constrains: [{ at: 'argument[0].privateKey', role: 'key' }, { at: 'argument[0].private_key', role: 'key' }] },
    cert: { constrains: [{ at: 'argument[0].privateKey', role: 'key' }] },
  },
};

export default model;
