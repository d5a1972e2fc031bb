/** Algorithms by the names that Node, Web Crypto, JOSE and libraries have for them: what each is, and what its name says of how it is used. */
import type { CryptoAsset, Primitive } from '../../engine/asset';
import { cipherNamed, isAuthenticated } from '../crypto/ciphers';
import { hashNamed } from '../crypto/hashes';

export type Named = Pick<CryptoAsset, 'primitive' | 'algorithm' | 'mode' | 'padding' | 'bits' | 'curve' | 'hash'>;

const is = (algorithm: string, primitive: Primitive, more: Partial<Named> = {}): Named => ({ algorithm, primitive, ...more });

/** By the name in small letters, without what stands between letters and digits. */
const KNOWN: Readonly<Record<string, Named>> = {
  rsa: is('RSA', 'pke'),
  rsapss: is('RSA-PSS', 'signature'),
  rsassapss: is('RSA-PSS', 'signature'),
  rsassapkcs1v15: is('RSA', 'signature', { padding: 'PKCS1v15' }),
  rsaespkcs1v15: is('RSA', 'pke', { padding: 'PKCS1v15' }),
  rsa15: is('RSA', 'pke', { padding: 'PKCS1v15' }),
  rsaoaep: is('RSA', 'pke', { padding: 'OAEP' }),
  dsa: is('DSA', 'signature'),
  ec: is('EC', 'signature'),
  ecdsa: is('ECDSA', 'signature'),
  schnorr: is('Schnorr', 'signature'),
  eddsa: is('EdDSA', 'signature'),
  ed25519: is('Ed25519', 'signature', { curve: 'Ed25519' }),
  ed448: is('Ed448', 'signature', { curve: 'Ed448' }),
  x25519: is('X25519', 'key-agree', { curve: 'X25519' }),
  curve25519: is('X25519', 'key-agree', { curve: 'X25519' }),
  x448: is('X448', 'key-agree', { curve: 'X448' }),
  dh: is('DH', 'key-agree'),
  diffiehellman: is('DH', 'key-agree'),
  ecdh: is('ECDH', 'key-agree'),
  ecdhes: is('ECDH', 'key-agree'),
  ecies: is('ECIES', 'pke'),
  curve25519xsalsa20poly1305: is('X25519-XSalsa20', 'ae', { mode: 'POLY1305', curve: 'X25519' }),
  hmac: is('HMAC', 'mac'),
  cmac: is('CMAC', 'mac'),
  kmac: is('KMAC', 'mac'),
  gmac: is('GMAC', 'mac'),
  poly1305: is('Poly1305', 'mac'),
  siphash: is('SipHash', 'mac'),
  pbkdf2: is('PBKDF2', 'kdf'),
  scrypt: is('scrypt', 'kdf'),
  bcrypt: is('bcrypt', 'kdf'),
  hkdf: is('HKDF', 'kdf'),
  evpkdf: is('EvpKDF', 'kdf'),
  argon2: is('Argon2', 'kdf'),
  argon2i: is('Argon2i', 'kdf'),
  argon2d: is('Argon2d', 'kdf'),
  argon2id: is('Argon2id', 'kdf'),
  none: is('none', 'signature'),
  dir: is('direct use of a shared key', 'other'),
};

/** JSON Web Algorithms, RFC 7518, 8037 and 8812. */
const JOSE: readonly (readonly [RegExp, (bits: string) => Named])[] = [
  [/^HS(256|384|512|1)$/, (bits) => is(`HS${bits}`, 'mac', { hash: `SHA-${bits}` })],
  [/^RS(256|384|512|1)$/, (bits) => is(`RS${bits}`, 'signature', { padding: 'PKCS1v15', hash: `SHA-${bits}` })],
  [/^PS(256|384|512)$/, (bits) => is(`PS${bits}`, 'signature', { padding: 'PSS', hash: `SHA-${bits}` })],
  [/^ES(256|384|512)$/, (bits) => is(`ES${bits}`, 'signature', { curve: bits === '512' ? 'P-521' : `P-${bits}`, hash: `SHA-${bits}` })],
  [/^ES(256)K$/, () => is('ES256K', 'signature', { curve: 'secp256k1', hash: 'SHA-256' })],
  [/^A(128|192|256)CBC-HS\d+$/, (bits) => is('AES', 'ae', { mode: 'CBC', bits: Number(bits), hash: 'SHA-2' })],
  [/^(?:ECDH-ES\+)?A(128|192|256)(?:GCM)?KW$/, (bits) => is('AES', 'ae', { mode: 'KW', bits: Number(bits) })],
  [/^PBES2-HS(256|384|512)\+A\d+KW$/, (bits) => is('PBKDF2', 'kdf', { hash: `SHA-${bits}` })],
];

