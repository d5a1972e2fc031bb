/** A scan as every command runs it: with its progress on the terminal, on as many threads as wanted, until Ctrl-C stops it. */
import { usualThreads } from '../hosts/cores';
import type { ScanRequest, ScanResult } from '../service/result';
import { cancelOnInterrupt } from './cancel';
import { progressOn } from './progress';
import { setFlagsForThreads } from './v8-flags';

export interface ScanningOptions {
  readonly jobs?: number;
  readonly quiet?: boolean;
  /** What the progress counts. */
  readonly counts?: string;
}

/** A service, or what stands for one. */
export interface Scanning {
  scan(request: ScanRequest): Promise<ScanResult>;
}

export async function runScan(service: Scanning, request: ScanRequest, { jobs = usualThreads(), quiet, counts }: ScanningOptions): Promise<ScanResult> {
  const progress = progressOn(process.stderr, !quiet, counts);
  const interrupt = cancelOnInterrupt(progress.stop);
  if (jobs > 1) setFlagsForThreads();
  try {
    return await service.scan({ ...request, jobs, signal: interrupt.signal, onProgress: progress.show });
  } finally {
    interrupt.dispose();
    progress.stop();
  }
}
