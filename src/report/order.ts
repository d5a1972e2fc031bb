/** The same findings give the same report, whatever the order in which they were found. */
import type { Finding, Place, Suppressed } from '../engine';

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

export function sortedSuppressed(suppressed: readonly Suppressed[]): readonly Suppressed[] {
  return [...suppressed].sort((a, b) => byFinding(a.finding, b.finding));
}

export function sortedByPlace<P extends { readonly place: Place }>(items: readonly P[]): readonly P[] {
  return [...items].sort((a, b) => byPlace(a.place, b.place));
}

export function sortedByPath<P extends { readonly path: string }>(items: readonly P[]): readonly P[] {
  return [...items].sort((a, b) => byText(a.path, b.path));
}

const byFinding = (a: Finding, b: Finding): number => byPlace(a.place, b.place) || byText(a.ruleId, b.ruleId);
