/** What a scan or one analysis gives to the faces. Plain data. */
import type { Finding, Note, Suppressed } from '../engine';
import type { CacheRequest } from './cache/scan-cache';
import type { Path } from './host';

export interface FileResult {
  readonly path: Path;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly notes: readonly Note[];
  readonly notAnalysed?: NotAnalysed;
}

/**
 * `left-out`: by design (minified, generated, binary, excluded when named, deleted in mid-scan). `failed`: the user must know, and the CLI
 * exits 3 (unreadable, too large, crashed).
 */
export interface NotAnalysed {
  readonly path: Path;
  readonly kind: 'left-out' | 'failed';
  /** One sentence that says what to do where something can be done. */
  readonly reason: string;
}

/** A config file that could not be used. The last good one (or the defaults) goes on. */
export interface ConfigProblem {
  readonly path: Path;
  /** Zero-based; where in the file. */
  readonly line: number;
  readonly column: number;
  /** What is wrong there and what is allowed. */
  readonly message: string;
}

export interface ScanResult {
  /** In path order, whatever the order of work; files without findings and notes are not kept. */
  readonly files: readonly FileResult[];
  readonly notAnalysed: readonly NotAnalysed[];
  readonly configProblems: readonly ConfigProblem[];
  readonly analysed: number;
  readonly cancelled: boolean;
  /** Patterns or paths that were asked for and matched no file. */
  readonly unmatched: readonly string[];
}

export interface ScanProgress {
  readonly done: number;
  readonly total: number;
  readonly findings: number;
}

export interface ScanRequest {
  /** Files or directories, absolute; a glob is allowed where no such file exists. */
  readonly paths: readonly Path[];
  readonly signal?: AbortSignal;
  /** Threads at most; one when missing. */
  readonly jobs?: number;
  /** What is found out is kept there, and what was found out before and still holds is not found out again. */
  readonly cache?: CacheRequest;
  readonly onProgress?: (progress: ScanProgress) => void;
  /** Called for each file as soon as it is done, so that what was found stays when the scan is cancelled. */
  readonly onResult?: (result: FileResult) => void;
}
