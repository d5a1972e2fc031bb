/** What a schema or a decorator says of the shape of a text: a text of this shape does no harm at some sinks, whoever chose it. */
import type { Behaviour } from '../model';
import type { Call, Node } from '../source/tree';
import { CLEAN_AS_TEXT, CLEAN_FOR_ALL, NOTHING_CLEAN, cleanBits, cleaned } from './clean';
import { cleanByPattern } from './cleaning';
import type { Evaluator } from './evaluator';
import { joinLabels } from './labels';
import { vetsOf } from './own-vetting';
import { isPrimitive, newLabel, siteOf, valueLike } from './value';
import type { Label, Value } from './value';

/** The sinks that the call makes what is let through safe for: by itself, or by the pattern that it is handed. */
export function shapedBy({ cleans, fits }: Behaviour, call: Call, evaluator: Evaluator): number {
  const pattern = fits === undefined ? undefined : call.arguments[Number(/\d+/.exec(fits)?.[0])];
  const byPattern = pattern && pattern.type !== 'SpreadElement' ? (byFunction(pattern, evaluator) ?? cleanByPattern(pattern, true, evaluator)) : NOTHING_CLEAN;
  return byPattern | (cleans ? cleanBits(cleans) : NOTHING_CLEAN);
}

/** What a function of the project asks where it says yes: `z.string().refine(isKnownHost)`. */
function byFunction(asking: Node, evaluator: Evaluator): number | undefined {
  const { callable, summary } = evaluator.valueOf(asking);
  if (!callable && !summary) return undefined;
  return (callable ? vetsOf(callable, evaluator) : summary?.vets)?.yes[0] ?? NOTHING_CLEAN;
}

/** What is let through, and that it is of such a shape. */
export function shaped(value: Value, bits: number, at: Node): Value {
  if (bits === NOTHING_CLEAN) return value;
  return valueLike(value, { labels: joinLabels(value.labels, [newLabel({ kind: 'shaped', source: siteOf(at), name: '', confidence: 'high', path: [], cleanFor: bits })]) });
}

/** Where what is chosen may go that has been asked for such a shape, and to be of the type. */
export function bitsOfShape({ labels, type }: Pick<Value, 'labels' | 'type'>, isAsked: boolean): number {
  let bits = isAsked && isPrimitive(type, 'string') ? CLEAN_AS_TEXT : NOTHING_CLEAN;
  for (const { kind, cleanFor = NOTHING_CLEAN } of labels) bits |= kind === 'shaped' ? cleanFor : kind === 'matched' ? CLEAN_FOR_ALL : NOTHING_CLEAN;
  return bits;
}

export function narrowed(labels: readonly Label[], asked: Pick<Value, 'labels' | 'type'>, isAsked: boolean): readonly Label[] {
  return cleaned(labels, bitsOfShape(asked, isAsked));
}
