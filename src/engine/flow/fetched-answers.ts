/** Who chose whom the program asks chose the answer as well: it comes from a server of his own. */
import { valuesAt } from './access';
import type { Callee } from './callee';
import { isCleanFor } from './clean';
import type { Evaluator } from './evaluator';
import { joinLabels, withStep } from './labels';
import { isUntrusted } from './untrusted';
import { labelLike, newValue, primitive, siteOf, valueLike } from './value';
import type { Label, Value } from './value';

/** What the protocol says of an answer is a number, or one of a few words. */
const OF_PROTOCOL: Value = newValue({ type: primitive('number'), cleansed: true });
const TOLD = new Map(['status', 'statusCode', 'ok', 'redirected', 'type'].map((name) => [name, OF_PROTOCOL]));

export function answerOf(value: Value, callee: Callee, evaluator: Evaluator): Value {
  let labels: readonly Label[] = [];
  for (const { kind, at } of callee.behaviour!.sinks!) {
    if (kind !== 'fetched') continue;
    for (const found of valuesAt(callee, at, evaluator)) labels = joinLabels(labels, found.value.labels.filter((label) => isUntrusted(label) && !isCleanFor(label, kind)));
  }
  if (labels.length === 0) return value;
  const chosen = withStep(labels, `${callee.text} asks whoever is named there`, siteOf(callee.node)).map((label) => labelLike(label, { cleanFor: undefined, embedded: undefined }));
  return valueLike(value, { labels: joinLabels(value.labels, chosen), properties: new Map([...TOLD, ...(value.properties ?? [])]) });
}

export function asksSomebody({ behaviour }: Callee): boolean {
  return behaviour?.sinks?.some(({ kind }) => kind === 'fetched') === true;
}
