/** sha1: one function, one weak hash. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'sha1',
  functions: { default: { returns: 'string', implies: { role: 'hash-algorithm', constant: 'sha1' } } },
};

export default model;
