/** ssh2 and what is made from it: the login of a connection. */
import type { Model } from '../engine/model';

const login = {
  constrains: [
    { at: 'argument[0].password', role: 'password' },
    { at: 'argument[0].passphrase', role: 'password' },
    { at: 'argument[0].privateKey', role: 'key' },
  ],
} as const;

const model: Model = {
  module: 'ssh2',
  aliases: ['ssh2-sftp-client', 'node-ssh'],
  functions: {
    'Client.connect': login,
    connect: login,
    'NodeSSH.connect': login,
  },
};

export default model;