/** After the standards of NIST for what resists quantum computers; the digits say which set of parameters. */
const LATE = /^(mlkem|kyber|mldsa|dilithium|slhdsa|sphincs|falcon)(.*)$/;
const LATE_NAMES: Readonly<Record<string, Named>> = {
  mlkem: is('ML-KEM', 'kem'),
  kyber: is('Kyber', 'kem'),
  mldsa: is('ML-DSA', 'signature'),
  dilithium: is('Dilithium', 'signature'),
  slhdsa: is('SLH-DSA', 'signature'),
  sphincs: is('SPHINCS+', 'signature'),
  falcon: is('Falcon', 'signature'),
};

/** Undefined where nobody knows the name. */
export function algorithmNamed(text: string): Named | undefined {
  const key = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return inJose(text) ?? own(KNOWN, key) ?? late(key, text) ?? oaep(key) ?? signed(key) ?? keyed(key) ?? hashed(text) ?? ciphered(text, key);
}

function inJose(text: string): Named | undefined {
  for (const [pattern, made] of JOSE) {
    const bits = pattern.exec(text)?.[1];
    if (bits !== undefined) return made(bits);
  }
  return undefined;
}

function own(table: Readonly<Record<string, Named>>, key: string): Named | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function late(key: string, text: string): Named | undefined {
  const [, family = '', set = ''] = LATE.exec(key) ?? [];
  const named = own(LATE_NAMES, family);
  return named && (set === '' ? named : { ...named, algorithm: text.toUpperCase() });
}

/** `RSA-OAEP-256`. */
function oaep(key: string): Named | undefined {
  const hash = /^rsaoaep(?:with)?(?:sha)?(\d+)$/.exec(key)?.[1];
  return hash === undefined ? undefined : is('RSA', 'pke', { padding: 'OAEP', hash: `SHA-${hash}` });
}

/** `RSA-SHA256`, `ecdsa-with-SHA384`, `sha1WithRSAEncryption`. */
function signed(key: string): Named | undefined {
  const family = /^(rsa|dsa|ecdsa)(?=.)|(?:with)(rsa|dsa|ecdsa)(?:encryption)?$/.exec(key);
  const hash = hashNamed(key);
  const algorithm = (family?.[1] ?? family?.[2])?.toUpperCase();
  return algorithm && hash ? is(algorithm, 'signature', { hash: hash.name }) : undefined;
}

/** `HmacSHA256`, `hmac-sha1`. */
function keyed(key: string): Named | undefined {
  const hash = /^hmac(?:with)?(.+)$/.exec(key)?.[1];
  const named = hash === undefined ? undefined : hashNamed(hash);
  return named && is('HMAC', 'mac', { hash: named.name });
}

function hashed(text: string): Named | undefined {
  const hash = hashNamed(text);
  return hash && is(hash.name, /^SHAKE/.test(hash.name) ? 'xof' : 'hash');
}

const STREAMS = new Set(['RC4', 'ChaCha20', 'Salsa20', 'Rabbit']);

function ciphered(text: string, key: string): Named | undefined {
  const cipher = cipherNamed(text);
  if (!cipher) return undefined;
  // OpenSSL takes CBC where its name for a cipher ends with the size.
  const mode = cipher.mode ?? (/^(?:aes|camellia|aria)(?:128|192|256)$/.test(key) ? 'CBC' : undefined);
  return is(cipher.name, primitiveOf(cipher.name, mode), { bits: cipher.bits, mode });
}

/** Of a cipher. */
export function primitiveOf(name: string, mode: string | undefined): Primitive {
  if (mode !== undefined && isAuthenticated(mode)) return 'ae';
  return STREAMS.has(name) ? 'stream-cipher' : 'block-cipher';
}
