/** md5-hex: one function, one weak hash. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'md5-hex',
  functions: { default: { returns: 'string', implies: { role: 'hash-algorithm', constant: 'md5' } } },
};

export default model;
