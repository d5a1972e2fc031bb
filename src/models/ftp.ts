/** basic-ftp and ftp: the login of a connection, and whether it is encrypted. */
import type { Behaviour, Model } from '../engine/model';

const login: Behaviour = {
  constrains: [{ at: 'argument[0].password', role: 'password' }],
  acts: { act: 'connect', parts: { address: 'argument[0].host', encrypted: 'argument[0].secure' }, defaults: { encrypted: false } },
};

const model: Model = {
  module: 'basic-ftp',
  aliases: ['ftp', 'promise-ftp'],
  functions: {
    'Client.access': login,
    connect: login,
    'Client.login': { constrains: [{ at: 'argument[1]', role: 'password' }] },
  },
};

export default model;
