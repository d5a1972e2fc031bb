/** What a report is made of: engine types and nothing else, so that every face can fill it in. */
import type { Finding, Note, RuleMeta, Severity, Suppressed, QuickParser } from '../engine';

export interface ReportInput {
  /** Absolute path with forward slashes: files below it are named relative to it. */
  readonly root: string;
  readonly toolVersion: string;
  /** Where the tool lives on the web; the pages of its rules are below it. */
  readonly homepage: string;
  /** Every rule that was run, also those that found nothing. */
  readonly rules: readonly RuleMeta[];
  /** The page of a rule in Markdown. */
  readonly pages: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly notes: readonly Note[];
  readonly notAnalysed: readonly FileNotAnalysed[];
  readonly configProblems: readonly ConfigurationProblem[];
  /** How many files were analysed. */
  readonly analysed: number;
  readonly cancelled: boolean;
  /** Texts of the files with findings that have fixes: without its text, a fix is named but its edits are left out. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where there is one that is quicker than Centinel's own. */
  readonly quickParser?: QuickParser;
}

export interface FileNotAnalysed {
  readonly path: string;
  /** `left-out`: by design. `failed`: it should have been analysed. */
  readonly kind: 'left-out' | 'failed';
  readonly reason: string;
}

export interface ConfigurationProblem {
  readonly path: string;
  /** Zero-based. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
