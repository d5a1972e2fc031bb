/** What a host does that has several threads: each of them scans files that it is given, with all that these import. Plain data goes to and fro. */
import type { Path } from './host';
import type { ExplicitConfig } from './config-store';
import type { ModuleRecord } from './linking/module-record';
import type { FileResult } from './result';
import type { Observation } from './cache/observed-host';
import type { SessionSetup } from './scan-session';
import type { Severities } from './severity';

/** All that decides what a worker finds, beside the files. */
export interface WorkerSetup extends SessionSetup {
  readonly configFile?: ExplicitConfig;
  readonly severities?: Severities;
  readonly skims?: boolean;
  readonly inventory?: boolean;
  /** Over what lies on the disk. */
  readonly laid?: readonly (readonly [path: Path, bytes: Uint8Array | undefined])[];
}

/** What a worker has found out, where it is kept. */
export interface WorkerRecords {
  readonly records: readonly ModuleRecord[];
  readonly observations: readonly Observation[];
}

/** A thread did not even begin: the program of the threads is missing, or the system gives none. */
export class NoThread extends Error {}

export interface ScanWorker {
  /** Resolves when all are done, or after `cancel`. Rejects when the thread has died, with `NoThread` where it never lived; what was told until then is true. */
  scan(paths: readonly Path[]): Promise<void>;
  /** Ends what is going on after the module that is at work. */
  cancel(): void;
  /** Of all that it met. */
  records(): Promise<WorkerRecords>;
  end(): Promise<void>;
}

export type StartWorker = (setup: WorkerSetup, onResult: (result: FileResult) => void) => ScanWorker;
