/** @libsql/client: the token of a database. */
import type { Model } from '../engine/model';

const model: Model = {
  module: '@libsql/client',
  aliases: ['@libsql/client/web', '@libsql/client/http'],
  functions: {
    createClient: { constrains: [{ at: 'argument[0].authToken', role: 'key' }, { at: 'argument[0].encryptionKey', role: 'key' }] },
  },
};

export default model;
