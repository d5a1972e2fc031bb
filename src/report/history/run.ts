/** What the history keeps of a run. */
import type { Circumstances } from '../evidence/input';
import type { ReportInput } from '../input';
import { byText } from '../order';
import { countBySeverity } from '../tally';
import { HISTORY_VERSION, type HistoryLine } from './line';

export function runOf(report: ReportInput, { date, revision, paths, configHash }: Circumstances): HistoryLine {
  return {
    version: HISTORY_VERSION,
    date,
    commit: revision.kind === 'commit' ? revision.commit : null,
    isChanged: revision.kind === 'commit' && revision.isChanged,
    centinel: report.toolVersion,
    config: configHash,
    paths,
    found: countBySeverity(report.findings),
    suppressed: report.suppressed.length,
    baselined: report.baselined.length,
    analysed: report.analysed,
    notAnalysed: report.notAnalysed.length,
    rules: byRule(report),
  };
}

function byRule({ findings, baselined }: ReportInput): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { ruleId } of [...findings, ...baselined]) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => byText(a, b)));
}
