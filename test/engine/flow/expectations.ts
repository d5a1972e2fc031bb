/**
 * The labels of a line, `// $ …` at its end, parted by `;`. Without a kind a label is for an argument of the `probe(…)` on the line, in
 * their order; with one (`log [pan]`, `hash-algorithm 'md5'`) for what the line hands to a sink or a role; `step 2` is the second place on the
 * way from the source to the sink of the case. A label speaks of the constants, the numeric form or the property labels that it names and of
 * nothing else; `clean` says that there is no label, `unknown` that nothing is known. `MISSING x` is right and not seen today; `SPURIOUS x`
 * is seen today and wrong.
 */
import type { Described } from '../describe-value';

export type State = 'met' | 'missing' | 'spurious';

export interface Expectation {
  readonly state: State;
  /** The kind of sink or the role; undefined for an argument of a probe. */
  readonly kind?: string;
  readonly text: string;
  readonly parts: Partial<Described>;
}

const COMMENT = /(?:\/\/|\/\*) \$ (.+?)\s*(?:\*\/.*)?$/;
const ITEM = /^(?:(MISSING|SPURIOUS) )?(?:(?!(?:float|integer|bigint|decimal|number)\b)([a-z]+(?:-[a-z]+)*) (?=['[\d-]|clean$|unknown$|true\b|false\b|null\b))?(.+)$/;
const STATES: Readonly<Record<string, State>> = { MISSING: 'missing', SPURIOUS: 'spurious' };
const NOTHING: Described = { constants: '', numeric: '', labels: '' };

/** Undefined where the line has no label. */
export function expectationsOf(line: string): readonly Expectation[] | undefined {
  return COMMENT.exec(line)?.[1]?.match(/(?:'[^']*'|[^;'])+/g)?.map((item) => readItem(item.trim()));
}

function readItem(item: string): Expectation {
  const [, mark = '', kind, text = ''] = ITEM.exec(item) ?? [];
  return { state: STATES[mark] ?? 'met', kind, text, parts: partsOf(text) };
}

function partsOf(text: string): Partial<Described> {
  if (text === 'unknown') return NOTHING;
  if (text === 'clean') return { labels: '' };
  const labels = /\[[^\]]*\]$/.exec(text)?.[0];
  const rest = text.slice(0, text.length - (labels?.length ?? 0)).trim();
  const known = labels === undefined ? {} : { labels: `[${labels.slice(1, -1).split(', ').sort().join(', ')}]` };
  if (rest === '') return known;
  return /^(?:float|integer|bigint|decimal|number)\b/.test(rest) ? { ...known, numeric: rest } : { ...known, constants: sorted(rest) };
}

/** Constants are compared in sorted order, with `…` at the end. */
function sorted(constants: string): string {
  const parts = constants.split(' | ');
  return [...parts.filter((part) => part !== '…').sort(), ...parts.filter((part) => part === '…')].join(' | ');
}

/** Does what was seen say all that the label says? `…` alone says that it may be something that is not known, whatever else it may be. */
export function holds({ parts }: Expectation, seen: Described): boolean {
  const says = (part: string, text: string) => text === seen[part as keyof Described] || (text === '…' && /^$|…$/.test(seen.constants));
  return Object.entries(parts).every(([part, text]) => says(part, text));
}

/** An argument that was not seen at all is described as nothing known. */
export function verdict(expectation: Expectation, seen: Described | undefined): string | undefined {
  const met = holds(expectation, seen ?? NOTHING);
  const { state, text } = expectation;
  if (state === 'met') return met ? undefined : `expected ${text}`;
  if (state === 'missing') return met ? `${text} is seen after all: drop MISSING` : undefined;
  return met ? undefined : `${text} is not seen any more: drop SPURIOUS`;
}
