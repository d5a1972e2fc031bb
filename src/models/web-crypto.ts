/** Web Crypto, in browsers and as a global of Node; node:crypto has it as well. */
import type { AccessPath, Acting, Behaviour, Model } from '../engine/model';

/** An algorithm is a text, or an object with a name and what belongs to it. */
const named = (at: AccessPath): readonly AccessPath[] => [`${at}.name` as AccessPath, at];
const algorithm = named('argument[0]');
const hash = named('argument[0].hash' as AccessPath);

const ciphering = (act: 'encrypt' | 'decrypt'): Acting => ({ act, parts: { algorithm, iv: ['argument[0].iv', 'argument[0].counter'], tagBits: 'argument[0].tagLength' } });
const wrapping = (act: 'encrypt' | 'decrypt'): Acting => ({ act, parts: { algorithm: named('argument[3]'), iv: ['argument[3].iv', 'argument[3].counter'] } });
const deriving: Acting = { act: 'derive-key', parts: { algorithm, hash, salt: 'argument[0].salt', iterations: 'argument[0].iterations' } };

/** The functions of `SubtleCrypto` below whatever it is reached by. */
export function webCryptoBelow(subtle: string): Readonly<Record<string, Behaviour>> {
  return {
    [`${subtle}.digest`]: { seals: true, sinks: [{ at: 'argument[1]', kind: 'digest' }], acts: { act: 'hash', parts: { algorithm, data: 'argument[1]' } } },
    [`${subtle}.sign`]: { seals: true, generates: ['mac'], acts: { act: 'sign', parts: { algorithm, hash } } },
    [`${subtle}.verify`]: { acts: { act: 'verify', parts: { algorithm, hash } } },
    [`${subtle}.encrypt`]: { seals: true, acts: ciphering('encrypt') },
    [`${subtle}.decrypt`]: { acts: ciphering('decrypt') },
    // A key is encrypted like any other text.
    [`${subtle}.wrapKey`]: { seals: true, acts: wrapping('encrypt') },
    [`${subtle}.unwrapKey`]: { acts: wrapping('decrypt') },
    [`${subtle}.generateKey`]: { acts: { act: 'make-key', parts: { algorithm, hash, size: ['argument[0].modulusLength', 'argument[0].length'], curve: 'argument[0].namedCurve' } } },
    [`${subtle}.deriveKey`]: { acts: deriving },
    [`${subtle}.deriveBits`]: { acts: deriving },
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
