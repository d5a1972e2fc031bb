/** What must not be repeated from a line of source, whatever rule it is that speaks of the line. */
import type { Span } from '../engine/finding';
import { isCardNumber } from './luhn';
import { connectionPassword } from './connection-text';
import { TOKEN_FORMATS } from './token-formats';

const DIGIT_RUN = /\d(?:[ -]?\d){12,18}/g;
const QUOTED = /[^'"`]+/g;
/** The patterns of whole texts, wherever they stand in a line. */
const PATTERNS = TOKEN_FORMATS.map(({ pattern }) => new RegExp(pattern.source.replace(/^\^|\$$/g, ''), 'g'));

export function sensitiveSpans(line: string): readonly Span[] {
  return [...tokens(line), ...cardNumbers(line), ...passwords(line)];
}

function tokens(line: string): Span[] {
  return PATTERNS.flatMap((pattern) => [...line.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })));
}

function cardNumbers(line: string): Span[] {
  return [...line.matchAll(DIGIT_RUN)]
    .filter(([run]) => isCardNumber(run.replace(/[ -]/g, '')))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function passwords(line: string): Span[] {
  return [...line.matchAll(QUOTED)].flatMap((match) => {
    const start = match.index + (addressIn(match[0]) ?? 0);
    const found = connectionPassword(line.slice(start, match.index + match[0].length));
    return found ? [{ start: start + found.start, end: start + found.end }] : [];
  });
}

/** Where `postgres://` begins. Looked for from its end: a long text of letters is no address from any of them. */
function addressIn(text: string): number | undefined {
  for (let end = text.indexOf('://'); end >= 0; end = text.indexOf('://', end + 1)) {
    const first = SCHEME.exec(text.slice(Math.max(0, end - LONGEST_SCHEME), end));
    if (first) return end - first[0].length;
  }
  return undefined;
}

const LONGEST_SCHEME = 100;
const SCHEME = /[a-z][a-z0-9+.-]*$/i;
