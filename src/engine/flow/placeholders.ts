/** What a template writes of what it is filled with, by the names that its text spells: `<%- title %>` is the title as it is. */
import { LIMITS } from '../limits';
import type { Passing } from '../model';
import { valuesAt } from './access';
import type { Callee } from './callee';
import type { Evaluator } from './evaluator';
import { embedded } from './labels';
import { propertyValue } from './properties';
import { valueLike } from './value';
import type { Value } from './value';
import type { Found } from './access';

const patterns = new Map<string, RegExp | undefined>();

export function spelledValues(callee: Callee, from: Passing['from'], { in: at, by }: NonNullable<Passing['spelled']>, evaluator: Evaluator): readonly Found[] {
  const names = namesIn(valuesAt(callee, at, evaluator), by);
  if (names.length === 0) return [];
  return valuesAt(callee, from, evaluator).flatMap((found) => names.map((name) => ({ ...found, value: inText(name.split('.').reduce((value: Value, part) => propertyValue(value, part, found.node, evaluator), found.value)) })));
}

/** Other words of the template stand around it. */
function inText(value: Value): Value {
  return value.labels.length === 0 ? value : valueLike(value, { labels: embedded(value.labels) });
}

function namesIn(texts: readonly Found[], by: readonly string[]): readonly string[] {
  const names = new Set<string>();
  for (const { value } of texts) {
    for (const text of value.constants) if (typeof text === 'string') for (const pattern of by) for (const [, name] of text.matchAll(compiled(pattern) ?? NEVER)) if (name !== undefined) names.add(name);
  }
  return [...names].slice(0, LIMITS.constantsPerValue.value);
}

const NEVER = /(?!)/g;

/** What a project says of its own functions may be no expression. */
function compiled(pattern: string): RegExp | undefined {
  if (!patterns.has(pattern)) patterns.set(pattern, expressionOf(pattern));
  return patterns.get(pattern);
}

function expressionOf(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'g');
  } catch {
    return undefined;
  }
}
