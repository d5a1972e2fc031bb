/**
 * Files on several threads. Each thread has a stretch of the files, in their order, since files that lie together import the same ones; who is done early
 * takes from the end of the longest stretch. The outcome does not depend on that: what is found in a file depends on the files alone.
 */
import type { Path } from './host';
import type { FileResult } from './result';
import { NoThread, type ScanWorker, type StartWorker, type WorkerRecords, type WorkerSetup } from './scan-workers';
import { failed } from './source';
import { withoutFindings } from './file-analysis';

export interface Sized {
  readonly path: Path;
  /** In bytes. */
  readonly size: number;
}

export interface ParallelRequest {
  readonly files: readonly Sized[];
  readonly jobs: number;
  readonly start: StartWorker;
  readonly setup: WorkerSetup;
  readonly signal?: AbortSignal;
  readonly onResult: (result: FileResult) => void;
}

/** Small enough that threads end at nearly the same time, large enough that telling costs nothing. */
const BATCHES_PER_JOB = 12;

const DIED = 'Its analysis ended the thread that it ran on, twice. Exclude it in centinel.config.json, and please report it.';

export interface ParallelAnswer extends WorkerRecords {
  /** Files that no thread was to be had for. */
  readonly left: readonly Path[];
}

/** Never rejects. Gives what the workers know of all modules that they met, where records are wanted. */
export async function scanInParallel(request: ParallelRequest): Promise<ParallelAnswer> {
  const stretches = stretchesOf(request.files, request.jobs);
  const lanes = stretches.map((_, index) => new Lane(request, () => takeFrom(stretches, index)));
  const cancel = (): void => lanes.forEach((lane) => lane.cancel());
  request.signal?.addEventListener('abort', cancel, { once: true });
  try {
    const known = await Promise.all(lanes.map((lane) => lane.run()));
    const records = new Map(known.flatMap((one) => one.records).map((record) => [record.path, record]));
    const left = [...lanes.flatMap((lane) => lane.left), ...(lanes.every((lane) => lane.left.length > 0) ? stretches.flat(2) : [])];
    return { records: [...records.values()], observations: known.flatMap((one) => one.observations), left };
  } finally {
    request.signal?.removeEventListener('abort', cancel);
  }
}

/** For each job its batches, as equal in size as whole batches can be. */
export function stretchesOf(files: readonly Sized[], jobs: number): (readonly Path[])[][] {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const stretches = Array.from({ length: jobs }, (): Path[][] => []);
  let before = 0;
  let last = -1;
  for (const { path, size } of files) {
    const batch = Math.min(jobs * BATCHES_PER_JOB - 1, Math.floor((before / Math.max(total, 1)) * jobs * BATCHES_PER_JOB));
    const stretch = stretches[Math.floor(batch / BATCHES_PER_JOB)]!;
    if (batch !== last) stretch.push([]);
    stretch.at(-1)!.push(path);
    last = batch;
    before += size;
  }
  return stretches;
}

/** The next batch of one's own, else the last one of the stretch with the most left. */
export function takeFrom(stretches: (readonly Path[])[][], own: number): readonly Path[] | undefined {
  const mine = stretches[own]!.shift();
  if (mine) return mine;
  const longest = stretches.reduce((most, stretch) => (stretch.length > most.length ? stretch : most));
  return longest.pop();
}

const NOTHING: WorkerRecords = { records: [], observations: [] };

/** One thread after the other: where one dies, the next one goes on. */
class Lane {
  /** What it had begun when it found that there are no threads. */
  left: readonly Path[] = [];
  private worker: ScanWorker | undefined;
  private readonly told = new Set<Path>();
  private isCancelled = false;
  private hasNoThreads = false;

  constructor(
    private readonly request: ParallelRequest,
    private readonly next: () => readonly Path[] | undefined,
  ) {}

  cancel(): void {
    this.isCancelled = true;
    this.worker?.cancel();
  }

  async run(): Promise<WorkerRecords> {
    for (let batch = this.next(); batch && !this.isStopped; batch = this.next()) {
      if (await this.scan(batch)) continue;
      if (this.hasNoThreads) {
        this.left = batch;
        break;
      }
      // One by one: the one that ends the thread again is told from the others.
      for (const path of batch.filter((path) => !this.told.has(path))) if (!this.isStopped && !(await this.scan([path]))) this.giveUp(path);
    }
    return this.finish();
  }

  private get isStopped(): boolean {
    return this.isCancelled || this.request.signal?.aborted === true;
  }

  /** False when the thread has died. */
  private async scan(paths: readonly Path[]): Promise<boolean> {
    const { start, setup } = this.request;
    this.worker ??= start(setup, (result) => this.tell(result));
    try {
      await this.worker.scan(paths);
      return true;
    } catch (error) {
      this.hasNoThreads ||= error instanceof NoThread;
      await this.worker.end().catch(() => undefined);
      this.worker = undefined;
      return false;
    }
  }

  private tell(result: FileResult): void {
    if (this.told.has(result.path)) return;
    this.told.add(result.path);
    this.request.onResult(result);
  }

  private giveUp(path: Path): void {
    this.tell(withoutFindings(path, failed(path, DIED)));
  }

  private async finish(): Promise<WorkerRecords> {
    if (!this.worker) return NOTHING;
    const records = this.request.setup.base === undefined || this.isStopped ? NOTHING : await this.worker.records().catch(() => NOTHING);
    await this.worker.end().catch(() => undefined);
    return records;
  }
}
