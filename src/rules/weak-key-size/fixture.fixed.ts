import crypto, { createDiffieHellman, createECDH, createHmac, createSecretKey, generateKeyPair, generateKeyPairSync, generateKeySync, getDiffieHellman, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

const SHORT = 3072;
const DEFAULTS = { modulusLength: 3072 };
const CURVES = { old: 'prime256v1', current: 'prime256v1' };
enum Size {
  Small = 3072,
  Large = 4096,
}

export const signing = () => generateKeyPairSync('rsa', { modulusLength: 3072 }); // $ alert=weak-key-size:error
export const behindName = () => generateKeyPairSync('rsa', { modulusLength: SHORT }); // $ alert=weak-key-size
export const inOptions = () => generateKeyPairSync('rsa', DEFAULTS); // $ alert=weak-key-size
export const spread = () => generateKeyPairSync('rsa-pss', { ...DEFAULTS, hashAlgorithm: 'sha256' }); // $ alert=weak-key-size
export const inEnum = () => generateKeyPairSync('rsa', { modulusLength: Size.Small }); // $ alert=weak-key-size
export const withCallback = (done: () => void) => generateKeyPair('rsa', { modulusLength: 3072 }, done); // $ alert=weak-key-size
export const promised = () => promisify(crypto.generateKeyPair)('rsa', { modulusLength: 4096 }); // ok: long enough
export const dsa = () => generateKeyPairSync('dsa', { modulusLength: 3072, divisorLength: 160 }); // $ alert=weak-key-size
export const onCurve = () => generateKeyPairSync('ec', { namedCurve: CURVES.old }); // $ alert=weak-key-size
export const agreed = () => createECDH('prime256v1'); // $ alert=weak-key-size
export const binary = () => createECDH('prime256v1'); // $ alert=weak-key-size
export const brainpool = () => createECDH('brainpoolP256r1'); // $ alert=weak-key-size
export const prime = () => createDiffieHellman(2048); // $ alert=weak-key-size
export const group = () => getDiffieHellman('modp14'); // $ alert=weak-key-size
export const groupBehindName = (strong: boolean) => crypto.createDiffieHellmanGroup(strong ? 'modp14' : 'modp5'); // $ alert=weak-key-size
export const primePair = () => generateKeyPairSync('dh' as never, { primeLength: 2048 } as never); // $ alert=weak-key-size
export const groupPair = () => generateKeyPairSync('dh' as never, { groupName: 'modp14' } as never); // $ alert=weak-key-size
export const nothingHidden = () => generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 65537 }); // $ alert=weak-key-size

/** A size that callers may choose. */
export const chosen = (bits = 3072) => generateKeyPairSync('rsa', { modulusLength: bits }); // $ alert=weak-key-size
export const configured = () => generateKeyPairSync('rsa', { modulusLength: Number(process.env.KEY_BITS ?? 3072) }); // $ alert=weak-key-size
export const parsed = () => generateKeyPairSync('rsa', { modulusLength: parseInt(process.env.KEY_BITS || '3072', 10) }); // $ alert=weak-key-size

function pairOf(bits: number) {
  return generateKeyPairSync('rsa', { modulusLength: bits });
}
export const handedOn = () => pairOf(3072); // $ alert=weak-key-size
export const handedEnough = () => pairOf(2048); // ok: enough

function onCurveCalled(name: string) {
  return generateKeyPairSync('ec', { namedCurve: name });
}
export const curveHandedOn = () => onCurveCalled('prime256v1'); // $ alert=weak-key-size

class KeyStore {
  private readonly bits = 3072;
  private readonly enough = 3072;

  make() {
    return generateKeyPairSync('rsa', { modulusLength: this.bits }); // $ alert=weak-key-size
  }

  renew() {
    return generateKeyPairSync('rsa', { modulusLength: this.enough }); // ok: a field that is large enough
  }
}
export const store = new KeyStore();

