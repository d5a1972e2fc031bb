/** Labels: what a value is or holds, whatever it is called, with the way that it came. */
import { LIMITS } from '../limits';
import { CLEAN_FOR_ALL, cleanBits, cleaned, cleanedWithin } from './clean';
import { eachProperty, isHidden, isPrimitive, labelLike, sameInput, sameParts, valueLike } from './value';
import type { Label, LabelKind, Site, Value } from './value';

/** A label that rules may see. */
export interface KnownLabel extends Label {
  readonly kind: LabelKind;
}

export function isKnown(label: Label): label is KnownLabel {
  return label.kind !== 'input' && label.kind !== 'piece' && label.kind !== 'sealed' && label.kind !== 'shaped';
}

/** Kinds of which a piece tells nothing. */
const IN_PIECES = new Set<Label['kind']>(['pan', 'cvv', 'track', 'pin', 'bank-account', 'national-id', 'password', 'token', 'money']);
/** Kinds of which no digit may be shown. */
const NEVER_SHOWN = new Set<Label['kind']>(['cvv', 'pin']);
/** Kinds that nobody may keep, in whatever form: PCI DSS 3.3.1. */
const NEVER_KEPT = new Set<Label['kind']>(['cvv', 'track', 'pin']);

/** The labels of a character, or of a group of characters, of a text. */
export function asPieces(labels: readonly Label[]): readonly Label[] {
  return labels.map((label) => {
    if (label.kind === 'input') return label.part ? label : labelLike(label, { part: 'piece' });
    return isKnown(label) && IN_PIECES.has(label.kind) ? labelLike(label, { kind: 'piece', whole: label.kind }) : label;
  });
}

/** What the pieces are when all of them are put together. */
function together(labels: readonly Label[]): readonly Label[] {
  return labels.map((label) => {
    if (label.whole && isPiece(label)) return labelLike(label, { kind: label.whole, whole: undefined, embedded: true });
    return label.part === 'piece' ? labelLike(label, { part: undefined, embedded: true }) : label;
  });
}

/** The labels of a few digits: no more of a card number than may be shown. Few characters of what was drawn were drawn as well. */
export function fewOf(labels: readonly Label[]): readonly Label[] {
  return labels.flatMap((label) => (label.kind === 'input' ? labelLike(label, { part: 'few' }) : NEVER_SHOWN.has(label.kind) || label.kind === 'random-weak' ? label : []));
}

/** A character at a place that was drawn was drawn itself: `LETTERS[place]`. */
export function drawnBy(place: Value): readonly Label[] {
  return place.labels.filter(({ kind, path }) => kind === 'random-weak' && path.length === 0);
}

/** The labels of what was made from all of it by a cipher or a digest: only what may not be kept even so. */
export function sealed(labels: readonly Label[]): readonly Label[] {
  return labels.flatMap((label) => {
    if (label.kind === 'input') return labelLike(label, { part: 'sealed', path: [], embedded: true });
    if (label.kind === 'sealed') return label;
    return isKnown(label) && NEVER_KEPT.has(label.kind) ? labelLike(label, { kind: 'sealed', whole: label.kind, path: [], embedded: true }) : [];
  });
}

/** What is in the value behind a cipher, as if it were not. */
export function sealedWithin(value: Value, depth: number): readonly KnownLabel[] {
  return allWithin(value, depth).flatMap((label) => (label.kind === 'sealed' && label.whole ? (labelLike(label, { kind: label.whole, whole: undefined }) as KnownLabel) : []));
}

export function joinLabels(a: readonly Label[], b: readonly Label[]): readonly Label[] {
  if (b.length === 0 || a === b) return a;
  if (a.length === 0) return b;
  const most = LIMITS.labelsPerValue.value;
  let joined: Label[] | undefined;
  for (const label of b) {
    if ((joined ?? a).length >= most) break;
    if (!holdsLabel(a, label)) (joined ??= a.slice()).push(label);
  }
  return joined ?? a;
}

// Loops, and no functions made for each pair: nothing in the engine runs as often.
function holdsLabel(labels: readonly Label[], label: Label): boolean {
  for (const known of labels) if (sameLabel(known, label)) return true;
  return false;
}

export function sameLabel(a: Label, b: Label): boolean {
  if (a.kind !== b.kind || a.cleanFor !== b.cleanFor || a.part !== b.part || !sameParts(a.path, b.path)) return false;
  if (a.input && b.input) return sameInput(a.input, b.input);
  // Each part of a request has a say of its own: its price, its quantity.
  return sameSite(a.source, b.source) && ((a.kind !== 'untrusted' && a.kind !== 'launch') || a.name === b.name);
}

function sameSite(a: Site, b: Site): boolean {
  return a.start === b.start && ('file' in a ? a.file : undefined) === ('file' in b ? b.file : undefined);
}

/** Labels of the value and of its properties that rules may see, each with the path below which it was found. */
export function labelsWithin(value: Value, depth: number): readonly KnownLabel[] {
  return allWithin(value, depth).filter(isKnown);
}

