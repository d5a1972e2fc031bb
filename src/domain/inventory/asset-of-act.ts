/** What a call uses, by what it is set up by: one asset for each algorithm that it may be. */
import type { ActEvent } from '../../engine/event';
import type { ActPart } from '../../engine/flow/acts';
import { anyHeld } from '../../engine/flow/elements';
import type { Callee } from '../../engine/flow/callee';
import type { CryptoAsset, CryptoFunction, Primitive, Purpose } from '../../engine/asset';
import type { Act, Part } from '../../engine/model';
import { hashNamed } from '../crypto/hashes';
import { saidNumber } from '../crypto/said';
import { algorithmNamed, primitiveOf, type Named } from './algorithm';
import { curveSaid, groupSaid, hashSaid, modeSaid, namesSaid, paddingSaid } from './said';
import { judge, type Judged } from './verdict';

interface Use {
  readonly purpose: Purpose;
  readonly does: CryptoFunction;
  /** Where nobody knows the algorithm. */
  readonly primitive: Primitive;
}

const USES: Readonly<Partial<Record<Act, Use>>> = {
  hash: { purpose: 'hash', does: 'digest', primitive: 'hash' },
  'keyed-hash': { purpose: 'mac', does: 'tag', primitive: 'mac' },
  'hash-password': { purpose: 'password hashing', does: 'keyderive', primitive: 'kdf' },
  'check-password': { purpose: 'password hashing', does: 'verify', primitive: 'kdf' },
  'derive-key': { purpose: 'key derivation', does: 'keyderive', primitive: 'kdf' },
  encrypt: { purpose: 'encryption', does: 'encrypt', primitive: 'unknown' },
  decrypt: { purpose: 'encryption', does: 'decrypt', primitive: 'unknown' },
  sign: { purpose: 'signature', does: 'sign', primitive: 'signature' },
  verify: { purpose: 'signature', does: 'verify', primitive: 'signature' },
  'make-key': { purpose: 'key generation', does: 'keygen', primitive: 'unknown' },
  'agree-key': { purpose: 'key agreement', does: 'keyderive', primitive: 'key-agree' },
  'issue-token': { purpose: 'token', does: 'sign', primitive: 'unknown' },
  'check-token': { purpose: 'token', does: 'verify', primitive: 'unknown' },
};

export const LISTED_ACTS = [...(Object.keys(USES) as Act[]), 'connect', 'listen'] as const;

type PartOf = (name: Part) => ActPart;

export function assetsOfAct({ act, callee, part }: Pick<ActEvent, 'act' | 'callee' | 'part'>): readonly CryptoAsset[] {
  const at = { symbol: callee.text, library: libraryOf(callee) };
  if (act === 'connect' || act === 'listen') return transportOf(part, at);
  const use = USES[act];
  if (!use) return [];
  const { names, isOpen } = algorithmsOf(part);
  const known = { ...at, ...(isOpen ? { isOpen } : {}), ...setUp(part) };
  // The mode that goes without saying is that of a cipher which is named.
  if (names.length === 0) return [listed({ ...known, ...use, mode: part('mode').by === 'default' ? undefined : known.mode })];
  return names.map((name) => listed(described(name, use, known)));
}

/** The names that the algorithm may have. */
function algorithmsOf(partOf: PartOf): { readonly names: readonly string[]; readonly isOpen: boolean } {
  const found = [partOf('algorithm'), partOf('algorithms')].find(({ by }) => by === 'given' || by === 'fixed' || by === 'default');
  if (!found) return { names: [], isOpen: false };
  const value = found.value.constants.length > 0 || found.value.reference ? found.value : (anyHeld(found.value) ?? found.value);
  const said = [...new Set(namesSaid(value))];
  // What a library takes where nobody says it may be anything.
  const names = found.by === 'default' ? said.filter((name) => algorithmNamed(name) ?? hashNamed(name)) : said;
  return { names, isOpen: names.length > 0 && found.by === 'given' && !value.complete && !value.reference };
}

type Known = Pick<Judged, 'symbol' | 'library' | 'isOpen'> & ReturnType<typeof setUp>;

