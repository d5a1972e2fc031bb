/** A fee of 0.05 by default, a discount of at most 100: what is called like an amount and is a rate, by what is said of it. */
import type { Code } from '../../engine/code';
import type { ColumnEvent } from '../../engine/event';
import { isOftenRate } from '../../domain/money/names';

const FRACTION = /\bdefault\w*\W{0,4}0?\.(?=\d*[1-9])\d+\b/i;
const AT_MOST = /\bmax\s*:\s*\[?\s*(?:1|100)\b/;
const SAID = /%|\bper ?cent|\bpercentage\b|\bpct\b|\brates?\b|\bfraction\b|\bbasis points\b|\bbps\b/i;
const LINE_BEHIND = 160;

export function isRate({ name, at }: ColumnEvent, code: Code): boolean {
  if (!isOftenRate(name)) return false;
  const behind = code.slice(at.end, at.end + LINE_BEHIND).split(/[\r\n]/, 1)[0] ?? '';
  const declaration = code.slice(at.start, at.end) + behind;
  const comment = /(?:\/\/|\/\*|--)(.*)/.exec(declaration)?.[1] ?? '';
  return FRACTION.test(declaration) || AT_MOST.test(declaration) || SAID.test(comment);
}
