/** basic-ftp and ftp: the login of a connection. */
import type { Model } from '../engine/model';

const login = { constrains: [{ at: 'argument[0].password', role: 'password' }] } as const;

const model: Model = {
  module: 'basic-ftp',
  aliases: ['ftp'],
  functions: {
    'Client.access': login,
    connect: login,
    'Client.login': { constrains: [{ at: 'argument[1]', role: 'password' }] },
  },
};

export default model;
