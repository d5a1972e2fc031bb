/** What the policy of a project, and the day, make of suppression comments, as findings: made as all others are, of comments alone, without the text around them. */
import type { Code } from '../code';
import type { Finding, Place, Suppression } from '../finding';
import { hashOf } from '../fingerprint/hash';
import { saidOf } from '../report-problems';
import type { Raised } from '../report-problems';
import type { Rule } from '../rule';

export type SuppressionVerdict =
  /** `today`: the day that it was judged on. */
  | { readonly kind: 'expired'; readonly today: string }
  /** Of these rules it covers nothing: of all that it names, or of some. */
  | { readonly kind: 'unused'; readonly rules: readonly string[] }
  | { readonly kind: 'missing-owner' }
  /** `latest`: the last day that may be written, where there is one. */
  | { readonly kind: 'missing-until'; readonly latest?: string; readonly longestDays?: number }
  | { readonly kind: 'too-long'; readonly latest: string; readonly longestDays: number }
  | { readonly kind: 'never'; readonly rule: string };

export interface JudgedSuppression {
  readonly suppression: Suppression;
  readonly verdict: SuppressionVerdict;
}

/** In the order of the comments. */
export function findingsOnSuppressions(judged: readonly JudgedSuppression[], rules: readonly Rule[]): readonly Finding[] {
  if (judged.length === 0) return [];
  const listening = rules.flatMap((rule) => {
    const listener = rule.listeners(() => true).get('suppression');
    return listener ? [{ rule, listener }] : [];
  });
  return judged.flatMap((one) => listening.flatMap(({ rule, listener }) => listener({ kind: 'suppression', ...one }, NO_CODE).map((problem) => findingOf({ rule, problem }, one))));
}

/** The text is gone by the time that a comment is judged. */
const NO_CODE = new Proxy({} as Code, {
  get: () => {
    throw new Error('A rule on suppressions knows the comment alone.');
  },
});

function findingOf(raised: Raised, { suppression }: JudgedSuppression): Finding {
  const { rule, problem: { match, message, fixes } } = raised;
  const place = 'file' in match.at ? (match.at as Place) : suppression.place;
  return {
    ...saidOf(raised, place),
    trace: [],
    fixes,
    snippet: snippetAt(place, suppression),
    fingerprint: hashOf(`${rule.id} ${suppression.fingerprint} ${message.what}`),
  };
}

function snippetAt({ from, to }: Place, { place, snippet }: Suppression): Finding['snippet'] {
  if (from.line !== place.from.line) return snippet;
  return { line: snippet.line, from: from.column, to: to.line === from.line ? to.column : snippet.line.length };
}
