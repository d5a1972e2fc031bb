/** What somebody outside chose, and all that is below it: a request, and each part of one. */
import { CLEAN_AS_TEXT, FLAT, NOTHING_CLEAN } from './clean';
import { isAsked, joinLabels } from './labels';
import { narrowed } from './shapes';
import { isHidden, isPrimitive, labelLike, newLabel, newValue, siteOf, valueLike } from './value';
import type { Input, Label, Value } from './value';
import type { Node } from '../source/tree';

export function isUntrusted({ kind, path, computed }: Label): boolean {
  return kind === 'untrusted' && path.length === 0 && computed !== true;
}

/** The value, and that somebody outside chose it. */
export function untrusted(value: Value, name: string, at: Node, cleanFor?: number): Value {
  // Who knows that its parts are texts knows better than who does not.
  const areTexts = ((cleanFor ?? NOTHING_CLEAN) & FLAT) !== 0;
  if (!areTexts && value.labels.some(isFlat)) return value;
  const before = areTexts ? value.labels.filter((known) => !isUntrusted(known)) : value.labels;
  const label = newLabel({ kind: 'untrusted', source: siteOf(at), name, confidence: 'high', path: [], cleanFor: cleanFor === NOTHING_CLEAN ? undefined : cleanFor });
  return valueLike(value, { labels: joinLabels(before, [label]), cleansed: undefined });
}

function isFlat({ cleanFor = NOTHING_CLEAN }: Label): boolean {
  return (cleanFor & FLAT) !== 0;
}

/** Somebody outside chose it, or whoever starts the program. */
function isGiven({ kind, path, computed }: Label): boolean {
  return (kind === 'untrusted' || kind === 'launch') && path.length === 0 && computed !== true;
}

/** What is read out of something untrusted is so too, unless the program put it there itself. */
export function chosenWith(held: Value, owner: Value, name: string): Value {
  if (owner.labels.length === 0 || held.written || held.cleansed) return held;
  if (!owner.labels.some(isGiven)) return held;
  // A text has no parts with names; what some frameworks give for a cookie is an object around it.
  const isNamed = !/^(?:\d+|\*|length|value)$/.test(name);
  const labels = owner.labels.filter((label) => (isGiven(label) && !(isNamed && isText(label))) || isAsked(label));
  return valueLike(held, { labels: joinLabels(held.labels, narrowed(labels.map((label) => below(label, name)), held, false)) });
}

/** What was written before somebody's whole is spread over it is his, should he send it: `{ port: 22, ...req.query }`. */
export function overwritten(properties: Map<string, Value>, by: Value): void {
  if (!by.labels.some(isUntrusted)) return;
  for (const [name, value] of properties) {
    if (isHidden(name) || name === '*') continue;
    properties.set(name, chosenWith(valueLike(value, { complete: false, type: undefined, written: undefined, cleansed: undefined }), by, name));
  }
}

/** An element of something untrusted of which nothing else is known. */
export function elementChosenWith(owner: Value): Value | undefined {
  const labels = owner.labels.filter(isGiven);
  return labels.length === 0 ? undefined : newValue({ labels });
}

/** The way of an input to one of its fields, whatever it is called; that to an element of a list is `*`. */
export const FIELD = '(field)';

/** `body[name]`: one field of what somebody chose, whatever it is called. Places in lists have no name. */
export function fieldChosen(element: Value, key: Value): Value {
  if ((element.labels.length === 0 && !element.inputs) || key.numeric || isPrimitive(key.type, 'number')) return element;
  const labels = element.labels.map((label) => (label.input ? labelLike(label, { input: toField(label.input) }) : isGiven(label) ? asField(label) : label));
  return valueLike(element, { labels, inputs: element.inputs?.map(toField) });
}

function toField(input: Input): Input {
  return input.path.at(-1) === '*' ? { ...input, path: [...input.path.slice(0, -1), FIELD] } : input;
}

function asField(label: Label): Label {
  return label.name.endsWith('.*') ? label : labelLike(label, { name: `${label.name}.*`, cleanFor: cleanIn(label) });
}

/** Parts of a request whose parts are texts, whoever sends it. */
const OF_TEXTS = /(?:^|\.)(?:params|headers|pathParameters|queryStringParameters|searchParams)$/;

function isText({ cleanFor = NOTHING_CLEAN }: Label): boolean {
  return (cleanFor & CLEAN_AS_TEXT) === CLEAN_AS_TEXT;
}

/** Who chose an object chose the names in it. */
export function namesChosenIn({ labels }: Value): readonly Label[] {
  return labels.filter(isUntrusted).map((label) => below(label, '(name)'));
}

/** Deeper than people nest what they send; what leads down into itself has no end. */
const DEEPEST = 6;

/** `req.body` → `req.body.amount`; places in lists have no name. */
function below(label: Label, name: string): Label {
  if (isAsked(label) || /^(?:\d+|\*)$/.test(name) || label.name.split('.').length >= DEEPEST) return label;
  return labelLike(label, { name: label.name === '' ? name : `${label.name}.${name}`, cleanFor: cleanIn(label) });
}

function cleanIn(label: Label): number | undefined {
  const known = label.cleanFor ?? NOTHING_CLEAN;
  return OF_TEXTS.test(label.name) || isFlat(label) ? (known & ~FLAT) | CLEAN_AS_TEXT : label.cleanFor;
}
