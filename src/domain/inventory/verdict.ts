/** How strong a use of cryptography is, by what NIST (SP 800-131A, 800-57, 800-132), OWASP's list on passwords and PCI DSS say of it. */
import { VERDICTS, type CryptoAsset, type Verdict } from '../../engine/asset';
import { cipherNamed, isAuthenticated } from '../crypto/ciphers';
import { hashNamed } from '../crypto/hashes';
import { curveBits, groupBits, LEAST_BITS } from '../crypto/keys';
import { versionVerdict, suitesVerdict } from './tls';

/** What is asked of: an asset that nobody has judged yet, and what is only needed for that. */
export interface Judged extends Omit<CryptoAsset, 'verdict' | 'reason'> {
  readonly iterations?: number;
  /** Of bcrypt, the logarithm of what it does. */
  readonly rounds?: number;
  /** N of scrypt. */
  readonly cost?: number;
  readonly group?: string;
  /** The key is made of a password by one round of MD5. */
  readonly isKeyedByMd5?: boolean;
  /** The code names an algorithm, and nobody knows it. */
  readonly isStrange?: boolean;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: string;
}

export const verdict = (verdict: Verdict, reason: string): Judgement => ({ verdict, reason });

/** The worst of them. */
export function worst(judgements: readonly (Judgement | undefined)[]): Judgement {
  const said = judgements.filter((one) => one !== undefined);
  return said.reduce((a, b) => (VERDICTS.indexOf(b.verdict) < VERDICTS.indexOf(a.verdict) ? b : a), said[0] ?? NOT_KNOWN);
}

const NOT_KNOWN = verdict('unknown', 'The algorithm is not known to Centinel.');
const AT_RUN_TIME = verdict('unknown', 'The algorithm is decided at run time, or belongs to the key.');

export function judge(asset: Judged): Judgement {
  if (asset.purpose === 'transport') return asset.suites ? suitesVerdict(asset.suites) : versionVerdict(asset.version);
  if (asset.isStrange) return NOT_KNOWN;
  if (asset.algorithm === undefined && asset.hash === undefined) return AT_RUN_TIME;
  switch (asset.primitive) {
    case 'hash':
    case 'xof':
      return hashVerdict(asset.algorithm);
    case 'mac':
      return macVerdict(asset);
    case 'block-cipher':
    case 'stream-cipher':
    case 'ae':
      return asset.does === 'keygen' ? keyVerdict(asset) : cipherVerdict(asset);
    case 'pke':
      return worst([sizeVerdict(asset), asset.does === 'keygen' ? undefined : paddingVerdict(asset)]);
    case 'signature':
      return signatureVerdict(asset);
    case 'kdf':
      return derivationVerdict(asset);
    case 'key-agree':
      return worst([sizeVerdict(asset), curveVerdict(asset)]);
    case 'kem':
      return verdict('strong', 'It resists quantum computers as well.');
    default:
      return NOT_KNOWN;
  }
}

function hashVerdict(name: string | undefined): Judgement {
  const hash = name === undefined ? undefined : hashNamed(name);
  if (!hash) return NOT_KNOWN;
  if (hash.strength === 'broken') return verdict('broken', `Two inputs with one ${hash.name} digest can be made.`);
  if (hash.strength === 'short') return verdict('legacy', `A digest of ${hash.bits} bits is too short by now.`);
  return hash.bits < 256 ? verdict('acceptable', 'No attack is known; 256 bits are usual.') : verdict('strong', 'No attack is known.');
}

function macVerdict({ algorithm, hash }: Judged): Judgement {
  if (algorithm !== undefined && /^(?:CMAC|KMAC|GMAC|Poly1305)$/.test(algorithm)) return verdict('strong', 'No attack is known.');
  if (hash === undefined) return verdict('unknown', 'The hash inside is not said here.');
  const known = hashNamed(hash);
  if (!known) return NOT_KNOWN;
  if (known.name === 'SHA-1') return verdict('legacy', 'HMAC with SHA-1 is not broken, but SHA-1 goes out of use.');
  if (known.strength === 'broken') return verdict('weak', `${known.name} is broken as a hash, and no standard allows it as a MAC.`);
  return hashVerdict(hash);
}

function cipherVerdict({ algorithm = '', mode, hash, isKeyedByMd5, bits }: Judged): Judgement {
  const cipher = cipherNamed(algorithm);
  const strength = cipher?.strength ?? (mode !== undefined && isAuthenticated(mode) ? 'good' : undefined);
  if (strength === undefined) return NOT_KNOWN;
  if (strength === 'broken') return verdict('broken', `What ${algorithm} hides can be read.`);
  const keyed = isKeyedByMd5 ? verdict('weak', 'The key and the IV are made of the password by one round of MD5.') : undefined;
  const old = strength === 'legacy' ? verdict('legacy', `${algorithm} is nothing for new code: its blocks or keys are small, or nobody tests it any more.`) : undefined;
  const short = bits !== undefined && bits < LEAST_BITS.aes ? verdict('weak', `A key of ${bits} bits can be found.`) : undefined;
  return worst([short, keyed, old, hash === undefined ? modeVerdict(mode) : verdict('strong', `It hides the text, and HMAC with ${hash} notices changes.`)]);
}

