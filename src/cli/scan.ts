/** `centinel scan`: runs the service over the paths, and hands its report over. */
import { usualThreads } from '../hosts/cores';
import { pathOf } from '../hosts/native-path';
import { NodeHost } from '../hosts/node';
import { tallyOf } from '../report/tally';
import { AnalysisService } from '../service/analysis-service';
import { ObservedHost } from '../service/cache/observed-host';
import { scanChange } from '../service/change/scan-change';
import type { Host } from '../service/host';
import type { ScanRequest, ScanResult } from '../service/result';
import { cacheOf } from './cache';
import { cancelOnInterrupt } from './cancel';
import { type ChangeOptions, changeOf, laidOver, sharedCache } from './change';
import { configFile } from './config-file';
import { deliver, type DeliveryOptions, painterFor } from './delivery';
import { progressOn } from './progress';
import { formatted, reportInput } from './report';
import { setFlagsForThreads } from './v8-flags';

export interface ScanOptions extends DeliveryOptions, ChangeOptions {
  readonly jobs?: number;
  /** True: the usual folder. */
  readonly cache?: string | true;
  readonly suppressed: boolean;
}

export async function scan(given: readonly string[], options: ScanOptions): Promise<number> {
  const disk = new NodeHost({ blocking: true });
  const asked = new Map((given.length > 0 ? given : ['.']).map((path) => [pathOf(path), path]));
  const change = await changeOf(disk, [...asked.keys()], options);
  const host = change ? laidOver(disk, change.after) : options.cache === undefined ? disk : new ObservedHost(disk, { isOnce: true });
  const config = options.config === undefined ? undefined : await configFile(host, options.config);
  const serviceOver = (side: Host): AnalysisService => new AnalysisService(side, { configFile: config, isOnce: true });
  const service = serviceOver(host);
  const result = await runScan((request) => {
    if (!change) return service.scan(request);
    const sides = { after: () => serviceOver(laidOver(disk, change.after)), before: () => serviceOver(laidOver(disk, change.before)) };
    return scanChange(change, sides, { ...request, cache: sharedCache(request.cache) });
  }, [...asked.keys()], options);

  const input = await reportInput(service, result, asked, options);
  return deliver(formatted(input, options, painterFor(options)), tallyOf(input), options);
}

async function runScan(run: (request: ScanRequest) => Promise<ScanResult>, paths: readonly string[], { quiet, jobs = usualThreads(), cache, shard }: ScanOptions): Promise<ScanResult> {
  const progress = progressOn(process.stderr, !quiet);
  const interrupt = cancelOnInterrupt(progress.stop);
  if (jobs > 1) setFlagsForThreads();
  try {
    return await run({ paths, shard, jobs, cache: cacheOf(cache), signal: interrupt.signal, onProgress: progress.show });
  } finally {
    interrupt.dispose();
    progress.stop();
  }
}
