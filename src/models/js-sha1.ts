/** js-sha1: one weak hash, printed in several ways. */
import type { Model } from '../engine/model';

const weak = { returns: 'string', implies: { role: 'hash-algorithm', constant: 'sha1' } } as const;

const jsSha1: Model = {
  module: 'js-sha1',
  defaultExport: 'sha1',
  functions: { sha1: weak, 'sha1.hex': weak, 'sha1.array': weak, 'sha1.create': { implies: weak.implies }, 'sha1.hmac': { implies: { role: 'hmac-algorithm', constant: 'sha1' } } },
};

export default jsSha1;
