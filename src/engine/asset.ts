/** A use of cryptography, as an inventory lists it. Plain data; never a key, an IV or a text that goes through. */

/** What it is used for. `transport`: TLS. */
export const PURPOSES = ['hash', 'mac', 'encryption', 'signature', 'key derivation', 'password hashing', 'key generation', 'key agreement', 'token', 'transport'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** The worst first. `weak`: no attack in practice, or no longer allowed; `legacy`: nothing for new code; `unknown`: the algorithm, or what decides on its strength, is not known. */
export const VERDICTS = ['broken', 'weak', 'legacy', 'unknown', 'acceptable', 'strong'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The words of CycloneDX 1.6 for what an algorithm is. */
export type Primitive = 'mac' | 'block-cipher' | 'stream-cipher' | 'signature' | 'hash' | 'xof' | 'pke' | 'kdf' | 'key-agree' | 'kem' | 'ae' | 'other' | 'unknown';

/** And for what is done with it. */
export type CryptoFunction = 'keygen' | 'encrypt' | 'decrypt' | 'digest' | 'tag' | 'keyderive' | 'sign' | 'verify' | 'other';

export interface CryptoAsset {
  readonly purpose: Purpose;
  readonly does: CryptoFunction;
  readonly primitive: Primitive;
  /** As people call it, such as `AES`, `SHA-256`, `TLS`; missing where it is not known, or is decided at run time. */
  readonly algorithm?: string;
  /** The code may use another one as well: it depends on what is only known at run time. */
  readonly isOpen?: boolean;
  /** `GCM`, `CBC`, … */
  readonly mode?: string;
  readonly padding?: string;
  /** Of the key. */
  readonly bits?: number;
  readonly curve?: string;
  /** Inside a signature, a MAC or a derivation, where that is not the algorithm. */
  readonly hash?: string;
  /** How much work it makes: `600000 iterations`. */
  readonly work?: string;
  /** Of a protocol, such as `1.2`. */
  readonly version?: string;
  /** Cipher suites of a protocol, as the code lists them. */
  readonly suites?: readonly string[];
  /** The package or the part of the platform that does it; missing where it is not known. */
  readonly library?: string;
  /** What is called or set, as a reader would say it: `createHash`, `minVersion`. */
  readonly symbol: string;
  /** It stands in a test, a mock or a fixture. */
  readonly isInTest?: boolean;
  readonly verdict: Verdict;
  /** Why, in one sentence. */
  readonly reason: string;
}

/** Where nothing but one size of key is known, or where nobody says it, the size is no part of the name. */
const SIZED = /^(?:AES|ARIA|Camellia|Twofish|RC2|RSA|RSA-PSS|DSA|DH)$/;

/** These say all by themselves: `RS256`. */
const IN_JOSE = /^(?:HS|RS|PS|ES)\d{1,3}K?$/;

/** `AES-256-GCM`, `HMAC with SHA-256`, `RSA-2048 OAEP`, `ECDH P-256`, `TLS 1.2`. */
export function assetName({ purpose, algorithm, mode, padding, bits, curve, hash, version }: CryptoAsset): string {
  if (version !== undefined) return `${algorithm} ${version}`;
  if (algorithm !== undefined && IN_JOSE.test(algorithm)) return algorithm;
  const named = algorithm ?? (hash === undefined ? 'unknown algorithm' : purpose);
  const sized = [named, bits !== undefined && SIZED.test(named) ? String(bits) : undefined, mode === 'POLY1305' ? 'Poly1305' : mode].filter((part) => part !== undefined).join('-');
  const below = [padding, curve].filter((part) => part !== undefined && !sized.includes(part));
  return [sized, ...below, ...(hash === undefined || sized.includes(hash) ? [] : [`with ${hash}`])].join(' ');
}
