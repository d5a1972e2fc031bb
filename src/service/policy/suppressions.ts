/**
 * What the policy of a project, and the day, make of suppression comments. What one covered that is not in force is a finding again, and what is wrong with a
 * comment is a finding of its own.
 */
import { type Finding, findingsOnSuppressions, type Place, type Rule, type Suppressed, type Suppression, type SuppressionVerdict } from '../../engine';
import type { FileResult } from '../result';
import { type Severities, withSeverity } from '../severity';

export { isDay } from '../../engine';

export const DEMANDS = ['reason', 'owner', 'until'] as const;

/** As a config file has it. */
export interface SuppressionPolicy {
  /** What a suppression has to say. The reason it has to say in any case. */
  readonly require?: readonly (typeof DEMANDS)[number][];
  /** From the day on which it is judged. */
  readonly longestDays?: number;
  /** Ids of rules whose findings no comment suppresses. */
  readonly never?: readonly string[];
}

export interface JudgeTerms {
  /** `2026-11-29`; undefined where the clock cannot be right: then nothing is expired, and nothing too long. */
  readonly today: string | undefined;
  /** Is it sure that nothing more would be found there? Not as long as it is unknown what the imports of the file say. */
  readonly mayBeUnused: (suppression: Suppression, rule: string) => boolean;
  readonly rules: readonly Rule[];
  readonly severities: Severities;
}

/** Of what the engine has found; the same object where there is nothing to judge. */
export function judged(result: FileResult, policy: SuppressionPolicy, terms: JudgeTerms): FileResult {
  if (result.suppressions.length === 0) return result;
  const active = activeRules(terms);
  const isRun = new Set(active.map(({ id }) => id));
  const suppressions = result.suppressions.map((suppression) => ({ ...suppression, verdicts: verdictsOn(suppression, result, policy, terms, isRun) }));
  const about = findingsOnSuppressions(suppressions.flatMap(({ verdicts, ...suppression }) => verdicts.map((verdict) => ({ suppression, verdict }))), active);
  const weighed = about.map((finding) => withSeverity(finding, ownSeverity(finding, terms), terms.severities[finding.ruleId]));
  const inForce = new Map(suppressions.map((suppression) => [suppression.place.start, suppression]));
  const stands = result.suppressed.map((each) => standing(each, inForce));
  const back = result.suppressed.filter((_, index) => stands[index] === undefined).map(({ finding }) => finding);
  return {
    ...result,
    findings: [...result.findings, ...back, ...weighed].sort(inOrder),
    suppressed: stands.filter((each) => each !== undefined),
    suppressions,
  };
}

/** Under the first of its comments that is in force; undefined where none is. */
function standing(suppressed: Suppressed, comments: ReadonlyMap<number, Suppression>): Suppressed | undefined {
  const { finding, comment, also = [] } = suppressed;
  const inForce = (place: Place) => !comments.get(place.start)?.verdicts?.some((verdict) => liftedBy(verdict, finding.ruleId));
  if (inForce(comment)) return suppressed;
  const other = also.find(inForce);
  const said = other && comments.get(other.start);
  return said && { finding, reason: said.reason, owner: said.owner, until: said.until, comment: said.place };
}

/** Is the comment not applied to findings of the rule for that? */
function liftedBy(verdict: SuppressionVerdict, ruleId: string): boolean {
  if (verdict.kind === 'never') return verdict.rule === ruleId;
  return verdict.kind !== 'unused';
}

function verdictsOn(suppression: Suppression, result: FileResult, policy: SuppressionPolicy, terms: JudgeTerms, isRun: ReadonlySet<string>): readonly SuppressionVerdict[] {
  const wrong = wrongBy(suppression, policy, terms.today);
  if (wrong.length > 0) return wrong;
  const { until, unused } = suppression;
  if (until !== undefined && terms.today !== undefined && until < terms.today) return [{ kind: 'expired', today: terms.today }];
  // Where part of the file could not be read, something may be found there.
  if (result.notes.length > 0) return [];
  const rules = unused.filter((id) => isRun.has(id) && terms.mayBeUnused(suppression, id));
  return rules.length > 0 ? [{ kind: 'unused', rules }] : [];
}

function wrongBy({ owner, until, rules }: Suppression, { require = [], longestDays, never = [] }: SuppressionPolicy, today: string | undefined): readonly SuppressionVerdict[] {
  const latest = longestDays === undefined || today === undefined ? undefined : dayAfter(today, longestDays);
  const wrong: SuppressionVerdict[] = rules.filter((rule) => never.includes(rule)).map((rule) => ({ kind: 'never', rule }));
  if (require.includes('owner') && owner === undefined) wrong.push({ kind: 'missing-owner' });
  if (require.includes('until') && until === undefined) wrong.push({ kind: 'missing-until', latest, longestDays });
  if (until !== undefined && latest !== undefined && longestDays !== undefined && until > latest) wrong.push({ kind: 'too-long', latest, longestDays });
  return wrong;
}

/** Days are those of the calendar: no time zone and no hour has a part in it. */
function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function activeRules({ rules, severities }: JudgeTerms): readonly Rule[] {
  return rules.filter(({ id }) => severities[id] !== 'off');
}

function ownSeverity(finding: Finding, { rules }: JudgeTerms): Finding['severity'] {
  return rules.find(({ id }) => id === finding.ruleId)?.severity ?? finding.severity;
}

function inOrder(a: Finding, b: Finding): number {
  return a.place.start - b.place.start || a.place.end - b.place.end || (a.ruleId < b.ruleId ? -1 : 1);
}
