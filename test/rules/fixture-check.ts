/** Compares what was found in a fixture with what its labels say. */
import type { Finding } from '../../src/engine';
import { readLabels } from './labels';
import type { Label, Labels } from './labels';

/** One line for each label that is not met and each finding that has no label. */
export function fixtureFaults(file: string, text: string, findings: readonly Finding[], limits: string): readonly string[] {
  const labels = readLabels(text);
  return [
    ...labels.faults,
    ...unmet(labels.alerts, findings),
    ...unlabelled(labels.alerts, findings),
    ...unseenSources(labels, findings),
    ...unwrittenLimits(labels.alerts, limits),
  ].map((fault) => `${file}${fault}`);
}

/** Rules on cryptography, transport, tokens and sessions: each has many spellings. */
const CRYPTOGRAPHY: ReadonlySet<string> = new Set(
  'weak-hash weak-password-hash weak-cipher static-iv-or-key unauthenticated-encryption weak-key-size insecure-random timing-unsafe-compare tls-verification-off cleartext-transport jwt-unverified jwt-weak-secret jwt-no-expiry cookie-flags cors-wildcard'.split(' '),
);

/** Rules on what somebody outside chose, and on how payments flow. */
const INPUT: ReadonlySet<string> = new Set(
  'sql-injection nosql-injection command-injection code-injection template-injection path-traversal ssrf xss open-redirect prototype-pollution unsafe-deserialization xxe redos log-injection mass-assignment webhook-unverified missing-idempotency balance-race'.split(' '),
);

/** A rule is shown by at least five hits and five near misses. */
export function coverageFaults(file: string, text: string, ruleId: string): readonly string[] {
  const { alerts, nearMisses } = readLabels(text);
  const hits = new Set(alerts.filter((label) => label.ruleId === ruleId && label.kind === 'alert').map((label) => label.line));
  const faults: string[] = [];
  if (ruleId.startsWith('money-') && (hits.size + nearMisses.length < 25 || nearMisses.length < hits.size)) faults.push(`${file} has ${hits.size} hits and ${nearMisses.length} near misses: 25 labelled lines are wanted, and no more hits than near misses`);
  if (/^(?:card-|pii-|hardcoded-)/.test(ruleId) && Math.min(hits.size, nearMisses.length) < 30) faults.push(`${file} has ${hits.size} hits and ${nearMisses.length} near misses: 30 of each are wanted`);
  if (CRYPTOGRAPHY.has(ruleId) && Math.min(hits.size, nearMisses.length) < 25) faults.push(`${file} has ${hits.size} hits and ${nearMisses.length} near misses: 25 of each are wanted`);
  if (INPUT.has(ruleId) && Math.min(hits.size, nearMisses.length) < 30) faults.push(`${file} has ${hits.size} hits and ${nearMisses.length} near misses: 30 of each are wanted`);
  if (hits.size < 5) faults.push(`${file} has ${hits.size} lines with alert=${ruleId}, at least 5 are wanted`);
  if (nearMisses.length < 5) faults.push(`${file} has ${nearMisses.length} near misses (// ok: why), at least 5 are wanted`);
  return faults;
}

function unmet(labels: readonly Label[], findings: readonly Finding[]): readonly string[] {
  return labels.flatMap((label) => {
    const name = label.severity ? `${label.ruleId}:${label.severity}` : label.ruleId;
    const found = findings.filter((finding) => isAt(finding, label));
    if (label.kind === 'missing') return found.length > 0 ? [`:${label.line} ${name} is found after all: drop MISSING, here and under Limits`] : [];
    if (found.length === 0) return [`:${label.line} expected ${name}, found nothing`];
    const severities = found.map((finding) => finding.severity);
    return label.severity && !severities.includes(label.severity) ? [`:${label.line} expected ${name}, found ${severities.join(', ')}`] : [];
  });
}

/** As many findings as labels: the second finding of a rule on a line wants a second label. */
function unlabelled(labels: readonly Label[], findings: readonly Finding[]): readonly string[] {
  const left = labels.filter((label) => label.kind !== 'missing');
  return findings.flatMap((finding) => {
    const index = left.findIndex((label) => isAt(finding, label));
    if (index >= 0) left.splice(index, 1);
    return index >= 0 ? [] : [`:${lineOf(finding)} ${finding.ruleId} has no label: ${finding.message.what}`];
  }).concat(left.filter((label) => findings.some((finding) => isAt(finding, label))).map((label) => `:${label.line} more labels alert=${label.ruleId} than findings`));
}

function unseenSources(labels: Labels, findings: readonly Finding[]): readonly string[] {
  const starts = new Set(findings.map((finding) => finding.trace[0]?.place.from.line));
  return labels.sources.filter((line) => !starts.has(line - 1)).map((line) => `:${line} no trace starts here`);
}

function unwrittenLimits(labels: readonly Label[], limits: string): readonly string[] {
  const written = plain(limits);
  return labels.flatMap(({ limit, line }) => (limit && !written.includes(plain(limit)) ? [`:${line} the page does not say "${limit}" under Limits`] : []));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[`*_]/g, '').replace(/\s+/g, ' ').trim();
}

function isAt(finding: Finding, label: Label): boolean {
  return finding.ruleId === label.ruleId && lineOf(finding) === label.line;
}

function lineOf(finding: Finding): number {
  return finding.place.from.line + 1;
}
