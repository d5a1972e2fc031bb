/**
 * Findings as a SAST report of GitLab, which opens a vulnerability for each. What is suppressed or in a baseline is left out and counted in a message:
 * the only mark that the format has, a likely false positive, would be a lie.
 */
import type { Finding, Place, RuleMeta, Severity } from '../engine';
import { PCI } from '../standards';
import { cweUrl, rulePageUrl } from './addresses';
import { fingerprintsIn } from './fingerprints';
import type { ReportInput } from './input';
import { sentence } from './markdown/inline';
import { byPlace, sortedFindings } from './order';
import { relativeTo } from './paths';
import { printable } from './printable';
import { troublesOf } from './troubles';

const SCHEMA_VERSION = '15.2.1';
const SCHEMA = `https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v${SCHEMA_VERSION}/dist/sast-report-format.json`;

/** Of the schema. */
const LONGEST = { name: 255, solution: 7000 };

export function gitlabSastReport(input: ReportInput): string {
  const findings = sortedFindings(input.findings);
  const ids = fingerprintsIn(input);
  const rules = new Map(input.rules.map((rule) => [rule.id, rule]));
  const report = {
    version: SCHEMA_VERSION,
    schema: SCHEMA,
    scan: scan(input),
    vulnerabilities: findings.map((finding) => vulnerability(finding, ids(finding), rules.get(finding.ruleId), input)),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function scan(input: ReportInput): object {
  const tool = { id: 'centinel', name: 'Centinel', url: input.homepage, version: input.toolVersion, vendor: { name: 'Centinel' } };
  const isWhole = !input.cancelled && input.notAnalysed.every(({ kind }) => kind !== 'failed');
  return {
    type: 'sast',
    analyzer: tool,
    scanner: tool,
    start_time: time(input.startedAt),
    end_time: time(input.endedAt),
    status: isWhole ? 'success' : 'failure',
    messages: messages(input),
  };
}

/** To the second and without a zone, which is UTC. */
const time = (iso = '1970-01-01T00:00:00.000Z'): string => iso.slice(0, 'yyyy-mm-ddThh:mm:ss'.length);

function messages(input: ReportInput): readonly object[] {
  const { suppressed, baselined } = input;
  const message = (level: 'info' | 'warn' | 'fatal', value: string): object => ({ level, value: printable(value) });
  return [
    ...(suppressed.length > 0 ? [message('info', `${suppressed.length} suppressed in the code.`)] : []),
    ...(baselined.length > 0 ? [message('info', `${baselined.length} in the baseline.`)] : []),
    ...troublesOf(input).map(({ kind, sentence: said }) => message(kind === 'cancelled' ? 'fatal' : 'warn', said)),
  ];
}

/** GitLab shows texts as Markdown. */
function vulnerability(finding: Finding, id: string, rule: RuleMeta | undefined, { root, homepage }: ReportInput): object {
  const { ruleId, message, place } = finding;
  const page = rulePageUrl(homepage, ruleId);
  const where = { file: relativeTo(root, place.file), start_line: place.from.line + 1, end_line: place.to.line + 1 };
  return {
    id,
    name: (rule?.title ?? ruleId).slice(0, LONGEST.name),
    description: sentence(`${message.what} ${message.why}`.trim()),
    severity: severityOf(finding.severity, rule?.score),
    ...(message.instead ? { solution: sentence(message.instead).slice(0, LONGEST.solution) } : {}),
    identifiers: identifiers(ruleId, page, rule),
    links: [{ name: `Centinel: ${ruleId}`, url: page }],
    location: where,
    tracking: { type: 'source', items: [{ ...where, signatures: [{ algorithm: 'hash', value: id }] }] },
    ...flow(finding, root),
  };
}

/** The scale of CVSS parts errors. */
function severityOf(severity: Severity, score = 0): 'Critical' | 'High' | 'Medium' | 'Info' {
  if (severity === 'error') return score >= 9 ? 'Critical' : 'High';
  return severity === 'warning' ? 'Medium' : 'Info';
}

/** The first is the one that GitLab tells vulnerabilities apart by. */
function identifiers(ruleId: string, url: string, rule: RuleMeta | undefined): readonly object[] {
  return [
    { type: 'centinel_rule', name: `Centinel ${ruleId}`, value: ruleId, url },
    ...(rule?.cwe ?? []).map((number) => ({ type: 'cwe', name: `CWE-${number}`, value: String(number), url: cweUrl(number) })),
    ...(rule?.pci ?? []).map((id) => ({ type: 'pci_dss', name: `PCI DSS 4.0.1, ${id}${PCI[id] ? `: ${PCI[id]}` : ''}`, value: id })),
  ];
}

function flow({ trace, place }: Finding, root: string): object {
  const way = [...trace.map((step) => step.place).filter((each) => byPlace(each, place) !== 0), place];
  if (way.length < 2) return {};
  const nodes = way.map((each, index) => ({ type: 'code-flow-node', node_type: nodeType(index, way.length), file_location: fileLocation(each, root) }));
  return { details: { code_flows: { name: 'The way from the source', type: 'code-flows', items: [nodes] } } };
}

function nodeType(index: number, count: number): 'source' | 'sink' | 'propagation' {
  if (index === 0) return 'source';
  return index === count - 1 ? 'sink' : 'propagation';
}

const fileLocation = ({ file, from, to }: Place, root: string): object => ({
  type: 'file-location',
  file_name: relativeTo(root, file),
  line_start: from.line + 1,
  line_end: to.line + 1,
  column_start: from.column + 1,
  column_end: to.column + 1,
});
