/** ldapjs and ldapts: the password of a bind. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'ldapjs',
  aliases: ['ldapts'],
  functions: {
    createClient: { returns: 'Client' },
    'Client.bind': { constrains: [{ at: 'argument[1]', role: 'password' }] },
  },
};

export default model;
