/** Patterns of the code that is looked at may be tried out on a short text, where they cannot take long. */
import type { Node } from '../source/tree';
import { LIMITS } from '../limits';

/** The pattern of a regular expression that is written out; undefined where it could run for long, or is none. */
export function patternOf(node: Node | undefined): RegExp | undefined {
  return node?.type === 'Literal' && 'regex' in node ? safePattern(node.regex.pattern, node.regex.flags) : undefined;
}

export function safePattern(pattern: string, flags = ''): RegExp | undefined {
  const repeats = pattern.match(/[*+]|\{\d*,\d*\}/g) ?? [];
  // A repeated group that repeats something is what makes patterns slow.
  if (pattern.length > LIMITS.patternLength.value || repeats.length > LIMITS.patternRepeats.value || /\)[*+{]/.test(pattern)) return undefined;
  try {
    return new RegExp(pattern, flags);
  } catch {
    return undefined;
  }
}
