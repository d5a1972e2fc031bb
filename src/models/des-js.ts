/** des.js: the algorithm is the class; a mode is made of one. */
import type { AccessPath, Behaviour, Model } from '../engine/model';

const parts = { key: 'argument[0].key', iv: 'argument[0].iv' } as const;
const made = (algorithm: string): Behaviour => ({ acts: { act: 'encrypt', parts, fixed: { algorithm } } });

const model: Model = {
  module: 'des.js',
  functions: {
    'DES.create': made('DES'),
    'EDE.create': made('TripleDES'),
    'CBC.instantiate': { acts: { act: 'encrypt', parts: { algorithm: 'argument[0]' satisfies AccessPath }, fixed: { mode: 'CBC' } } },
  },
};

export default model;