function modeVerdict(mode: string | undefined): Judgement {
  if (mode === undefined) return verdict('unknown', 'The mode is not said here.');
  if (mode === 'ECB') return verdict('weak', 'ECB shows which blocks are equal.');
  if (isAuthenticated(mode)) return verdict('strong', 'It hides the text and notices changes.');
  return verdict('acceptable', `${mode} hides the text and notices no changes: a MAC belongs beside it.`);
}

function paddingVerdict({ padding, hash }: Judged): Judgement {
  if (padding === undefined) return verdict('unknown', 'The padding is not said here.');
  if (/OAEP/i.test(padding)) return hash !== undefined && hashNamed(hash)?.strength === 'broken' ? verdict('acceptable', 'OAEP; the hash inside is an old one.') : verdict('strong', 'OAEP.');
  if (padding === 'none') return verdict('broken', 'RSA without padding can be computed with.');
  return /pkcs/i.test(padding) ? verdict('legacy', 'PKCS #1 v1.5 lets whoever sees errors decrypt.') : NOT_KNOWN;
}

function signatureVerdict(asset: Judged): Judgement {
  const { algorithm, hash, does } = asset;
  if (algorithm === 'none') return verdict('broken', 'Nobody signs: everybody can make one.');
  const known = hash === undefined ? undefined : hashNamed(hash);
  const digest = known?.strength === 'broken' ? verdict('weak', `${known.name} inside lets a signature be moved to another text.`) : known && hashVerdict(hash);
  if (algorithm === undefined) return worst([digest, verdict('acceptable', 'The algorithm is that of the key.')]);
  if (algorithm === 'DSA') return worst([digest, verdict('legacy', 'DSA is no longer allowed for new signatures.')]);
  const isWhole = does === 'keygen' || digest !== undefined || /^(?:Ed|ML-DSA|SLH-DSA|Falcon|Dilithium|SPHINCS)/.test(algorithm);
  return worst([digest, sizeVerdict(asset), curveVerdict(asset), isWhole ? undefined : verdict('unknown', 'The hash inside is not said here.')]);
}

/** Of RSA and groups of Diffie and Hellman. */
function sizeVerdict({ algorithm, bits, group, does, curve, primitive }: Judged): Judgement | undefined {
  if (curve !== undefined || (algorithm !== undefined && /^(?:EC|X)/.test(algorithm))) return undefined;
  const size = bits ?? (group === undefined ? undefined : groupBits(group));
  const isMade = does === 'keygen' || (primitive === 'key-agree' && algorithm === 'DH');
  if (size === undefined) return isMade && /^(?:RSA|RSA-PSS|DSA|DH)$/.test(algorithm ?? '') ? verdict('unknown', 'The size of the key is not said here.') : verdict('strong', 'No attack is known.');
  if (size <= 1024) return verdict(size < 1024 ? 'broken' : 'weak', `${size} bits are in reach of an attacker.`);
  if (size < LEAST_BITS.rsa) return verdict('weak', `${size} bits are less than the ${LEAST_BITS.rsa} that NIST asks for.`);
  return size < 3072 ? verdict('acceptable', `${size} bits do until 2030.`) : verdict('strong', `${size} bits.`);
}

function curveVerdict({ curve, algorithm }: Judged): Judgement | undefined {
  if (curve === undefined) return algorithm !== undefined && /^EC/.test(algorithm) ? verdict('unknown', 'The curve is not said here.') : undefined;
  const bits = curveBits(curve);
  if (bits === undefined) return verdict('unknown', `The curve ${curve} is not known to Centinel.`);
  if (bits < LEAST_BITS.curve) return verdict('weak', `A curve of ${bits} bits is too small.`);
  return bits < 250 ? verdict('acceptable', `A curve of ${bits} bits does until 2030.`) : verdict('strong', 'No attack is known.');
}

function keyVerdict({ bits }: Judged): Judgement {
  if (bits === undefined) return verdict('unknown', 'The size of the key is not said here.');
  return bits < LEAST_BITS.aes ? verdict('weak', `A key of ${bits} bits can be found.`) : verdict('strong', `A key of ${bits} bits.`);
}

function derivationVerdict({ algorithm, iterations, rounds, cost, hash }: Judged): Judgement {
  switch (algorithm) {
    case 'PBKDF2':
      return byCount(iterations, [10_000, 100_000, 600_000], 'iterations');
    case 'scrypt':
      return byCount(cost, [8_192, 16_384, 131_072], 'as the cost (N)');
    case 'bcrypt':
      return byCount(rounds, [8, 10, 12], 'rounds (as a power of two)');
    case 'EvpKDF':
      return verdict('weak', 'It is made to be fast, and rests on MD5.');
    case 'HKDF':
      return hash === undefined ? verdict('acceptable', 'For keys, not for passwords.') : worst([hashVerdict(hash), verdict('strong', 'For keys, not for passwords.')]);
    default:
      return algorithm?.startsWith('Argon2') ? verdict('strong', 'It takes memory, which attackers have to pay for.') : NOT_KNOWN;
  }
}

/** Below the first it is weak, below the second legacy, below the third acceptable. */
function byCount(count: number | undefined, [weak, legacy, acceptable]: readonly [number, number, number], what: string): Judgement {
  if (count === undefined) return verdict('unknown', `How many ${what} is not said here.`);
  const reason = `${count} ${what}.`;
  if (count < weak) return verdict('weak', reason);
  if (count < legacy) return verdict('legacy', reason);
  return verdict(count < acceptable ? 'acceptable' : 'strong', reason);
}
