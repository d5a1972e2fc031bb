/** @libsql/client: the token of a database, the SQL that is run. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { runs } from './rows/sql';

const model: Model = {
  module: '@libsql/client',
  aliases: ['@libsql/client/web', '@libsql/client/http'],
  functions: {
    createClient: { returns: 'Client', constrains: [{ at: 'argument[0].authToken', role: 'key' }, { at: 'argument[0].encryptionKey', role: 'key' }] },
    ...rows('Client', 'execute executeMultiple', runs({ mark: '?', to: 'args' }, 'argument[0]', 'argument[0].sql')),
    'Client.batch': runs(undefined, 'argument[0].*', 'argument[0].*.sql'),
  },
};

export default model;
