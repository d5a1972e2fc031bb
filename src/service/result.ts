/** What a scan or one analysis gives to the faces. Plain data. */
import type { Finding, Note, Suppressed, Suppression } from '../engine';
import type { CacheRequest } from './cache/scan-cache';
import type { Path } from './host';

/** `findings` are those that count: neither suppressed nor known from the baseline. */
export interface FileResult {
  readonly path: Path;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** Findings that the baseline of the project holds. */
  readonly baselined: readonly Finding[];
  readonly notes: readonly Note[];
  readonly suppressions: readonly Suppression[];
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
  /** Of generated code: lines, counted from 1, on which a comment would suppress something. */
  readonly suppressionLines?: readonly number[];
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

/** The baseline of a project, as a scan met it. */
export interface MetBaseline {
  readonly path: Path;
  /** How many findings it holds. */
  readonly entries: number;
  /** Entries that no finding of the scan is: they are fixed, and leave at the next update. Of files that were scanned alone. */
  readonly fixed: number;
}

/** A config file, as a scan met it. */
export interface MetConfig {
  readonly path: Path;
  /** Of its text, in hexadecimal. */
  readonly sha256: string;
  /** For how many of the analysed files it holds, and how many it leaves out. */
  readonly files: number;
  readonly leftOut: number;
}

/** What became of a gate: a bound on what may be found. */
export interface GateOutcome {
  readonly name: string;
  /** Where it is for each rule apart, the rule that went over it, or that came nearest. */
  readonly rule?: string;
  readonly found: number;
  /** At most so many. */
  readonly allowed: number;
  readonly failed: boolean;
}

/** One part of the files, in the same division on every machine; `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export interface ScannedShard extends Shard {
  /** How many files fall into it. */
  readonly files: number;
  /** The same for all shards of one division, and for no others. */
  readonly division: string;
}

/** The change that a scan tells of, where it tells of what has come with one. */
export interface ScannedChange {
  /** Undefined for what is staged. */
  readonly ref?: string;
  /** The commit that it is compared with; undefined where there is none yet. */
  readonly base?: string;
  /** By path; those that are there no longer too. */
  readonly changedFiles: readonly Path[];
}

/** What was asked for and stands for no file. */
export interface Unmatched {
  /** A path or a glob. */
  readonly pattern: string;
  /** The config file that has it in its `include`. */
  readonly config?: Path;
}

export interface ScanResult {
  /** In path order, whatever the order of work; files without findings and notes are not kept. */
  readonly files: readonly FileResult[];
  readonly notAnalysed: readonly NotAnalysed[];
  readonly configProblems: readonly ConfigProblem[];
  readonly analysed: number;
  readonly cancelled: boolean;
  readonly unmatched: readonly Unmatched[];
  /** Each that holds for one of the files, by path. */
  readonly baselines: readonly MetBaseline[];
  /** Each that holds for one of the files, by path. */
  readonly configs: readonly MetConfig[];
  /** For how many of the analysed files each rule is switched off; those that are on everywhere are not in it. */
  readonly rulesOff: ReadonlyMap<string, number>;
  /** Those of the config files, in their order; without any, none. */
  readonly gates: readonly GateOutcome[];
  readonly shard?: ScannedShard;
  readonly since?: ScannedChange;
  /** Findings of the files that are not told of, since the change has not brought them. */
  readonly untold?: readonly Finding[];
}

export interface ScanProgress {
  readonly done: number;
  readonly total: number;
  readonly findings: number;
}

export interface ScanRequest {
  /** Files or directories, absolute; a glob is allowed where no such file exists. */
  readonly paths: readonly Path[];
  /** Only this part of the files is told of; the others are evaluated as far as it imports them. */
  readonly shard?: Shard;
  readonly signal?: AbortSignal;
  /** Threads at most; one when missing. */
  readonly jobs?: number;
  /** What is found out is kept there, and what was found out before and still holds is not found out again. */
  readonly cache?: CacheRequest;
  /** What is told of the results, and counted by gates: made of all of them, the silent ones too, in path order. */
  readonly narrow?: (results: readonly FileResult[]) => Promise<readonly FileResult[]>;
  readonly onProgress?: (progress: ScanProgress) => void;
  /** Called for each file as soon as it is done, so that what was found stays when the scan is cancelled. */
  readonly onResult?: (result: FileResult) => void;
}
