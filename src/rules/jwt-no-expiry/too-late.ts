/** Tokens that end, and far too late: by what is said, or by what was meant in another unit. */
import type { Code } from '../../engine/code';
import type { ActPart } from '../../engine/flow/acts';
import { bare, staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { saidNumber, saidText } from '../../domain/crypto/said';
import { addedToNow, unitOfNow } from '../../domain/crypto/token-ends';
import { daysOf, MOST_DAYS } from '../../domain/crypto/tokens';

export interface TooLate {
  /** How long the token holds. */
  readonly long: string;
  /** The time that is counted in milliseconds, where seconds are taken. */
  readonly counted?: Node;
}

const SECONDS = { s: 1, ms: 1000 } as const;

export function tooLate(expiry: ActPart, unit: ActPart, code: Code): TooLate | undefined {
  const text = saidText(expiry);
  const days = text === undefined ? undefined : daysOf(text);
  if (days !== undefined) return days > MOST_DAYS ? { long: text! } : undefined;
  const number = saidNumber(expiry);
  if (number !== undefined) return isClaim(expiry) ? undefined : lasting(number, unit.value.constants[0]);
  const { node, place } = expiry;
  // A name that is handed over may be used for other things as well.
  const said = place?.parent?.type === 'Property' ? place : (node ?? place);
  return said && ofSum(bare(said), code);
}

/** `exp` is a point in time, where the other ways say how long from now on. */
function isClaim({ node, place }: ActPart): boolean {
  return [node, place].every((one) => one?.parent?.type !== 'Property' || staticName(one.parent.key, one.parent.computed) === 'exp');
}

function lasting(count: number, unit: unknown): TooLate | undefined {
  if (unit !== 's' && unit !== 'ms') return undefined;
  const days = count / SECONDS[unit] / 86_400;
  return days > MOST_DAYS ? { long: years(days) } : undefined;
}

function ofSum(said: Node, code: Code): TooLate | undefined {
  const unit = unitOfNow(said, code);
  if (unit === 'ms') return asksByItself(code) ? undefined : { long: 'thousands of years, for its end is counted in milliseconds', counted: said };
  const added = unit && addedToNow(said, code);
  return added === undefined ? undefined : lasting(added, 's');
}

function years(days: number): string {
  return `${Math.round(days / 36.525) / 10} years`;
}

/** The program compares the claim itself, in its own unit. */
function asksByItself({ whole }: Code): boolean {
  return /\bexp\)?\s*[<>]=?\s*(?:\+?new Date|Date\.now|\w*now\b)|(?:Date\.now\(\)|getTime\(\)|\bnow)\s*[<>]=?\s*[\w.?!]*\bexp\b/i.test(whole);
}
