/** Findings for the code quality widget of GitLab: the part of Code Climate's format that it reads. It has no place for what is suppressed or in a baseline. */
import type { Severity } from '../engine';
import { fingerprintsIn } from './fingerprints';
import type { ReportInput } from './input';
import { sortedFindings } from './order';
import { relativeTo } from './paths';
import { sentencesOf } from './plain-text';

const SEVERITIES: Readonly<Record<Severity, 'critical' | 'major' | 'info'>> = { error: 'critical', warning: 'major', info: 'info' };

export function gitlabCodeQualityReport(input: ReportInput): string {
  const { root, findings } = input;
  const fingerprintOf = fingerprintsIn(input);
  const issues = sortedFindings(findings).map((finding) => ({
    description: sentencesOf(finding),
    check_name: finding.ruleId,
    fingerprint: fingerprintOf(finding),
    severity: SEVERITIES[finding.severity],
    location: { path: relativeTo(root, finding.place.file), lines: { begin: finding.place.from.line + 1, end: finding.place.to.line + 1 } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
