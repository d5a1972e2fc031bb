/** What the list of suppressions is made of. */
import type { Finding, Place, Suppression } from '../../engine';
import { byPlace } from '../order';

export type SuppressionState = 'ok' | 'expired' | 'unused' | 'invalid';

export interface ListedSuppression {
  readonly place: Place;
  readonly state: SuppressionState;
  /** What is wrong with it, a sentence each. */
  readonly problems: readonly string[];
  /** Empty where the comment breaks the grammar, as the reason is. */
  readonly rules: readonly string[];
  readonly scope?: Suppression['scope'];
  readonly reason: string;
  readonly owner?: string;
  readonly until?: string;
  /** How many findings. */
  readonly covers: number;
}

/** Who wrote the line, by git. */
export interface WrittenBy {
  readonly author: string;
  /** A day: `2026-11-29`. */
  readonly date: string;
}

export interface SuppressionsInput {
  readonly root: string;
  readonly toolVersion: string;
  /** Missing where the clock cannot be right. */
  readonly today?: string;
  /** In the order of their files and lines. */
  readonly suppressions: readonly ListedSuppression[];
  /** Null: the line is not committed. Undefined where git says nothing. */
  readonly writtenBy: (place: Place) => WrittenBy | null | undefined;
  /** Suppressions in files that nobody looks into, since a program writes them. */
  readonly notLookedAt: readonly { readonly path: string; readonly line: number }[];
}

interface JudgedFile {
  readonly findings: readonly Finding[];
  readonly baselined: readonly Finding[];
  readonly suppressions: readonly Suppression[];
}

const ON_SUPPRESSIONS: Readonly<Record<string, SuppressionState>> = { 'invalid-suppression': 'invalid', 'expired-suppression': 'expired', 'unused-suppression': 'unused' };

/** Those that keep the grammar, and those that break it. */
export function listed(files: readonly JudgedFile[]): readonly ListedSuppression[] {
  return files.flatMap(listedIn).sort((a, b) => byPlace(a.place, b.place));
}

function listedIn({ findings, baselined, suppressions }: JudgedFile): readonly ListedSuppression[] {
  const about = [...findings, ...baselined].filter(({ ruleId }) => ruleId in ON_SUPPRESSIONS);
  const isOn = ({ place: { start, end } }: Suppression, finding: Finding) => start <= finding.place.start && finding.place.end <= end;
  const broken = about.filter((finding) => !suppressions.some((suppression) => isOn(suppression, finding)));
  return [
    ...suppressions.map((suppression): ListedSuppression => {
      const { place, scope, rules, reason, owner, until, covers } = suppression;
      const own = about.filter((finding) => isOn(suppression, finding));
      return { place, scope, rules, reason, owner, until, covers, state: stateOf(suppression, own), problems: own.map(({ message }) => message.what) };
    }),
    ...broken.map(({ place, message }): ListedSuppression => ({ place, state: 'invalid', problems: [message.what], rules: [], reason: '', covers: 0 })),
  ];
}

/** What the policy says counts, also where the rule that would tell of it is switched off. */
function stateOf({ verdicts = [] }: Suppression, about: readonly Finding[]): SuppressionState {
  const kinds = new Set(verdicts.map(({ kind }) => kind));
  const states = new Set([...about.map(({ ruleId }) => ON_SUPPRESSIONS[ruleId]), ...[...kinds].map((kind) => (kind === 'expired' || kind === 'unused' ? kind : 'invalid'))]);
  return (['invalid', 'expired', 'unused'] as const).find((state) => states.has(state)) ?? 'ok';
}

/** Negative when the day is past; undefined without a day. */
export function daysLeft(until: string | undefined, today: string | undefined): number | undefined {
  if (until === undefined || today === undefined) return undefined;
  return Math.round((Date.parse(until) - Date.parse(today)) / 86_400_000);
}

export function countedByState(suppressions: readonly ListedSuppression[]): readonly (readonly [state: SuppressionState, count: number])[] {
  return (['ok', 'expired', 'unused', 'invalid'] as const).map((state) => [state, suppressions.filter((each) => each.state === state).length] as const);
}
