/** What somebody outside chose, and what tests have made of it by the place where it is used. */
import type { Node } from '../source/tree';
import { isChosen, isInjection, NOTHING_CLEAN } from './clean';
import type { Evaluator } from './evaluator';
import type { EffectAt } from './use-effects';
import { eachProperty, isBelow, labelLike, sameInput, valueLike } from './value';
import type { Input, Label, Value } from './value';
import { vettingsAt, vettingsIn } from './vetting';
import type { Vetting } from './vetting';

/** The effects, with what is safe there by the tests that hold at the node. */
export function vettedEffects(effects: readonly EffectAt[], node: Node, evaluator: Evaluator): readonly EffectAt[] {
  if (!effects.some(isOpen)) return effects;
  const vettings = vettingsAt(node, evaluator);
  return vettings.length === 0 ? effects : effects.map((effect) => (isOpen(effect) ? { ...effect, value: vettedBy(effect.value, vettings) } : effect));
}

function isOpen(effect: EffectAt): boolean {
  if (effect.kind !== 'sink') return false;
  // Everybody logs what he is handed: what tests say of that is asked where it came from outside.
  return isInjection(effect.sink) ? holds(effect.value, isChosen, DEPTH) : (effect.sink === 'log' || effect.sink === 'line') && holds(effect.value, isSent, DEPTH);
}

const DEPTH = 3;

function isSent({ kind }: Label): boolean {
  return kind === 'untrusted';
}

function holds({ labels, properties }: Value, wanted: (label: Label) => boolean, depth: number): boolean {
  if (labels.some(wanted)) return true;
  if (depth === 0 || !properties) return false;
  for (const property of properties.values()) if (holds(property, wanted, depth - 1)) return true;
  return false;
}

/** What a function gives back at the place, by the tests that hold there. */
export function vettedAt(value: Value, node: Node, evaluator: Evaluator): Value {
  return value.labels.some(isChosen) ? vettedBy(value, vettingsAt(node, evaluator)) : value;
}

/** What a branch of `test ? … : …` gives. */
export function vettedBranch(value: Value, test: Node, branch: Node, evaluator: Evaluator): Value {
  return value.labels.some(isChosen) ? vettedBy(value, vettingsIn(test, branch, evaluator)) : value;
}

function vettedBy(value: Value, vettings: readonly Vetting[]): Value {
  if (vettings.length === 0) return value;
  const properties = value.properties && eachProperty(value.properties, (property) => vettedBy(property, vettings));
  let changed = properties !== value.properties;
  const labels = value.labels.map((label) => {
    const bits = bitsFor(label, vettings);
    if (bits === NOTHING_CLEAN || ((label.cleanFor ?? NOTHING_CLEAN) & bits) === bits) return label;
    changed = true;
    return labelLike(label, { cleanFor: (label.cleanFor ?? NOTHING_CLEAN) | bits });
  });
  if (!changed) return value;
  const inputs = value.inputs?.map((input) => withBits(input, labels));
  return valueLike(value, { labels, properties, inputs });
}

/** What is filled in for the input is as safe as its label says. */
function withBits(input: Input, labels: readonly Label[]): Input {
  const label = labels.find((one) => one.input && sameInput(one.input, input));
  return label?.cleanFor === undefined ? input : { ...input, cleanFor: label.cleanFor };
}

function bitsFor(label: Label, vettings: readonly Vetting[]): number {
  if (!isChosen(label)) return NOTHING_CLEAN;
  let bits = NOTHING_CLEAN;
  for (const vetting of vettings) if (vetting.about.some((asked) => isIn(label, asked))) bits |= vetting.bits;
  return bits;
}

/** The same part of what somebody sent, or a part of it: who looked at the whole has looked at that as well. */
function isIn(label: Label, asked: Label): boolean {
  if (label.input && asked.input) return sameInput(label.input, asked.input) || isBelow(label.input, asked.input);
  if (label.kind !== asked.kind || label.kind === 'input') return false;
  return label.name === asked.name || (asked.name !== '' && label.name.startsWith(`${asked.name}.`));
}
