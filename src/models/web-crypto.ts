/** Web Crypto, in browsers and as a global of Node; node:crypto has it as well. */
import type { Behaviour, Model } from '../engine/model';

/** The functions of `SubtleCrypto` below whatever it is reached by. */
export function webCryptoBelow(subtle: string): Readonly<Record<string, Behaviour>> {
  return {
    [`${subtle}.digest`]: {
      seals: true,
      constrains: [
        { at: 'argument[0]', role: 'hash-algorithm' },
        { at: 'argument[0].name', role: 'hash-algorithm' },
      ],
    },
    [`${subtle}.sign`]: { seals: true },
    [`${subtle}.importKey`]: {
      constrains: [
        { at: 'argument[1]', role: 'key' },
        { at: 'argument[2].hash', role: 'hmac-algorithm' },
        { at: 'argument[2].hash.name', role: 'hmac-algorithm' },
      ],
    },
  };
}

const webCrypto: Model = { functions: webCryptoBelow('crypto.subtle') };

export default webCrypto;
