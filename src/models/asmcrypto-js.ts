/** asmcrypto.js: the mode is the class. */
import type { Behaviour, Model } from '../engine/model';

const rows = (name: string, iv?: `argument[${number}]`): Readonly<Record<string, Behaviour>> => {
  const ciphering = (act: 'encrypt' | 'decrypt') => ({ act, parts: { key: 'argument[1]', ...(iv ? { iv } : {}) }, fixed: { algorithm: 'AES', mode: name } }) as const;
  return { [`AES_${name}.encrypt`]: { seals: true, acts: ciphering('encrypt') }, [`AES_${name}.decrypt`]: { acts: ciphering('decrypt') } };
};

const model: Model = {
  module: 'asmcrypto.js',
  functions: { ...rows('ECB'), ...rows('CBC', 'argument[3]'), ...rows('CTR', 'argument[2]'), ...rows('CFB', 'argument[2]'), ...rows('OFB', 'argument[2]'), ...rows('GCM', 'argument[2]'), ...rows('CCM', 'argument[2]') },
};

export default model;
