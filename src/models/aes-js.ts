/** aes-js: blocks of AES and the modes around them, none of which notices a changed text. */
import type { Behaviour, Model } from '../engine/model';

const mode = (name: string): Behaviour => ({ acts: { act: 'encrypt', parts: { key: 'argument[0]', iv: 'argument[1]' }, fixed: { algorithm: 'AES', mode: name } } });
const block = { acts: { act: 'encrypt', parts: { key: 'argument[0]' }, fixed: { algorithm: 'AES', mode: 'ECB' } } } as const;
const encoded = { encodes: true, propagates: [{ from: 'argument[0]', to: 'return' }] } as const;

const model: Model = {
  module: 'aes-js',
  functions: {
    'ModeOfOperation.ctr': mode('CTR'),
    'ModeOfOperation.cbc': mode('CBC'),
    'ModeOfOperation.ecb': block,
    'ModeOfOperation.cfb': mode('CFB'),
    'ModeOfOperation.ofb': mode('OFB'),
    CTR: mode('CTR'),
    CBC: mode('CBC'),
    ECB: block,
    CFB: mode('CFB'),
    OFB: mode('OFB'),
    'utils.utf8.toBytes': encoded,
    'utils.hex.toBytes': encoded,
  },
};

export default model;
