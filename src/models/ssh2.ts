/** ssh2 and what is made from it: the login of a connection, and texts for the shell at its other end. */
import type { Acting, Model } from '../engine/model';
import { rows } from './rows/decimals';
import { shellText } from './rows/started';

const login = {
  constrains: [
    { at: 'argument[0].password', role: 'password' },
    { at: 'argument[0].passphrase', role: 'password' },
    { at: 'argument[0].privateKey', role: 'key' },
  ],
} as const;

const makes: Acting = { act: 'make-key', parts: { algorithm: 'argument[0]', size: 'argument[1].bits' } };

const model: Model = {
  module: 'ssh2',
  aliases: ['ssh2-sftp-client', 'node-ssh'],
  functions: {
    'utils.generateKeyPair': { acts: makes },
    'utils.generateKeyPairSync': { acts: makes },
    'Client.connect': login,
    connect: login,
    'Client.exec': shellText('argument[0]'),
    'NodeSSH.connect': login,
    ...rows('NodeSSH', 'exec execCommand', shellText('argument[0]')),
  },
};

export default model;
