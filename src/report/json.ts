/**
 * Findings for programs. The shape is a promise: within one `version`, fields are added and never renamed, removed or given another
 * meaning. Lines and columns count from 1, columns in UTF-16 code units; an end is the position after the last character. Paths are
 * relative to the directory that was scanned from, with forward slashes. docs/json.md says what each field holds.
 */
import type { Finding, Place, Position, RuleMeta, Suppressed } from '../engine';
import { CWE, PCI } from '../standards';
import { type FingerprintOf, fingerprintsIn } from './fingerprints';
import { countsOfNotAnalysed } from './files-in-words';
import type { ReportInput } from './input';
import { writtenChange } from './change';
import type { JsonFinding, JsonFix, JsonPlace, JsonReport, JsonSummary, JsonSuppressed } from './json-shape';
import { byText, sortedByPath, sortedByPlace, sortedFindings, sortedSuppressed } from './order';
import { relativeTo } from './paths';
import { type ReplacementsOf, replacementsIn } from './replacements';
import { countBySeverity } from './tally';

export const VERSION = 1;
export const TOOL = 'centinel';

type NameOf = (path: string) => string;

export function jsonReport(input: ReportInput): string {
  const nameOf: NameOf = (path) => relativeTo(input.root, path);
  const finding = findingWriter(nameOf, replacementsIn(input), fingerprintsIn(input));
  const report: JsonReport = {
    version: VERSION,
    tool: { name: TOOL, version: input.toolVersion },
    shard: input.shard ?? null,
    since: writtenChange(input) ?? null,
    summary: summary(input),
    findings: sortedFindings(input.findings).map(finding),
    suppressed: sortedSuppressed(input.suppressed).map((item) => suppressedEntry(item, finding)),
    baselined: sortedFindings(input.baselined).map(finding),
    baselines: sortedByPath(input.baselines).map(({ path, entries, fixed }) => ({ file: nameOf(path), entries, fixed })),
    gates: input.gates.map(({ name, rule, found, allowed, failed }) => ({ name, rule: rule ?? null, found, allowed, failed })),
    notes: sortedByPlace(input.notes).map(({ kind, message, place }) => ({ kind, message, ...region(place, nameOf) })),
    notAnalysed: sortedByPath(input.notAnalysed).map(({ path, kind, reason }) => ({ file: nameOf(path), kind, reason })),
    configProblems: sortedByPath(input.configProblems).map((problem) => ({
      file: nameOf(problem.path),
      ...position(problem),
      message: problem.message,
    })),
    unmatched: input.unmatched.map(({ pattern, config }) => ({ pattern, config: config === undefined ? null : nameOf(config) })),
    rules: [...input.rules].sort((a, b) => byText(a.id, b.id)).map(ruleEntry),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function summary({ findings, suppressed, baselined, analysed, notAnalysed, cancelled }: ReportInput): JsonSummary {
  const { failed, leftOut } = countsOfNotAnalysed(notAnalysed);
  return {
    ...countBySeverity(findings),
    suppressed: suppressed.length,
    baselined: baselined.length,
    filesAnalysed: analysed,
    filesFailed: failed,
    filesLeftOut: leftOut,
    cancelled,
  };
}

function suppressedEntry({ finding, reason, owner, until, comment }: Suppressed, write: (finding: Finding) => JsonFinding): JsonSuppressed {
  return { ...write(finding), reason, owner: owner ?? null, until: until ?? null, comment: { start: position(comment.from), end: position(comment.to) } };
}

function findingWriter(nameOf: NameOf, replacementsOf: ReplacementsOf, fingerprintOf: FingerprintOf): (finding: Finding) => JsonFinding {
  return (finding) => ({
    ruleId: finding.ruleId,
    severity: finding.severity,
    confidence: finding.confidence,
    ...region(finding.place, nameOf),
    message: { what: finding.message.what, why: finding.message.why, instead: finding.message.instead },
    snippet: { line: finding.snippet.line, from: finding.snippet.from + 1, to: finding.snippet.to + 1 },
    trace: finding.trace.map(({ message, place }) => ({ message, ...region(place, nameOf) })),
    fixes: finding.fixes.map((fix) => ({ title: fix.title, safety: fix.safety, edits: edits(replacementsOf(finding, fix)), lines: (fix.lines ?? []).map(({ file, line }) => ({ file, line })) })),
    fingerprint: fingerprintOf(finding),
  });
}

const edits = (replacements: ReturnType<ReplacementsOf>): JsonFix['edits'] =>
  replacements?.map(({ from, to, text }) => ({ start: position(from), end: position(to), text })) ?? null;

const region = (place: Place, nameOf: NameOf): JsonPlace => ({
  file: nameOf(place.file),
  start: position(place.from),
  end: position(place.to),
});

const position = ({ line, column }: Position): Position => ({ line: line + 1, column: column + 1 });

const ruleEntry = ({ id, title, severity, cwe, pci, score }: RuleMeta): object => ({
  id,
  title,
  severity,
  score,
  cwe: cwe.map((number) => ({ id: number, title: CWE[number] ?? null })),
  pci: pci.map((requirement) => ({ id: requirement, title: PCI[requirement] ?? null })),
});
