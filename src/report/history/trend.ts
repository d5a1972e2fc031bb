/** How findings went from run to run: of the same paths, since another part of the code has other findings. */
import type { Evidence, RequirementEvidence } from '../evidence/evidence';
import { type HistoryLine, isSameRun, isSameScope } from './line';
import { runOf } from './run';

/** What a chart and its table show. */
export const SERIES = ['errors', 'warnings', 'information', 'in the baseline', 'suppressed'] as const;
export type Series = (typeof SERIES)[number];

export interface TrendPoint {
  /** `2026-11-29`. */
  readonly day: string;
  readonly commit: string | null;
  readonly counts: Readonly<Record<Series, number>>;
}

/** More are no readable chart. */
const MOST_POINTS = 30;

export function trendOf({ history, circumstances }: Evidence): readonly TrendPoint[] {
  return history.lines
    .filter((line) => isSameScope(line, circumstances))
    .slice(-MOST_POINTS)
    .map(({ date, commit, found, baselined, suppressed }) => ({
      day: date.slice(0, 10),
      commit,
      counts: { errors: found.error, warnings: found.warning, information: found.info, 'in the baseline': baselined, suppressed },
    }));
}

/** The last recorded run of the same paths that is not this one. */
export function runBefore({ history, circumstances, report }: Evidence): HistoryLine | undefined {
  const now = runOf(report, circumstances);
  return history.lines.findLast((line) => isSameScope(line, now) && !isSameRun(line, now));
}

/** By how many findings, those of the baseline included, the requirement has more than in that run. */
export function changeSince({ rules }: HistoryLine, { findings, baselined, rules: own }: RequirementEvidence): number {
  return findings.length + baselined.length - own.reduce((sum, { id }) => sum + (rules[id] ?? 0), 0);
}
