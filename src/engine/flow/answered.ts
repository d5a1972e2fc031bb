/** What a function gives back that a framework calls: the page that a handler makes, the body of an answer. */
import { LIMITS } from '../limits';
import type { Callable } from '../source/tree';
import { writtenAt } from './access';
import { opened } from './declared-types';
import type { Evaluator } from './evaluator';
import { answersOf } from './patterns';
import { propertyValue } from './properties';
import type { EffectAt } from './use-effects';

export function answerEffects(owner: Callable, evaluator: Evaluator): readonly EffectAt[] {
  const answers = answersOf(owner, evaluator);
  if (answers.length === 0 || owner.generator || !owner.body) return [];
  const given = owner.body.type === 'BlockStatement' ? evaluator.exits.returnsOf(owner).flatMap(({ argument }) => argument ?? []) : [owner.body];
  return given.flatMap((node) => {
    const value = opened(evaluator.valueOf(node), LIMITS.propertyDepth.value, evaluator);
    return answers.map(({ at, kind, media }): EffectAt => {
      const part = at === undefined ? value : propertyValue(value, at, node, evaluator);
      return { kind: 'sink', sink: kind, media, text: 'the answer', steps: [], node: at === undefined ? node : writtenAt(node, [at]), value: part };
    });
  });
}
