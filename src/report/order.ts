/** The same findings give the same report, whatever the order in which they were found. */
import { type Finding, type Place, type RuleMeta, SEVERITIES, type Suppressed } from '../engine';

/** By code unit and not by locale, so that every machine sorts alike. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function byPlace(a: Place, b: Place): number {
  return byText(a.file, b.file) || a.start - b.start || a.end - b.end;
}

export function sortedFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(byFinding);
}

/** For readers that show a few only: by severity, then by the score of the rule. */
export function worstFirst(findings: readonly Finding[], rules: readonly RuleMeta[]): readonly Finding[] {
  const scores = new Map(rules.map(({ id, score }) => [id, score]));
  const score = ({ ruleId }: Finding): number => scores.get(ruleId) ?? 0;
  return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || score(b) - score(a) || byFinding(a, b));
}

export function sortedSuppressed(suppressed: readonly Suppressed[]): readonly Suppressed[] {
  return [...suppressed].sort((a, b) => byFinding(a.finding, b.finding));
}

export function sortedByPlace<P extends { readonly place: Place }>(items: readonly P[]): readonly P[] {
  return [...items].sort((a, b) => byPlace(a.place, b.place));
}

export function sortedByPath<P extends { readonly path: string }>(items: readonly P[]): readonly P[] {
  return [...items].sort((a, b) => byText(a.path, b.path));
}

export const byFinding = (a: Finding, b: Finding): number => byPlace(a.place, b.place) || byText(a.ruleId, b.ruleId);
