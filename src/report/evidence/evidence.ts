/** Findings held against a standard: for each requirement what speaks for it, what against it, and what weakens either. */
import type { Finding, RuleMeta, Suppressed } from '../../engine';
import { type Requirement, type Standard, standard } from '../../standards';
import type { ReportInput } from '../input';
import { sortedFindings, sortedSuppressed } from '../order';
import type { Circumstances, EvidenceInput } from './input';
import { weaknessesOfRules, weaknessesOfScan } from './weaknesses';

/**
 * `against`: there are findings, in a baseline or not. `for`: its rules looked and found nothing. `off`: its rules are switched off. `nothing-analysed`: they had
 * nothing to look at. The others are those of the standard (`ShownBy`).
 */
export type Outcome = 'against' | 'for' | 'off' | 'nothing-analysed' | 'inventory' | 'report' | 'no-rule' | 'elsewhere';

/** What rules found, by what became of it. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly baselined: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}

export interface RuleEvidence extends Pick<RuleMeta, 'id' | 'title' | 'severity'> {
  /** For how many files it was switched off. */
  readonly off: number;
}

export interface RequirementEvidence extends Requirement, Found {
  readonly outcome: Outcome;
  readonly rules: readonly RuleEvidence[];
  /** Sentences on what was not looked at, or not by all rules. */
  readonly weaknesses: readonly string[];
}

export interface Evidence extends Omit<EvidenceInput, 'standard'> {
  readonly standard: Standard;
  readonly circumstances: Circumstances;
  readonly requirements: readonly RequirementEvidence[];
  /** Of rules that the standard has no place for. */
  readonly outside: Found & { readonly rules: readonly RuleEvidence[] };
}

export function evidenceOf(input: EvidenceInput): Evidence {
  const held = standard(input.standard);
  const entries = new Map(input.report.rules.map((rule) => [rule.id, held.entriesOf(rule)]));
  const outside = rulesOf(input, (id) => entries.get(id)?.length === 0);
  const isOutside = idsOf(outside);
  return {
    ...input,
    standard: held,
    requirements: held.requirements.map((requirement) => requirementEvidence(requirement, input, entries)),
    outside: { rules: outside, ...foundBy(input.report, ({ ruleId }) => isOutside.has(ruleId)) },
  };
}

function requirementEvidence(requirement: Requirement, input: EvidenceInput, entries: ReadonlyMap<string, readonly string[]>): RequirementEvidence {
  const rules = requirement.shownBy === 'rules' ? rulesOf(input, (id) => entries.get(id)?.includes(requirement.id) === true) : [];
  const isSpeaking = idsOf(rules);
  const found = foundBy(input.report, (finding) => isSpeaking.has(finding.ruleId) && isAgainst(finding, requirement.id, input));
  const weaknesses = rules.length === 0 ? [] : [...weaknessesOfRules(rules, input.report.analysed), ...weaknessesOfScan(input.report)];
  return { ...requirement, ...found, rules, weaknesses, outcome: outcomeOf(requirement, rules, found, input.report.analysed) };
}

function outcomeOf({ shownBy, isOnlyAgainst }: Requirement, rules: readonly RuleEvidence[], { findings, baselined }: Found, analysed: number): Outcome {
  if (shownBy !== 'rules') return shownBy;
  if (findings.length + baselined.length > 0) return 'against';
  if (analysed === 0) return 'nothing-analysed';
  if (rules.every(({ off }) => off >= analysed)) return 'off';
  return isOnlyAgainst ? 'elsewhere' : 'for';
}

function rulesOf({ report, circumstances }: EvidenceInput, isWanted: (id: string) => boolean): readonly RuleEvidence[] {
  return report.rules.filter(({ id }) => isWanted(id)).map(({ id, title, severity }) => ({ id, title, severity, off: circumstances.rulesOff.get(id) ?? 0 }));
}

/** A finding may speak against less than all that its rule does. */
function isAgainst({ pci }: Finding, id: string, { standard: held }: EvidenceInput): boolean {
  return held !== 'pci' || pci === undefined || pci.includes(id);
}

function foundBy({ findings, baselined, suppressed }: ReportInput, isOne: (finding: Finding) => boolean): Found {
  return {
    findings: sortedFindings(findings.filter(isOne)),
    baselined: sortedFindings(baselined.filter(isOne)),
    suppressed: sortedSuppressed(suppressed.filter(({ finding }) => isOne(finding))),
  };
}

const idsOf = (rules: readonly RuleEvidence[]): ReadonlySet<string> => new Set(rules.map(({ id }) => id));
