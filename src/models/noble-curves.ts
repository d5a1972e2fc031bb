/** @noble/curves and the packages of one curve each: signatures and agreed keys. */
import type { Behaviour, Model } from '../engine/model';

const CURVES: Readonly<Record<string, string>> = { secp256k1: 'secp256k1', p256: 'P-256', p384: 'P-384', p521: 'P-521' };

const curve = (name: string, algorithm: string, said: string): Readonly<Record<string, Behaviour>> => ({
  [`${name}.sign`]: { acts: { act: 'sign', parts: { key: 'argument[1]' }, fixed: { algorithm, curve: said } } },
  [`${name}.verify`]: { acts: { act: 'verify', fixed: { algorithm, curve: said } } },
});
const agreed = (name: string, said: string): Readonly<Record<string, Behaviour>> => ({
  [`${name}.getSharedSecret`]: { constrains: [{ at: 'argument[0]', role: 'key' }], acts: { act: 'agree-key', fixed: { algorithm: 'ecdh', curve: said } } },
});
const BELOW = ['secp256k1', 'p256', 'p384', 'p521', 'nist', 'ed25519'].flatMap((name) => [`@noble/curves/${name}`, `@noble/curves/${name}.js`]);

const model: Model = {
  module: '@noble/curves',
  aliases: BELOW,
  functions: {
    ...Object.fromEntries(Object.entries(CURVES).flatMap(([name, said]) => Object.entries({ ...curve(name, 'ecdsa', said), ...agreed(name, said) }))),
    ...curve('ed25519', 'ed25519', 'Ed25519'),
    ...agreed('x25519', 'X25519'),
  },
};

export default model;
