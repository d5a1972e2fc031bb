/** sshpk: keys of SSH, and what is signed with them. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'sshpk',
  functions: {
    generatePrivateKey: { returns: 'PrivateKey', acts: { act: 'make-key', parts: { algorithm: 'argument[0]', curve: 'argument[1].curve' } } },
    parsePrivateKey: { returns: 'PrivateKey', constrains: [{ at: 'argument[2].passphrase', role: 'password' }] },
    'PrivateKey.createSign': { acts: { act: 'sign', parts: { algorithm: 'argument[0]' } } },
  },
};

export default model;
