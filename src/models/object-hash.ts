/** object-hash: names objects by what is in them; only who chooses an old algorithm by name is asked what for. */
import type { Model } from '../engine/model';

const weak = (constant: string) => ({ returns: 'string', implies: { role: 'hash-algorithm', constant } }) as const;

const objectHash: Model = {
  module: 'object-hash',
  defaultExport: 'hash',
  functions: {
    hash: { returns: 'string', constrains: [{ at: 'argument[1].algorithm', role: 'hash-algorithm' }] },
    'hash.MD5': weak('md5'),
    'hash.sha1': weak('sha1'),
  },
};

export default objectHash;
