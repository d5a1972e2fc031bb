import { generateKeyPairSync } from 'node:crypto';
import { ed25519, x25519 } from '@noble/curves/ed25519';
import { p256, p384, p521 } from '@noble/curves/nist';
import { secp256k1 } from '@noble/curves/secp256k1';
import sshpk from 'sshpk';
import triplesec from 'triplesec';

declare const bytes: Uint8Array;
declare const text: string;
declare const pem: string;

export const shifted = () => generateKeyPairSync('rsa', { modulusLength: 1 << 10 }); // $ alert=weak-key-size
const KILO = 1 << 10;
export const shiftedBehindName = () => generateKeyPairSync('rsa', { modulusLength: KILO }); // $ alert=weak-key-size
export const shiftedFurther = () => generateKeyPairSync('rsa', { modulusLength: 1 << 12 }); // ok: 4096 bits
export const shiftedUnknown = (by: number) => generateKeyPairSync('rsa', { modulusLength: 1 << by }); // ok: nobody knows here

export const signed = () => [secp256k1.sign(bytes, bytes), p256.sign(bytes, bytes), p384.sign(bytes, bytes), p521.sign(bytes, bytes), ed25519.sign(bytes, bytes)]; // ok: long enough, all of them
export const checked = () => [secp256k1.verify(bytes, bytes, bytes), p256.verify(bytes, bytes, bytes), p384.verify(bytes, bytes, bytes), p521.verify(bytes, bytes, bytes), ed25519.verify(bytes, bytes, bytes)]; // ok: long enough
export const agreed = () => [secp256k1.getSharedSecret(bytes, bytes), p256.getSharedSecret(bytes, bytes), p384.getSharedSecret(bytes, bytes), p521.getSharedSecret(bytes, bytes), x25519.getSharedSecret(bytes, bytes)]; // ok: long enough

export const hostKey = () => sshpk.generatePrivateKey('ecdsa', { curve: 'nistp384' }); // ok: long enough
export const hostSignature = () => sshpk.parsePrivateKey(pem).createSign('sha1').update(text).sign(); // $ alert=weak-hash
export const hostKeyGuarded = () => sshpk.parsePrivateKey(pem, 'pem', { passphrase: 'T7#mq-91vLpZ' }); // $ alert=hardcoded-secret

export const tripled = (done: () => void) => triplesec.encrypt({ data: bytes, key: Buffer.from('T7#mq-91vLpZ-kk40') }, done); // $ alert=hardcoded-secret
export const tripledBack = (done: () => void) => triplesec.decrypt({ data: bytes, key: Buffer.from('T7#mq-91vLpZ-kk40') }, done); // $ alert=hardcoded-secret