/** What is said beside the algorithm. */
function setUp(part: PartOf) {
  const bytes = saidNumber(part('bytes'));
  const hash = part('hash');
  return withoutGaps({
    mode: modeSaid(part('mode').value),
    padding: paddingSaid(part('padding').value),
    bits: saidNumber(part('size')) ?? (bytes === undefined ? undefined : bytes * 8),
    curve: curveSaid(part('curve').value),
    hash: hashSaid(hash.value),
    group: groupSaid(part('group').value),
    iterations: saidNumber(part('iterations')),
    rounds: saidNumber(part('rounds')),
    cost: saidNumber(part('cost')),
    isKeyedByMd5: hash.by === 'fixed' && hashSaid(hash.value) === 'MD5' ? true : undefined,
  });
}

function withoutGaps<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function described(name: string, use: Use, known: Known): Judged {
  const hash = hashNamed(name);
  if (use.purpose === 'mac' && hash) return { ...use, ...known, algorithm: 'HMAC', hash: hash.name };
  const named = algorithmNamed(name);
  if (!named) return { ...use, ...known, isStrange: true };
  if (use.purpose === 'hash') return { ...known, ...named, ...use, primitive: named.primitive };
  // Node signs by the name of a hash; the key says the rest.
  if (use.purpose === 'signature' && named.primitive === 'hash') return { ...use, ...known, hash: named.algorithm };
  return inUse({ ...known, ...named, ...asSaid(named, known) }, use);
}

/** What the call says beside the algorithm goes before what its name says, but for the size of a cipher, which derivations and keys are not asked for. */
function asSaid(named: Named, known: Known): Partial<Named> {
  const isCipher = named.primitive === 'ae' || named.primitive === 'block-cipher' || named.primitive === 'stream-cipher';
  const mode = named.mode ?? known.mode;
  const padding = known.padding ?? named.padding;
  // What is hashed on the way to the key is no part of the cipher.
  if (isCipher) return { padding, mode, primitive: named.hash === undefined ? primitiveOf(named.algorithm ?? '', mode) : 'ae', bits: named.bits ?? known.bits, hash: named.hash };
  return withoutGaps({ padding, hash: known.hash ?? named.hash, curve: known.curve ?? named.curve });
}

/** Web Crypto signs with a MAC and derives keys by agreeing on them; the name of the algorithm tells. */
function inUse(asset: Omit<Judged, 'purpose' | 'does'>, { purpose, does }: Use): Judged {
  if (asset.primitive === 'mac' && purpose === 'signature') return { ...asset, purpose: 'mac', does: does === 'sign' ? 'tag' : does };
  if (asset.primitive === 'key-agree' && purpose === 'key derivation') return { ...asset, purpose: 'key agreement', does };
  if (asset.primitive === 'mac' && purpose === 'token') return { ...asset, purpose, does: does === 'sign' ? 'tag' : does };
  if (asset.primitive === 'pke' && purpose === 'signature') return { ...asset, primitive: 'signature', purpose, does };
  return { ...asset, purpose, does };
}

/** The asset with its verdict, without what was only needed for that. */
export function listed(judged: Judged): CryptoAsset {
  const { iterations, rounds, cost, group } = judged;
  const asset = { ...judged, iterations: undefined, rounds: undefined, cost: undefined, group: undefined, isKeyedByMd5: undefined, isStrange: undefined };
  const work = [worded(iterations, 'iterations'), worded(rounds, 'rounds'), cost === undefined ? undefined : `cost (N) of ${cost}`].find((text) => text !== undefined);
  const bits = asset.primitive === 'kdf' ? undefined : asset.bits;
  return withoutGaps({ ...asset, bits, curve: asset.curve ?? group, work, ...judge(judged) }) as CryptoAsset;
}

function worded(count: number | undefined, what: string): string | undefined {
  return count === undefined ? undefined : `${count} ${what}`;
}

/** A connection or a server that is encrypted by what is said of it; its version, where the code says one, is told where that is written. */
function transportOf(part: PartOf, at: Pick<Judged, 'symbol' | 'library'>): readonly CryptoAsset[] {
  const { constants, complete } = part('encrypted').value;
  const isTls = complete && constants.length > 0 && constants.every((constant) => constant === true);
  return isTls ? [listed({ ...at, purpose: 'transport', does: 'other', primitive: 'other', algorithm: 'TLS' })] : [];
}

function libraryOf({ name }: Callee): string | undefined {
  if (name?.module !== undefined) return name.module;
  return name?.path[0] === 'crypto' ? 'Web Crypto' : undefined;
}
