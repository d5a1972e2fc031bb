/** rethinkdb: the login of a connection. */
import type { Model } from '../engine/model';

const login = { constrains: [{ at: 'argument[0].password', role: 'password' }] } as const;

const model: Model = {
  module: 'rethinkdb',
  aliases: ['rethinkdbdash'],
  functions: {
    connect: login,
    default: login,
  },
};

export default model;
