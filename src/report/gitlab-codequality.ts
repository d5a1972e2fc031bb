/** Findings for the code quality widget of GitLab: the part of Code Climate's format that it reads. It has no place for what is suppressed or in a baseline. */
import type { Severity } from '../engine';
import type { ReportInput } from './input';
import { sortedFindings } from './order';
import { relativeTo } from './paths';
import { sentencesOf } from './plain-text';
import { uniqueFingerprints } from './unique-fingerprints';

const SEVERITIES: Readonly<Record<Severity, 'critical' | 'major' | 'info'>> = { error: 'critical', warning: 'major', info: 'info' };

export function gitlabCodeQualityReport({ root, findings }: ReportInput): string {
  const sorted = sortedFindings(findings);
  const prints = uniqueFingerprints(sorted);
  const issues = sorted.map((finding) => ({
    description: sentencesOf(finding),
    check_name: finding.ruleId,
    fingerprint: prints.get(finding),
    severity: SEVERITIES[finding.severity],
    location: { path: relativeTo(root, finding.place.file), lines: { begin: finding.place.from.line + 1, end: finding.place.to.line + 1 } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
