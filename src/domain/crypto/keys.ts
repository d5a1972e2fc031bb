/** Sizes of keys, curves and groups, and which are too small: NIST SP 800-131A asks for 112 bits of strength. */

/** Curves by the names that OpenSSL, WebCrypto and JOSE have for them, with their size in bits. */
const CURVES: Readonly<Record<string, number>> = {
  p192: 192, prime192v1: 192, prime192v2: 192, prime192v3: 192, secp192r1: 192, secp192k1: 192, secp160k1: 160, secp160r1: 160, secp160r2: 160, secp128r1: 128, secp128r2: 128, secp112r1: 112, secp112r2: 112,
  prime239v1: 239, prime239v2: 239, prime239v3: 239, secp224k1: 224, secp224r1: 224, p224: 224, p256: 256, prime256v1: 256, secp256r1: 256, secp256k1: 256, secp384r1: 384, p384: 384, secp521r1: 521, p521: 521,
  sect113r1: 113, sect113r2: 113, sect131r1: 131, sect131r2: 131, sect163k1: 163, sect163r1: 163, sect163r2: 163, sect193r1: 193, sect193r2: 193, sect233k1: 233, sect233r1: 233, sect239k1: 239, sect283k1: 283, sect283r1: 283,
  sect409k1: 409, sect409r1: 409, sect571k1: 571, sect571r1: 571, c2pnb163v1: 163, c2pnb163v2: 163, c2pnb163v3: 163, c2pnb176v1: 176, c2tnb191v1: 191, c2tnb191v2: 191, c2tnb191v3: 191,
  brainpoolp160r1: 160, brainpoolp160t1: 160, brainpoolp192r1: 192, brainpoolp192t1: 192, brainpoolp224r1: 224, brainpoolp224t1: 224, brainpoolp256r1: 256, brainpoolp256t1: 256, brainpoolp320r1: 320, brainpoolp384r1: 384, brainpoolp512r1: 512,
  x25519: 255, ed25519: 255, curve25519: 255, x448: 448, ed448: 448,
};

/** Groups of Diffie and Hellman by their names in RFC 2412, 3526 and 7919, with the size of their prime in bits. */
const GROUPS: Readonly<Record<string, number>> = { modp1: 768, modp2: 1024, modp5: 1536, modp14: 2048, modp15: 3072, modp16: 4096, modp17: 6144, modp18: 8192, ffdhe2048: 2048, ffdhe3072: 3072, ffdhe4096: 4096, ffdhe6144: 6144, ffdhe8192: 8192 };

/** The least that is strong enough, in bits. */
export const LEAST_BITS = { rsa: 2048, dsa: 2048, dh: 2048, curve: 224, hmac: 112, aes: 128 } as const;

/** In bits; undefined where it names no curve. */
export function curveBits(name: string): number | undefined {
  return under(CURVES, name);
}

/** In bits; undefined where it names no group. */
export function groupBits(name: string): number | undefined {
  return under(GROUPS, name);
}

function under(table: Readonly<Record<string, number>>, name: string): number | undefined {
  const key = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
