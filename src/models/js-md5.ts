/** js-md5: one weak hash, printed in several ways. */
import type { Model } from '../engine/model';

const weak = { returns: 'string', implies: { role: 'hash-algorithm', constant: 'md5' } } as const;

const jsMd5: Model = {
  module: 'js-md5',
  defaultExport: 'md5',
  functions: { md5: weak, 'md5.hex': weak, 'md5.base64': weak, 'md5.array': weak, 'md5.create': { implies: weak.implies }, 'md5.hmac': { implies: { role: 'hmac-algorithm', constant: 'md5' } } },
};

export default jsMd5;