/** Keys of codes that prove who has written something. */
export const mac = (text: string) => createHmac('sha256', randomBytes(32)).update(text).digest('hex'); // $ alert=weak-key-size
export const macKey = generateKeySync('hmac', { length: 256 }); // $ alert=weak-key-size
export const secret = createSecretKey(randomBytes(32)); // $ alert=weak-key-size
const macSecret = randomBytes(32).toString('hex'); // $ alert=weak-key-size
export const macOf = (text: string) => createHmac('sha256', macSecret).update(text).digest('hex');

/** In browsers. */
const exponent = new Uint8Array([1, 0, 1]);
export const wrapping = () => crypto.subtle.generateKey({ name: 'RSA-OAEP', modulusLength: 3072, publicExponent: exponent, hash: 'SHA-256' }, true, ['encrypt']); // $ alert=weak-key-size
export const onP192 = () => crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign']); // $ alert=weak-key-size
export const webMac = () => crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 256 }, true, ['sign']); // $ alert=weak-key-size
export const imported = () => crypto.subtle.importKey('raw', crypto.getRandomValues(new Uint8Array(32)), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']); // $ alert=weak-key-size

declare const options: { modulusLength: number };
declare const bits: number;
export const enough = () => generateKeyPairSync('rsa', { modulusLength: 2048 }); // ok: what NIST asks for
export const more = () => generateKeyPairSync('rsa', { modulusLength: 4096, publicExponent: 65537 }); // ok: more than that
export const three = () => generateKeyPairSync('rsa', { modulusLength: 3072, publicExponent: 3 }); // ok: small, and no fault with the right padding
export const unknown = () => generateKeyPairSync('rsa', options); // ok: nobody knows here
export const unknownBits = () => generateKeyPairSync('rsa', { modulusLength: bits }); // ok: nobody knows here
export const fromEnvironment = () => generateKeyPairSync('rsa', { modulusLength: Number(process.env.KEY_BITS) }); // ok: whoever runs it says so
export const fallsBackWell = () => generateKeyPairSync('rsa', { modulusLength: Number(process.env.KEY_BITS ?? 3072) }); // ok: falls back on enough
export const p256 = () => generateKeyPairSync('ec', { namedCurve: CURVES.current }); // ok: 256 bits of a curve are worth 3072 of RSA
export const p224 = () => generateKeyPairSync('ec', { namedCurve: 'secp224r1' }); // ok: 112 bits of strength
export const bitcoin = () => createECDH('secp256k1'); // ok: 256 bits
export const edwards = () => generateKeyPairSync('ed25519'); // ok: one size
export const montgomery = () => generateKeyPairSync('x25519'); // ok: one size
export const modern = () => getDiffieHellman('modp14'); // ok: 2048 bits
export const largePrime = () => createDiffieHellman(2048); // ok: enough
export const sharedPrime = (hex: string) => createDiffieHellman(hex, 'hex'); // ok: a prime that somebody else has chosen
export const dhGroup = () => generateKeyPairSync('dh' as never, { groupName: 'modp15' } as never); // ok: 3072 bits
export const aes = () => generateKeySync('aes', { length: 128 }); // ok: 128 bits of a cipher are enough
export const longMacKey = generateKeySync('hmac', { length: 256 }); // ok: 256 bits
export const goodMac = (text: string) => createHmac('sha256', randomBytes(32)).update(text).digest('hex'); // ok: 256 bits
export const shortId = () => randomBytes(8).toString('hex'); // ok: no key
export const webP256 = () => crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveKey']); // ok: 256 bits
export const webAes = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']); // ok: a cipher
export const webRsa = () => crypto.subtle.generateKey({ name: 'RSA-PSS', modulusLength: 2048, publicExponent: exponent, hash: 'SHA-256' }, true, ['sign']); // ok: enough
export const webMacDefault = () => crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, true, ['sign']); // ok: as long as a block of the hash
export const importedWell = () => crypto.subtle.importKey('raw', crypto.getRandomValues(new Uint8Array(32)), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']); // ok: 256 bits
