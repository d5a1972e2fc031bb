/** What a run came to, its findings counted: enough for its last line, its exit code, and what must be said whatever the report looks like. */
import { unmatchedInWords } from './unmatched';
import type { ReportInput, SeverityCounts } from './input';

export interface Tally extends Pick<ReportInput, 'notAnalysed' | 'configProblems' | 'analysed' | 'cancelled' | 'shard' | 'since' | 'gates' | 'baselines'> {
  readonly found: SeverityCounts;
  readonly suppressed: number;
  readonly baselined: number;
  /** A sentence for each path or glob that stands for no file. */
  readonly unmatched: readonly string[];
}

export function tallyOf(input: ReportInput): Tally {
  const { notAnalysed, configProblems, analysed, cancelled, shard, since, baselines, gates } = input;
  return {
    notAnalysed,
    configProblems,
    analysed,
    cancelled,
    shard,
    since,
    baselines,
    gates,
    found: countBySeverity(input.findings),
    suppressed: input.suppressed.length,
    baselined: input.baselined.length,
    unmatched: unmatchedInWords(input),
  };
}

export function countBySeverity(findings: readonly { readonly severity: keyof SeverityCounts }[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
