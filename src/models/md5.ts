/** md5: one function, one weak hash. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'md5',
  functions: { default: { returns: 'string', implies: { role: 'hash-algorithm', constant: 'md5' } } },
};

export default model;
