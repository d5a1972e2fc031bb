/** cookie-parser: the secret that signs cookies. */
import type { Model } from '../engine/model';

const cookieParser: Model = {
  module: 'cookie-parser',
  functions: { default: { acts: { act: 'keyed-hash', parts: { key: 'argument[0]' }, fixed: { algorithm: 'sha256' } } } },
};

export default cookieParser;
