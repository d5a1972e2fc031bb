/** The JSON report as a type: what is written, and what is read again when reports are put together. */
import type { Confidence, LineElsewhere, Position, Safety, Severity, Note } from '../engine';
import type { FileNotAnalysed, ReportedGate, ReportedShard } from './input';

/** Lines and columns from 1. */
export interface JsonPlace {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

export interface JsonFinding extends JsonPlace {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: { readonly what: string; readonly why: string; readonly instead: string };
  readonly snippet: { readonly line: string; readonly from: number; readonly to: number };
  readonly trace: readonly (JsonPlace & { readonly message: string })[];
  readonly fixes: readonly JsonFix[];
  readonly fingerprint: string;
}

export interface JsonSuppressed extends JsonFinding {
  readonly reason: string;
  readonly owner: string | null;
  readonly until: string | null;
  /** Where the comment stands. */
  readonly comment: { readonly start: Position; readonly end: Position };
}

export interface JsonGate extends Omit<ReportedGate, 'rule'> {
  readonly rule: string | null;
}

export interface JsonFix {
  readonly title: string;
  readonly safety: Safety;
  /** Null when the text of the file could not be had, so that nobody takes the fix for one that changes nothing. */
  readonly edits: readonly { readonly start: Position; readonly end: Position; readonly text: string }[] | null;
  /** Missing in reports of earlier versions. */
  readonly lines?: readonly LineElsewhere[];
}

export interface JsonSummary extends Readonly<Record<Severity, number>> {
  readonly suppressed: number;
  readonly baselined?: number;
  readonly filesAnalysed: number;
  readonly filesFailed: number;
  readonly filesLeftOut: number;
  readonly cancelled: boolean;
}

export interface JsonChange {
  readonly ref: string | null;
  readonly base: string | null;
  readonly changedFiles: readonly string[];
}

export interface JsonReport {
  readonly version: number;
  readonly tool: { readonly name: string; readonly version: string };
  readonly shard: ReportedShard | null;
  /** Missing in reports of earlier versions. */
  readonly since?: JsonChange | null;
  readonly summary: JsonSummary;
  readonly findings: readonly JsonFinding[];
  readonly suppressed: readonly JsonSuppressed[];
  /** Missing in reports of earlier versions, as the next two are. */
  readonly baselined?: readonly JsonFinding[];
  readonly baselines?: readonly { readonly file: string; readonly entries: number; readonly fixed: number }[];
  readonly gates?: readonly JsonGate[];
  readonly notes: readonly (JsonPlace & { readonly kind: Note['kind']; readonly message: string })[];
  readonly notAnalysed: readonly { readonly file: string; readonly kind: FileNotAnalysed['kind']; readonly reason: string }[];
  readonly configProblems: readonly { readonly file: string; readonly line: number; readonly column: number; readonly message: string }[];
  readonly unmatched: readonly { readonly pattern: string; readonly config: string | null }[];
  readonly rules: readonly object[];
}
