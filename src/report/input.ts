/** What a report is made of: engine types and nothing else, so that every face can fill it in. */
import type { Finding, Fix, Note, Position, QuickParser, RuleMeta, Severity, Suppressed } from '../engine';

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
  /** Findings that a baseline holds. */
  readonly baselined: readonly Finding[];
  readonly baselines: readonly ReportedBaseline[];
  /** What the policy of the project came to; empty where it has none. */
  readonly gates: readonly ReportedGate[];
  readonly notes: readonly Note[];
  readonly notAnalysed: readonly FileNotAnalysed[];
  readonly configProblems: readonly ConfigurationProblem[];
  readonly unmatched: readonly NothingMatched[];
  /** How many files were analysed. */
  readonly analysed: number;
  readonly cancelled: boolean;
  /** When the scan began and ended: `2027-01-31T09:00:00.000Z`. For the formats that ask for it; all others are the same on each day. */
  readonly startedAt?: string;
  readonly endedAt?: string;
  /** Where the files below the root are shown on the web, with a slash at its end: `https://github.com/acme/shop/blob/0a1b2c3/`. */
  readonly sourceUrl?: string;
  /** The name of this scan among several of one commit, where there are several. */
  readonly category?: string;
  /** Texts of the files with findings that have fixes: without its text, a fix is named but its edits are left out. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where there is one that is quicker than Centinel's own. */
  readonly quickParser?: QuickParser;
  /** What is known of fixes without the texts: they come from a report. */
  readonly replacements?: ReadonlyMap<Fix, readonly Replacement[]>;
  /** The part of the files that this is about, when it is not about all. */
  readonly shard?: ReportedShard;
  /** The change that this is about, when it is about what has come with one. */
  readonly since?: ReportedChange;
  /** Findings of the same scan that the report does not hold. Its fingerprints tell them apart as well, so that a finding has one whatever stands beside it. */
  readonly untold?: readonly Finding[];
}

export interface Replacement {
  readonly from: Position;
  readonly to: Position;
  readonly text: string;
}

export interface ReportedBaseline {
  readonly path: string;
  readonly entries: number;
  /** Entries that no finding is any more. */
  readonly fixed: number;
}

/** A bound on what may be found, and what was found. */
export interface ReportedGate {
  readonly name: string;
  readonly rule?: string;
  readonly found: number;
  readonly allowed: number;
  readonly failed: boolean;
}

export interface ReportedChange {
  /** As the user named it; missing for what is staged. */
  readonly ref?: string;
  /** The commit that it was compared with; missing where there is none yet. */
  readonly base?: string;
  /** Absolute paths. */
  readonly changedFiles: readonly string[];
}

/** `index` counts from 1. The shards of one scan have the same `division`, and no others have it. */
export interface ReportedShard {
  readonly index: number;
  readonly count: number;
  readonly files: number;
  readonly division: string;
}

/** What was asked for and stands for no file: by the user, or by `include` of the config file. */
export interface NothingMatched {
  readonly pattern: string;
  readonly config?: string;
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
