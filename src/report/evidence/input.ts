/** What evidence is made of: what a scan found, and the circumstances under which it did. */
import type { StandardId } from '../../standards';
import type { History } from '../history/history';
import type { ReportInput } from '../input';

export interface EvidenceInput {
  readonly standard: StandardId;
  /** With suppressed findings in it. */
  readonly report: ReportInput;
  readonly circumstances: Circumstances;
  readonly history: History;
}

export interface Circumstances {
  /** ISO 8601 in UTC: `2026-11-29T09:12:25Z`. */
  readonly date: string;
  /** Version of Node.js. */
  readonly node: string;
  readonly revision: Revision;
  /** What was scanned, relative to the root. */
  readonly paths: readonly string[];
  readonly configs: readonly ReportedConfig[];
  /** SHA-256 over all of them, in hexadecimal; null where there is none. */
  readonly configHash: string | null;
  /** For how many of the files each rule was switched off; rules that were on everywhere are not in it. */
  readonly rulesOff: ReadonlyMap<string, number>;
}

export type Revision =
  | { readonly kind: 'commit'; readonly commit: string; readonly isChanged: boolean; readonly isShallow: boolean }
  /** `reason` is a sentence. */
  | { readonly kind: 'none'; readonly reason: string };

/** A config file that held for some of the files. */
export interface ReportedConfig {
  readonly path: string;
  /** Of its text, in hexadecimal. */
  readonly sha256: string;
  /** For how many files it held, and how many it left out. */
  readonly files: number;
  readonly leftOut: number;
}
