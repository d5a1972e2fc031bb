/** Threads of Node that scan. */
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Path } from '../service/host';
import type { FileResult } from '../service/result';
import { NoThread, type ScanWorker, type WorkerRecords, type WorkerSetup } from '../service/scan-workers';
import type { FromThread, ThreadData, ToThread } from './scan-thread-messages';

/** Beside the bundle that this is part of. */
const PROGRAM = join(__dirname, 'scan-thread.js');

/** Trees and values of one module after the other come and go: with so much room, in megabytes, most of them are gone before they are moved. */
const YOUNG_GENERATION = 96;

/** What is old is looked through when it has grown by so many percent. Left alone V8 lets it double, in each thread: a tenth less time, and two fifths more memory. */
const GROWTH = '--heap-growing-percent=45';

const NOTHING: WorkerRecords = { records: [], observations: [] };

interface Waiting {
  readonly resolve: (value: WorkerRecords) => void;
  readonly reject: (error: Error) => void;
}

export class ScanThread implements ScanWorker {
  private readonly thread: Worker;
  private waiting: Waiting | undefined;
  private isReady = false;
  private death: Error | undefined;

  constructor(
    setup: WorkerSetup,
    private readonly onResult: (result: FileResult) => void,
    trusted?: boolean,
  ) {
    const workerData: ThreadData = { setup, trusted };
    setFlagsFromString(GROWTH);
    this.thread = new Worker(PROGRAM, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION } });
    this.thread.on('message', (message: FromThread) => this.heard(message));
    this.thread.on('error', (error: Error) => this.died(this.isReady ? error : new NoThread(error.message)));
    this.thread.on('exit', () => this.died(new Error('The thread has ended.')));
  }

  async scan(paths: readonly Path[]): Promise<void> {
    await this.ask({ kind: 'scan', paths });
  }

  records(): Promise<WorkerRecords> {
    return this.ask({ kind: 'records' });
  }

  cancel(): void {
    this.say({ kind: 'cancel' });
  }

  async end(): Promise<void> {
    await this.thread.terminate();
  }

  private ask(message: ToThread): Promise<WorkerRecords> {
    if (this.death) return Promise.reject(this.death);
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.say(message);
    });
  }

  private say(message: ToThread): void {
    this.thread.postMessage(message);
  }

  private heard(message: FromThread): void {
    if (message.kind === 'ready') this.isReady = true;
    else if (message.kind === 'results') message.results.forEach(this.onResult);
    else this.answered(message.kind === 'records' ? message.records : NOTHING);
  }

  private answered(records: WorkerRecords): void {
    this.waiting?.resolve(records);
    this.waiting = undefined;
  }

  private died(error: Error): void {
    this.death ??= error;
    this.waiting?.reject(this.death);
    this.waiting = undefined;
  }
}
