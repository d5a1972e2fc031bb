/** What a digest is for, by what goes into it and by the names that it is given. */
import type { Code } from '../../engine/code';
import type { Severity } from '../../engine/finding';
import { functionName } from '../../engine/flow/destinations';
import type { Role } from '../../engine/model';
import type { Call } from '../../engine/source/tree';
import { classAround, givenNames, inputs, isBeside, isHashedWith, isSaid, nameAround, namedAround, namesIn } from '../../domain/crypto/hash-use';
import type { Hash } from '../../domain/crypto/hashes';
import { isHashOfPassword, isMadeOfPassword } from '../../domain/crypto/password-use';
import { comparedWith, isMadeBySender, isOfHttpDigest, namesBehind } from '../../domain/crypto/prescribed';
import { isHarmlessHashUse, isNoticingChange, isPrescribed, protects } from '../../domain/security-names';

export interface Use {
  readonly use?: string;
  readonly guessable?: boolean;
  readonly severity?: Severity;
  /** Made by who sends it, with the hash that he has chosen: another one would fit none of his messages. */
  readonly sent?: boolean;
}

const CARD: Use = { use: 'a card number', guessable: true, severity: 'error' };
const SIGNATURE: Use = { use: 'a signature', severity: 'error' };
const TOKEN: Use = { use: 'a signature or token', severity: 'error' };

/** What a name ends in says what the thing is: a `contentSignature` is a signature. */
const GUARDED = /(?:signature|mac|token|secret|nonce)$/i;

/** Services that find the picture of a person by the digest of his address. */
const PICTURES = /(?:gravatar|libravatar)\.(?:com|org)/i;

/** A digest that names a file: `${digest}.png`. */
const FILES = /^\.(?:png|jpe?g|gif|webp|svg|ico|html?|css|m?js|json|txt|bin|dat|tmp|pdf|zip|t?gz|mp[34])\b/i;

/** What is protected outweighs what is harmless; what the digest is called outweighs what it is made of. Hashes of passwords are looked at elsewhere. */
export function useOf(call: Call, role: Role, algorithm: Hash, code: Code): Use | 'harmless' {
  const use = usedFor(call, role, algorithm, code);
  // Nobody can forge it today, and whoever takes it cannot choose another.
  const isTaken = use !== 'harmless' && role === 'hmac-algorithm' && algorithm.name === 'SHA-1' && isMadeBySender(call, code);
  return isTaken ? { ...use, severity: 'info', sent: true } : use;
}

function usedFor(call: Call, role: Role, algorithm: Hash, code: Code): Use | 'harmless' {
  const { name } = algorithm;
  if (isPrescribed(name, role === 'hmac-algorithm', (word) => isSaid(word, call, code) || isHashedWith(word, call, code))) return 'harmless';
  if (role === 'hash-algorithm' && name === 'MD5' && isOfHttpDigest(call, code)) return 'harmless';
  if (role !== 'hash-algorithm' && isOfPadding(call, code)) return 'harmless';
  const hashed = inputs(call, code);
  if (hashed.flatMap((node) => code.value(node).labels).some(({ kind }) => kind === 'pan' || kind === 'cvv')) return CARD;
  if (role === 'signature-algorithm') return SIGNATURE;
  if (isHashOfPassword(call, code)) return 'harmless';
  const given = givenNames(call, code);
  if (isWrapper(call) && given.some(isMadeOfPassword)) return 'harmless';
  const guarded = protectedUse(given.filter((one) => GUARDED.test(one) || !isHarmlessHashUse(one)));
  if (guarded) return guarded;
  const inputNames = hashed.flatMap(namesIn);
  if (role === 'hash-algorithm' && [...given, ...inputNames].some(isHarmlessHashUse)) return 'harmless';
  if (role === 'hash-algorithm' && isSpread(call, code)) return 'harmless';
  if (role === 'hash-algorithm' && comparedWith(call, code).some((side) => namesBehind(side, code).some(isNoticingChange))) return 'harmless';
  if (role === 'hash-algorithm' && name === 'MD5' && isBeside(PICTURES, call, code)) return 'harmless';
  if (role === 'hash-algorithm' && isBeside(FILES, call, code)) return 'harmless';
  if (role === 'hash-algorithm' && (isInCache(call) || isOfCaches(code.file) || isWrapper(call))) return 'harmless';
  return protectedUse(inputNames) ?? (isChecksum(algorithm) || (role === 'hash-algorithm' && isNaming(call, code)) ? 'harmless' : {});
}

/** `spanIdFor(trace)`, `buildFieldName(row)`: the digest only makes a name, always the same one. */
function isNaming(call: Call, code: Code): boolean {
  const returned = code.destinations(call).flatMap(({ kind, name }) => (kind === 'returned' ? name : []));
  return [...returned, nameAround(call) ?? ''].some((name) => /(?<!By[A-Za-z]*)[a-z\d](?:Id|Name)(?:For|Of|From|$)|_(?:id|name)(?:_for|_of|_from|$)/.test(name));
}

/** `parseInt(digest, 16) % 100`: what it is spread over is small. */
function isSpread(call: Call, code: Code): boolean {
  return code.destinations(call).some(({ kind, name }) => kind === 'computed' && name === '%');
}

/** In OAEP the hash spreads the bits of a message before it is encrypted: two messages with one digest gain nothing there. */
function isOfPadding(call: Call, code: Code): boolean {
  return /\boaep\b/i.test(call.arguments.map((argument) => code.text(argument)).join(' '));
}

/** Nobody takes 32 bits for protection: what nothing says is for it finds mistakes of a line. */
function isChecksum({ bits }: Hash): boolean {
  return bits <= 32;
}

/** The class says what its methods are for: `ResponseCache.keyFor`. */
function isInCache(call: Call): boolean {
  return /cache|etag|gravatar/i.test(classAround(call)?.id?.name ?? '');
}

/** The file says it: `rss/cache.js`, `asset-hash/index.js`. */
function isOfCaches(file: string): boolean {
  return /(?:^|[\\/_.-])(?:cache|caching|etag|assets?|checksum|fingerprint|favicon|gravatar|dedupe)\b[\w.-]*(?:[\\/]index)?\.[cm]?[jt]sx?$/i.test(file);
}

/** `function md5(text) { … }` offers the hash under its own name: what it is for, the callers know. */
function isWrapper(call: Call): boolean {
  const around = namedAround(call);
  return around !== undefined && around.params.length > 0 && /^(?:(?:get|calc|calculate|compute|make|to)_?)?(?:md[245]|sha-?1|ripemd160|crc32|adler32)(?:_?(?:hex|hash|sum|digest))?$/i.test(functionName(around) ?? '');
}

function protectedUse(names: readonly string[]): Use | undefined {
  const kinds = new Set(names.map(protects));
  return kinds.has('card') ? CARD : kinds.has('signature') || kinds.has('password') ? TOKEN : undefined;
}
