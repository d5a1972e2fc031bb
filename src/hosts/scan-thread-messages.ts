/** What is said between the main thread and those that scan. */
import type { Path } from '../service/host';
import type { FileResult } from '../service/result';
import type { WorkerRecords, WorkerSetup } from '../service/scan-workers';

export interface ThreadData {
  readonly setup: WorkerSetup;
  /** False in a workspace that is not trusted. */
  readonly trusted?: boolean;
}

export type ToThread = { readonly kind: 'scan'; readonly paths: readonly Path[] } | { readonly kind: 'cancel' } | { readonly kind: 'records' };

export type FromThread =
  | { readonly kind: 'ready' }
  | { readonly kind: 'results'; readonly results: readonly FileResult[] }
  | { readonly kind: 'done' }
  | { readonly kind: 'records'; readonly records: WorkerRecords };
