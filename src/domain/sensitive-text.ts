/** What must not be repeated from a line of source, whatever rule it is that speaks of the line. */
import type { Span } from '../engine/finding';
import { isCardNumber } from './luhn';
import { connectionPassword, TOKEN_FORMATS } from './secret';

const DIGIT_RUN = /\d(?:[ -]?\d){12,18}/g;
const URL_WITH_LOGIN = /[a-z][a-z0-9+.-]*:\/\/[^\s:/@'"`]+:[^\s@/'"`]+@[^\s'"`]+/gi;

export function sensitiveSpans(line: string): readonly Span[] {
  return [...tokens(line), ...cardNumbers(line), ...passwords(line)];
}

function tokens(line: string): Span[] {
  return TOKEN_FORMATS.flatMap(({ pattern }) => [...line.matchAll(new RegExp(pattern, 'g'))].map((match) => ({ start: match.index, end: match.index + match[0].length })));
}

function cardNumbers(line: string): Span[] {
  return [...line.matchAll(DIGIT_RUN)]
    .filter(([run]) => isCardNumber(run.replace(/[ -]/g, '')))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function passwords(line: string): Span[] {
  return [...line.matchAll(URL_WITH_LOGIN)].flatMap((match) => {
    const found = connectionPassword(match[0]);
    return found ? [{ start: match.index + found.start, end: match.index + found.end }] : [];
  });
}
