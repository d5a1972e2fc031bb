/** sm-crypto and its kin: SM4, block by block where no mode is said. */
import type { Acting, Model } from '../engine/model';

const ciphering = (act: 'encrypt' | 'decrypt'): Acting => ({ act, parts: { key: 'argument[1]', mode: 'argument[2].mode', iv: 'argument[2].iv' }, fixed: { algorithm: 'SM4' }, defaults: { mode: 'ECB' } });

const model: Model = {
  module: 'sm-crypto',
  aliases: ['sm-crypto-v2'],
  functions: {
    'sm4.encrypt': { seals: true, acts: ciphering('encrypt') },
    'sm4.decrypt': { acts: ciphering('decrypt') },
  },
};

export default model;
