/** How bad a rule's findings are held to be: the rule's own word, unless the settings or a config file say otherwise. */
import { type Finding, SEVERITIES, type Severity } from '../engine';

export type RuleSeverity = 'off' | Severity;
export const RULE_SEVERITIES: readonly RuleSeverity[] = ['off', ...SEVERITIES];

/** By rule id. */
export type Severities = Readonly<Record<string, RuleSeverity>>;

/**
 * A finding at its rule's own severity, or a worse case of it, gets the severity that was asked for. A case that the rule holds to be milder
 * (a secret in test data, for one) is not made worse: setting a rule to the severity that it already has changes none of them.
 */
export function withSeverity(finding: Finding, own: Severity, wanted: RuleSeverity | undefined): Finding {
  if (wanted === undefined || wanted === 'off') return finding;
  const severity = rank(finding.severity) > rank(own) ? milder(finding.severity, wanted) : wanted;
  return severity === finding.severity ? finding : { ...finding, severity };
}

function milder(a: Severity, b: Severity): Severity {
  return rank(a) > rank(b) ? a : b;
}

/** 0 is the worst. */
function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}
