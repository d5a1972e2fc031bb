/** A number of JavaScript that holds whole units all the same: its checks say so, its comment, or the rest of the file. */
import type { Code } from '../../engine/code';
import type { ColumnEvent } from '../../engine/event';
import { minorUnitsIn } from '../../domain/money/file-proof';

/** A check or a setter that lets whole numbers through. */
const WHOLE = /\bisInt(?:eger)?\b|\bisSafeInteger\b|\binteger\b|\bMath\.(?:round|trunc|floor|ceil)\b|\bparseInt\b/i;
const MINOR = /\b(?:cents?|pence|paise|kobo|sen|satoshis?|(?:minor|smallest|sub)[ -]?(?:currency[ -]?)?units?)\b/i;
/** How far in front of the column its comment may begin. */
const COMMENT_BEFORE = 160;
const COMMENT_BEHIND = 120;

/** A float is declared as one; a `Number` may be meant to be whole. */
export function isWhole({ type, at, node, options }: ColumnEvent, code: Code): boolean {
  // Where the word is a text, it says how decimals are read.
  if (type !== 'number' || node?.type === 'Literal') return false;
  if (options && WHOLE.test(code.slice(options.range[0], options.range[1]))) return true;
  return MINOR.test(commentsAt(at.start, at.end, code)) || minorUnitsIn(code);
}

/** On the lines above the declaration, inside it, and at the end of its line. */
function commentsAt(start: number, end: number, code: Code): string {
  const above = code.slice(Math.max(0, start - COMMENT_BEFORE), start).split(/\r?\n/).slice(-2, -1).filter((line) => /^\s*(?:\/\/|\/?\*)/.test(line));
  const lines = [...above, ...code.slice(start, end + COMMENT_BEHIND).split(/\r?\n/).slice(0, code.slice(start, end).split(/\r?\n/).length)];
  return lines.flatMap((line) => /(?:\/\/|\/?\*)(.*)$/.exec(line)?.[1] ?? []).join('\n');
}
