/** Hashes by their names, in whatever spelling a library has, and what each is worth. */

/**
 * `broken`: two inputs with one digest can be made, or it was never made for security; `short`: no attack is known, but its digest is too short by now; `good`:
 * NIST SP 800-131A and SP 800-57 have nothing against it.
 */
export type HashStrength = 'broken' | 'short' | 'good';

export interface Hash {
  /** As people call it: `SHA-256`. */
  readonly name: string;
  readonly strength: HashStrength;
  /** Of the digest. */
  readonly bits: number;
}

const hash = (name: string, bits: number, strength: HashStrength = 'good'): Hash => ({ name, bits, strength });

const HASHES: Readonly<Record<string, Hash>> = {
  md2: hash('MD2', 128, 'broken'),
  md4: hash('MD4', 128, 'broken'),
  md5: hash('MD5', 128, 'broken'),
  sha: hash('SHA', 160, 'broken'),
  sha0: hash('SHA-0', 160, 'broken'),
  sha1: hash('SHA-1', 160, 'broken'),
  ripemd: hash('RIPEMD', 128, 'broken'),
  ripemd128: hash('RIPEMD-128', 128, 'broken'),
  ripemd160: hash('RIPEMD-160', 160, 'short'),
  adler32: hash('Adler-32', 32, 'broken'),
  crc32: hash('CRC-32', 32, 'broken'),
  sha224: hash('SHA-224', 224),
  sha256: hash('SHA-256', 256),
  sha384: hash('SHA-384', 384),
  sha512: hash('SHA-512', 512),
  sha512224: hash('SHA-512/224', 224),
  sha512256: hash('SHA-512/256', 256),
  sha3224: hash('SHA3-224', 224),
  sha3256: hash('SHA3-256', 256),
  sha3384: hash('SHA3-384', 384),
  sha3512: hash('SHA3-512', 512),
  shake128: hash('SHAKE128', 128),
  shake256: hash('SHAKE256', 256),
  blake2b512: hash('BLAKE2b', 512),
  blake2s256: hash('BLAKE2s', 256),
  blake3: hash('BLAKE3', 256),
  keccak256: hash('Keccak-256', 256),
  whirlpool: hash('Whirlpool', 512),
  sm3: hash('SM3', 256),
};

/** Other names of the same. */
const ALSO: Readonly<Record<string, string>> = { rmd160: 'ripemd160', ripemd160withrsa: 'ripemd160', sha2: 'sha256', sha2256: 'sha256', sha2512: 'sha512', ssl3md5: 'md5', ssl3sha1: 'sha1', blake2b: 'blake2b512', blake2s: 'blake2s256' };

/** What a signature puts around the name: `RSA-SHA256`, `sha1WithRSAEncryption`, `HMAC-SHA1`. */
const AROUND = /^(?:rsa|dsa|ecdsa|idrsassapkcs1v15|hmac|pbkdf2(?:hmac)?)(?:with)?|(?:with)?(?:rsa|dsa|ecdsa)(?:encryption)?$/g;

/** `'SHA-1'`, `'sha1'`, `'RSA-SHA1'` are all SHA-1. Undefined where it names no hash. */
export function hashNamed(text: string): Hash | undefined {
  const key = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return own(key) ?? own(key.replace(AROUND, ''));
}

function own(key: string): Hash | undefined {
  const name = Object.hasOwn(ALSO, key) ? ALSO[key]! : key;
  return Object.hasOwn(HASHES, name) ? HASHES[name] : undefined;
}
