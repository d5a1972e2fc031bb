/** @aws-crypto: hashes in steps. */
import type { Model } from '../engine/model';
import { begun, steps } from './rows/hashes';

const model: Model = {
  module: '@aws-crypto/sha256-js',
  aliases: ['@aws-crypto/sha256-browser', '@aws-crypto/sha256-universal', '@aws-crypto/sha1-browser'],
  functions: { Sha256: begun('sha256'), Sha1: begun('sha1'), ...steps('Hash', 'update') },
};

export default model;
