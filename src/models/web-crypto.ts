/** Web Crypto, in browsers and as a global of Node. */
import type { Model } from '../engine/model';

const webCrypto: Model = {
  functions: {
    'crypto.subtle.digest': {
      constrains: [
        { at: 'argument[0]', role: 'hash-algorithm' },
        { at: 'argument[0].name', role: 'hash-algorithm' },
      ],
    },
  },
};

export default webCrypto;
