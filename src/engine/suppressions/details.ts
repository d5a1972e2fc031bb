/** Who answers for a suppression and until when: `… -- reason (owner: team, until: 2027-01-31)`. Parentheses with other words are part of the reason. */
import type { DetailProblem, Details } from './directive';

const LAST_PARENTHESES = /\(([^()]*)\)$/;
const HAS_DETAIL = /(?:^|,)\s*(?:owner|until)\s*:/;

export interface ReadDetails {
  readonly details: Details;
  readonly problem?: DetailProblem;
  /** Length of the reason without them. */
  readonly reasonLength: number;
}

/** `at`: the offset of the reason in its file. */
export function readDetails(reason: string, at: number): ReadDetails {
  const found = LAST_PARENTHESES.exec(reason);
  const [whole = '', inside = ''] = found ?? [];
  if (!found || !HAS_DETAIL.test(inside)) return { details: {}, reasonLength: reason.length };
  const entries = entriesIn(inside, at + found.index + 1);
  const until = entries.find(({ key }) => key === 'until');
  const details = {
    owner: entries.find(({ key }) => key === 'owner')?.value,
    until: until?.value,
    at: { start: at + found.index, end: at + found.index + whole.length },
    untilAt: until && { start: until.start, end: until.start + until.value.length },
  };
  return { details, problem: problemIn(entries), reasonLength: reason.slice(0, found.index).trimEnd().length };
}

interface Entry {
  readonly key: string;
  readonly value: string;
  /** Of the value. */
  readonly start: number;
}

function entriesIn(inside: string, at: number): readonly Entry[] {
  return [...inside.matchAll(/[^,]+/g)].map((match) => {
    const [entry] = match;
    const colon = entry.indexOf(':');
    if (colon < 0) return { key: entry.trim(), value: '', start: at + match.index + entry.length };
    const value = entry.slice(colon + 1).trimStart();
    return { key: entry.slice(0, colon).trim(), value: value.trimEnd(), start: at + match.index + entry.length - value.length };
  });
}

function problemIn(entries: readonly Entry[]): DetailProblem | undefined {
  for (const [index, { key, value }] of entries.entries()) {
    if (key !== 'owner' && key !== 'until') return { kind: 'unknown-detail', word: key };
    if (entries.findIndex((other) => other.key === key) < index) return { kind: 'repeated-detail', key };
    if (key === 'owner' && value === '') return { kind: 'empty-owner' };
    if (key === 'until' && !isDay(value)) return { kind: 'wrong-date', date: value };
  }
  return undefined;
}

/** Is it a day of the calendar, as `2027-01-31`? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
