/**
 * What was asked of a value before it reaches a place where money moves. Labels tell it there: `positive` that it is above some bound, `limited` below one,
 * `matched` that it is what the program expects.
 */
import type { SinkKind } from '../model';
import type { Node } from '../source/tree';
import type { Evaluator } from './evaluator';
import { answersBefore, answersTo } from './asked-before';
import type { Answer } from './asked-before';
import { joinLabels } from './labels';
import type { EffectAt } from './use-effects';
import { eachProperty, isBelow, newLabel, sameInput, siteOf, valueLike } from './value';
import type { Label, Value } from './value';

const MONEY_MOVES: ReadonlySet<SinkKind> = new Set(['charge', 'currency', 'ledger']);

export function asked(effects: readonly EffectAt[], node: Node, evaluator: Evaluator): readonly EffectAt[] {
  if (!effects.some((effect) => effect.kind === 'sink' && MONEY_MOVES.has(effect.sink))) return effects;
  const answers = answersBefore(node, evaluator);
  if (answers.length === 0) return effects;
  return effects.map((effect) => (effect.kind === 'sink' && MONEY_MOVES.has(effect.sink) ? { ...effect, value: answered(effect.value, answers) } : effect));
}

/** What a branch of `test ? … : …` gives: the test was asked of it. */
export function answeredBranch(test: Node, branch: Node, value: Value, evaluator: Evaluator): Value {
  if (!isSent(value)) return value;
  const answers = answersTo(test, branch, evaluator);
  return answers.length === 0 ? value : answered(value, answers);
}

/** Somebody else chose it, or may have. */
export function isSent({ labels }: Value): boolean {
  return labels.some(({ kind }) => kind === 'untrusted' || kind === 'input');
}

function answered(value: Value, answers: readonly Answer[]): Value {
  const properties = value.properties && eachProperty(value.properties, (property) => answered(property, answers));
  const kinds = new Set(answers.flatMap(({ kind, about, compared }) => (about.some((label) => value.labels.some((own) => isSame(own, label) || (compared && isSame(label, own)))) ? kind : [])));
  if (kinds.size === 0) return properties === value.properties ? value : valueLike(value, { properties });
  const { at } = answers[0]!;
  const told = [...kinds].map((kind) => newLabel({ kind, source: siteOf(at), name: '', confidence: 'high', path: [] }));
  return valueLike(value, { properties, labels: joinLabels(value.labels, told) });
}

/** The same part of what somebody sent, or of what the function is called with; of the whole, each part tells something. */
function isSame(own: Label, label: Label): boolean {
  if (own.input && label.input) return sameInput(own.input, label.input) || isBelow(label.input, own.input);
  if (own.kind !== 'untrusted' || label.kind !== 'untrusted') return false;
  return own.name === label.name || label.name.startsWith(`${own.name}.`);
}
