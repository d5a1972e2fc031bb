/** Blowfish in JavaScript. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'blowfish-node',
  aliases: ['egoroof-blowfish'],
  functions: {
    default: { acts: { act: 'encrypt', parts: { key: 'argument[0]' }, fixed: { algorithm: 'Blowfish' } } },
  },
};

export default model;