function allWithin(value: Value, depth: number): readonly Label[] {
  if (depth === 0 || !value.properties) return value.labels;
  const inner: Label[] = [];
  value.properties.forEach((property, name) => {
    if (isHidden(name)) return;
    const held = allWithin(property, depth - 1);
    for (const label of held.length > 0 && isHarmless(property) ? cleaned(held, CLEAN_FOR_ALL) : held) inner.push(labelLike(label, { path: [name, ...label.path] }));
  });
  return joinLabels(value.labels, inner);
}

/** What text made of the value shows: its own labels and those of everything in it. Pieces count where a list holds all of them. */
export function labelsInText(value: Value): readonly Label[] {
  const labels = labelsShown(value);
  return labels.length > 0 && (isHarmless(value) || isOfHarmless(value)) ? cleaned(labels, CLEAN_FOR_ALL) : labels;
}

/** The labels of a value that is put into a text as it is: `${user}` is `[object Object]`, whatever is in it. */
export function labelsSpelled(value: Value): readonly Label[] {
  const labels = labelsInText(value);
  if (labels.length === 0 || isPrimitive(value.type, 'string')) return labels;
  const isWritten = value.type?.module === undefined && value.type?.path[0] === 'Object' && !value.properties?.has('toString');
  return labels.map((label) => (label.part === undefined && (isOfWhole(label) || (isWritten && !value.labels.includes(label))) ? labelLike(label, { part: 'spelled' }) : label));
}

function isOfWhole({ kind }: Label): boolean {
  return kind === 'input' || kind === 'untrusted' || kind === 'person';
}

/** A number and a truth value are no text that somebody could have written; nor is one of a few that the program knows. */
function isHarmless({ type, complete, inputs }: Value): boolean {
  return isCount({ type }) || (complete && !inputs);
}

function isCount({ type }: Pick<Value, 'type'>): boolean {
  return isPrimitive(type, 'number') || isPrimitive(type, 'boolean') || isPrimitive(type, 'bigint');
}

/** A list of such. */
function isOfHarmless({ type, properties, labels }: Value): boolean {
  return properties !== undefined && labels.length === 0 && isPrimitive(type, 'Array') && [...properties.values()].every(isHarmless);
}

function labelsShown(value: Value): readonly Label[] {
  if (!value.properties) return value.labels.some(isPiece) ? value.labels.filter((label) => !isPiece(label)) : value.labels;
  const shown = allWithin(behindHost(value), LIMITS.propertyDepth.value).filter((label) => !isPiece(label));
  const labels = shown.map((label) => (label.path.length > 0 ? labelLike(label, { path: [], embedded: true }) : label));
  const element = value.properties?.get('*');
  // Where some of the characters are written out, it is those that hide the others.
  return element && element.constants.length === 0 ? joinLabels(labels, together(element.labels.filter(isPiece))) : labels;
}

const OF_ADDRESS = cleanBits(['fetched', 'redirect']);
const BEHIND_HOST = /^(?:searchParams|search|hash|pathname)$/;

/** What is put into an address behind its host: `url.searchParams.set('text', text)`. */
function behindHost(value: Value): Value {
  const { type, properties } = value;
  if (type?.module !== undefined || type?.path.join('.') !== 'URL' || !properties) return value;
  return valueLike(value, { properties: eachProperty(properties, (part, name) => (BEHIND_HOST.test(name) ? cleanedWithin(part, OF_ADDRESS, 2) : part)) });
}

function isPiece({ kind, part }: Label): boolean {
  return kind === 'piece' || part === 'piece';
}

/** The labels of a part of a longer text. */
export function embedded(labels: readonly Label[]): readonly Label[] {
  return labels.some((label) => !label.embedded) ? labels.map((label) => (label.embedded ? label : labelLike(label, { embedded: true }))) : labels;
}

/** What was asked of a value, and is no kind of thing by itself. */
const ASKED = new Set<Label['kind']>(['positive', 'limited', 'matched']);

export function isAsked({ kind }: Label): boolean {
  return ASKED.has(kind);
}

/** What numbers carry on through arithmetic. */
const NUMERIC = new Set<Label['kind']>(['money', 'random-weak', 'untrusted', 'launch', 'positive', 'limited', 'matched']);

export function labelsOfNumber(labels: readonly Label[]): readonly Label[] {
  return labels.flatMap((label) => {
    if (label.kind === 'input') return label.computed ? label : labelLike(label, { computed: true });
    return NUMERIC.has(label.kind) ? label : [];
  });
}

/** The labels with one more step on their way. Nobody reads the way of an input: what is filled in brings its own. */
export function withStep(labels: readonly Label[], message: string, at: Site): readonly Label[] {
  if (labels.every(({ input }) => input)) return labels;
  return labels.map((label) => {
    if (label.input) return label;
    const length = (label.way?.length ?? 0) + 1;
    if (length > LIMITS.stepsPerTrace.value || (label.way && sameSite(label.way.at, at))) return label;
    return labelLike(label, { way: { message, at, before: label.way, length } });
  });
}

/** Source first. */
export function stepsOf(label: Label): readonly { readonly message: string; readonly at: Site }[] {
  const steps: { readonly message: string; readonly at: Site }[] = [];
  for (let { way } = label; way; way = way.before) steps.unshift(way);
  return steps;
}

/** Nothing sensitive is in a text of which every part is written out or clean. */
export function cleanTogether(parts: readonly Value[]): boolean {
  return parts.length > 0 && parts.every((part) => part.cleansed || part.complete);
}
