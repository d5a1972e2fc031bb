/** What somebody outside chose, and all that is below it: a request, and each part of one. */
import { isAsked, joinLabels } from './labels';
import { labelLike, newLabel, newValue, siteOf, valueLike } from './value';
import type { Label, Value } from './value';
import type { Node } from '../source/tree';

export function isUntrusted({ kind, path, computed }: Label): boolean {
  return kind === 'untrusted' && path.length === 0 && computed !== true;
}

/** The value, and that somebody outside chose it. */
export function untrusted(value: Value, name: string, at: Node): Value {
  const label = newLabel({ kind: 'untrusted', source: siteOf(at), name, confidence: 'high', path: [] });
  return valueLike(value, { labels: joinLabels(value.labels, [label]), cleansed: undefined });
}

/** What is read out of something untrusted is so too, unless the program put it there itself. */
export function chosenWith(held: Value, owner: Value, name: string): Value {
  if (owner.labels.length === 0 || held.written || held.cleansed) return held;
  if (!owner.labels.some(isUntrusted)) return held;
  const labels = owner.labels.filter((label) => isUntrusted(label) || isAsked(label));
  return valueLike(held, { labels: joinLabels(held.labels, labels.map((label) => below(label, name))) });
}

/** An element of something untrusted of which nothing else is known. */
export function elementChosenWith(owner: Value): Value | undefined {
  const labels = owner.labels.filter(isUntrusted);
  return labels.length === 0 ? undefined : newValue({ labels });
}

/** Deeper than people nest what they send; what leads down into itself has no end. */
const DEEPEST = 6;

/** `req.body` → `req.body.amount`; places in lists have no name. */
function below(label: Label, name: string): Label {
  if (label.kind !== 'untrusted' || /^(?:\d+|\*)$/.test(name) || label.name.split('.').length >= DEEPEST) return label;
  return labelLike(label, { name: label.name === '' ? name : `${label.name}.${name}` });
}
