/**
 * The evidence for programs: docs/evidence.schema.json is its schema. Within one `version`, fields are added and never renamed, removed or given another meaning.
 * Lines and columns count from 1; paths are relative to where the report was made.
 */
import { jsonReport } from '../json';
import type { JsonFinding, JsonReport, JsonSuppressed } from '../json-shape';
import { sortedFindings, sortedSuppressed } from '../order';
import { relativeTo } from '../paths';
import type { Evidence, Found, RuleEvidence } from './evidence';
import { CAVEAT, explained, OUTCOME } from './words';

const VERSION = 1;

export function evidenceJson(evidence: Evidence): string {
  const { standard, circumstances, report, requirements, outside, history } = evidence;
  const scan = JSON.parse(jsonReport(report)) as JsonReport;
  const references = new References(evidence);
  const made = {
    version: VERSION,
    caveat: CAVEAT,
    standard: { name: standard.name, version: standard.version, publisher: standard.publisher, mapping: standard.mapping },
    tool: scan.tool,
    node: circumstances.node,
    date: circumstances.date,
    revision: circumstances.revision.kind === 'commit' ? { commit: circumstances.revision.commit, isChanged: circumstances.revision.isChanged, isShallow: circumstances.revision.isShallow, reason: null } : { commit: null, isChanged: null, isShallow: null, reason: circumstances.revision.reason },
    paths: circumstances.paths,
    configs: circumstances.configs.map(({ path, sha256, files, leftOut }) => ({ file: relativeTo(report.root, path), sha256, files, leftOut })),
    configHash: circumstances.configHash,
    summary: scan.summary,
    gates: scan.gates,
    requirements: requirements.map((one) => ({
      id: one.id,
      title: one.title,
      outcome: one.outcome,
      says: [`${OUTCOME[one.outcome]}.`, explained(one, report.analysed)].filter((sentence) => sentence !== '').join(' '),
      otherEvidence: one.beside ?? null,
      rules: one.rules.map(ruleEntry),
      ...references.of(one),
      weaknesses: one.weaknesses,
    })),
    notCovered: standard.remainders.map(({ title, ids }) => ({ title, ids })),
    outside: { rules: outside.rules.map(ruleEntry), ...references.of(outside) },
    findings: scan.findings.map(withoutFixes),
    baselined: (scan.baselined ?? []).map(withoutFixes),
    suppressed: scan.suppressed.map(withoutFixes),
    notAnalysed: scan.notAnalysed,
    notes: scan.notes,
    configProblems: scan.configProblems,
    unmatched: scan.unmatched,
    history: { runs: history.lines, problems: history.problems },
  };
  return `${JSON.stringify(made, null, 2)}\n`;
}

const ruleEntry = ({ id, title, severity, off }: RuleEvidence): object => ({ id, title, severity, filesSwitchedOff: off });

/** Evidence is about what was found; how to mend it is in the report of a scan. */
function withoutFixes(finding: JsonFinding | JsonSuppressed): object {
  return Object.fromEntries(Object.entries(finding).filter(([field]) => field !== 'fixes'));
}

/** Each finding stands once in the report, and requirements refer to it by its index. */
class References {
  private readonly indices: ReadonlyMap<object, number>;

  constructor({ report }: Evidence) {
    const sorted = { findings: sortedFindings(report.findings), baselined: sortedFindings(report.baselined), suppressed: sortedSuppressed(report.suppressed) };
    this.indices = new Map<object, number>([...sorted.findings.entries(), ...sorted.baselined.entries(), ...sorted.suppressed.entries()].map(([index, one]) => [one, index]));
  }

  of({ findings, baselined, suppressed }: Found): object {
    const indices = (some: readonly object[]): readonly number[] => some.map((one) => this.indices.get(one)!);
    return { findings: indices(findings), baselined: indices(baselined), suppressed: indices(suppressed) };
  }
}
