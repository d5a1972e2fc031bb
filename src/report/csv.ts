/** Findings for spreadsheets: all of them, those that are suppressed or in a baseline with their state. */
import type { Finding, Suppressed } from '../engine';
import { type Column, csvOf } from './csv-rows';
import { fingerprintsIn } from './fingerprints';
import type { ReportInput } from './input';
import { sortedFindings, sortedSuppressed } from './order';
import { relativeTo } from './paths';

interface Row {
  readonly finding: Finding;
  readonly state: 'open' | 'suppressed' | 'baselined';
  readonly suppressed?: Suppressed;
}

export function csvReport(input: ReportInput): string {
  return csvOf(columns(input), [
    ...sortedFindings(input.findings).map((finding): Row => ({ finding, state: 'open' })),
    ...sortedSuppressed(input.suppressed).map((suppressed): Row => ({ finding: suppressed.finding, state: 'suppressed', suppressed })),
    ...sortedFindings(input.baselined).map((finding): Row => ({ finding, state: 'baselined' })),
  ]);
}

function columns(input: ReportInput): readonly Column<Row>[] {
  const { root, rules } = input;
  const fingerprintOf = fingerprintsIn(input);
  const metas = new Map(rules.map((rule) => [rule.id, rule]));
  return [
    ['state', ({ state }) => state],
    ['severity', ({ finding }) => finding.severity],
    ['rule', ({ finding }) => finding.ruleId],
    ['file', ({ finding }) => relativeTo(root, finding.place.file)],
    ['line', ({ finding }) => finding.place.from.line + 1],
    ['column', ({ finding }) => finding.place.from.column + 1],
    ['what', ({ finding }) => finding.message.what],
    ['why', ({ finding }) => finding.message.why],
    ['instead', ({ finding }) => finding.message.instead],
    ['confidence', ({ finding }) => finding.confidence],
    ['score', ({ finding }) => metas.get(finding.ruleId)?.score],
    ['cwe', ({ finding }) => metas.get(finding.ruleId)?.cwe.map((number) => `CWE-${number}`).join(' ')],
    ['pci dss', ({ finding }) => metas.get(finding.ruleId)?.pci.join(' ')],
    ['reason', ({ suppressed }) => suppressed?.reason],
    ['owner', ({ suppressed }) => suppressed?.owner],
    ['until', ({ suppressed }) => suppressed?.until],
    ['fingerprint', ({ finding }) => fingerprintOf(finding)],
  ];
}
