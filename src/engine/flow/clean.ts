/** Sinks that something which somebody outside chose was made safe for: by an escape, by a test, by where it stands in a text. Sets of them are bits. */
import { INJECTIONS } from '../model';
import type { Cleaned, SinkKind } from '../model';
import { eachProperty, labelLike, valueLike } from './value';
import type { Label, Value } from './value';

export const NOTHING_CLEAN = 0;

const INJECTED: ReadonlySet<SinkKind> = new Set([...INJECTIONS, 'joined']);

/** Does what somebody outside chose do harm there by itself? */
export function isInjection(kind: SinkKind): boolean {
  return INJECTED.has(kind);
}

const ORDER: readonly string[] = [...INJECTIONS, 'log'];

export const CLEAN_FOR_ALL = (1 << ORDER.length) - 1;

/** The bits of the sinks. */
export function cleanBits(kinds: readonly Cleaned[]): number {
  let bits = NOTHING_CLEAN;
  for (const kind of kinds) bits |= kind === '*' ? CLEAN_FOR_ALL : bitFor(kind);
  return bits;
}

function bitFor(kind: string): number {
  const at = ORDER.indexOf(kind === 'joined' ? 'path' : kind === 'line' ? 'log' : kind);
  return at < 0 ? NOTHING_CLEAN : 1 << at;
}

/** A text is no object: no operators are in it, and nothing that could be put into another one. */
export const CLEAN_AS_TEXT = cleanBits(['query', 'merged']);

/** Beside the sinks: each part of it is a text, or a list of texts. */
export const FLAT = 1 << ORDER.length;
/** Who sends it does not choose the names in it. */
export const FLAT_ITSELF = FLAT | cleanBits(['query']);

const OF_ADDRESS = cleanBits(['fetched', 'redirect']);

export function isCleanFor({ cleanFor = NOTHING_CLEAN }: Label, kind: SinkKind): boolean {
  const bit = bitFor(kind);
  return bit !== NOTHING_CLEAN && (cleanFor & bit) !== 0;
}

/** Did somebody choose it, or may a caller hand in what somebody chose? */
export function isChosen({ kind }: Label): boolean {
  return kind === 'untrusted' || kind === 'input' || kind === 'launch';
}

/** The labels, and that what was chosen is safe there. */
export function cleaned(labels: readonly Label[], bits: number): readonly Label[] {
  if (bits === NOTHING_CLEAN || !labels.some((label) => isChosen(label) && ((label.cleanFor ?? NOTHING_CLEAN) & bits) !== bits)) return labels;
  return labels.map((label) => (isChosen(label) ? labelLike(label, { cleanFor: (label.cleanFor ?? NOTHING_CLEAN) | bits }) : label));
}

/** The same of a value, and of what it holds. */
export function cleanedWithin(value: Value, bits: number, depth: number): Value {
  const labels = cleaned(value.labels, bits);
  const properties = depth > 0 && value.properties ? eachProperty(value.properties, (property) => cleanedWithin(property, bits, depth - 1)) : value.properties;
  return labels === value.labels && properties === value.properties ? value : valueLike(value, { labels, properties });
}

/** The labels, and that they are safe there no longer: a text is read back into what it was written from. */
export function uncleaned(labels: readonly Label[], bits: number): readonly Label[] {
  return labels.some(({ cleanFor = NOTHING_CLEAN }) => (cleanFor & bits) !== 0) ? labels.map((label) => labelLike(label, { cleanFor: (label.cleanFor ?? NOTHING_CLEAN) & ~bits })) : labels;
}

/** Stands for a part of a text of which nothing is known. */
export const ANYTHING = '\u0001';

/** What stands in front of a part leaves it open which host is meant: nothing, a slash, a scheme, a host that may go on. */
const LEAVES_HOST = new RegExp(`^(?:(?:https?|wss?|ftp|[^a-z/?#]*):)?[/\\\\]{0,2}$|^(?:[^/?#]*:)?//[^/?#:${ANYTHING}]+$`, 'i');

/** What a part of a text is safe for by what stands in front of it: behind a host it is a path. */
export function cleanBehind(front: string): number {
  return LEAVES_HOST.test(front) ? NOTHING_CLEAN : OF_ADDRESS;
}

/** The labels, and that nothing is safe any more: what was escaped is read back. */
export function soiled(labels: readonly Label[]): readonly Label[] {
  return labels.some(({ cleanFor = NOTHING_CLEAN }) => cleanFor !== NOTHING_CLEAN) ? labels.map((label) => labelLike(label, { cleanFor: undefined })) : labels;
}
