/** A thread that scans what it is told to. Its own program: it is bundled beside the others. */
import { parentPort, workerData } from 'node:worker_threads';
import { AnalysisService } from '../service/analysis-service';
import { ObservedHost } from '../service/cache/observed-host';
import { whole } from '../service/cache/snapshot';
import { LaidOverHost } from '../service/change/laid-over-host';
import type { FileResult } from '../service/result';
import { NodeHost } from './node';
import type { FromThread, ThreadData, ToThread } from './scan-thread-messages';

/** Results are told together: most files have none. */
const TOLD_AT_ONCE = 64;

const { setup, trusted } = workerData as ThreadData;
const disk = new NodeHost({ trusted, blocking: true });
const host = new ObservedHost(setup.laid ? new LaidOverHost(disk, new Map(setup.laid)) : disk, { isOnce: true });
const service = new AnalysisService(host, { ...setup, isOnce: true });
const scanning = service.beginScan(setup);
const abort = new AbortController();
const waiting: FileResult[] = [];

function say(message: FromThread): void {
  parentPort!.postMessage(message);
}

function flush(): void {
  if (waiting.length > 0) say({ kind: 'results', results: waiting.splice(0) });
}

function found(result: FileResult): void {
  waiting.push(result);
  if (waiting.length >= TOLD_AT_ONCE || result.findings.length > 0) flush();
}

async function heard(message: ToThread): Promise<void> {
  if (message.kind === 'cancel') return abort.abort();
  const session = await scanning;
  if (message.kind === 'records') return say({ kind: 'records', records: { records: session.newRecords().map(whole), observations: host.observations } });
  await session.scan(message.paths, { signal: abort.signal, onResult: found });
  flush();
  say({ kind: 'done' });
}

say({ kind: 'ready' });
parentPort!.on('message', (message: ToThread) => void heard(message));
