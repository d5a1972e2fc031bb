/** `centinel scan`: runs the service over the paths, and hands its report over. */
import { usualThreads } from '../hosts/cores';
import { pathOf } from '../hosts/native-path';
import { NodeHost } from '../hosts/node';
import { AnalysisService } from '../service/analysis-service';
import { ObservedHost } from '../service/cache/observed-host';
import type { ScanResult, Shard } from '../service/result';
import { cacheOf } from './cache';
import { cancelOnInterrupt } from './cancel';
import { configFile } from './config-file';
import { deliver, type DeliveryOptions } from './delivery';
import { outputsOf } from './outputs';
import { progressOn } from './progress';
import { reportInput } from './report';
import { setFlagsForThreads } from './v8-flags';

export interface ScanOptions extends DeliveryOptions {
  readonly config?: string;
  readonly jobs?: number;
  /** True: the usual folder. */
  readonly cache?: string | true;
  readonly shard?: Shard;
}

export async function scan(given: readonly string[], options: ScanOptions): Promise<number> {
  const formats = outputsOf(options).map(({ format }) => format);
  const disk = new NodeHost({ blocking: true });
  const host = options.cache === undefined ? disk : new ObservedHost(disk, { isOnce: true });
  const config = options.config === undefined ? undefined : await configFile(host, options.config);
  const service = new AnalysisService(host, { configFile: config, isOnce: true });
  const asked = new Map((given.length > 0 ? given : ['.']).map((path) => [pathOf(path), path]));
  const startedAt = new Date().toISOString();
  const result = await runScan(service, [...asked.keys()], options);
  const endedAt = new Date().toISOString();

  const input = await reportInput(service, result, asked, formats);
  return deliver({ ...input, startedAt, endedAt }, options);
}

async function runScan(service: AnalysisService, paths: readonly string[], { quiet, jobs = usualThreads(), cache, shard }: ScanOptions): Promise<ScanResult> {
  const progress = progressOn(process.stderr, !quiet);
  const interrupt = cancelOnInterrupt(progress.stop);
  if (jobs > 1) setFlagsForThreads();
  try {
    return await service.scan({ paths, shard, jobs, cache: cacheOf(cache), signal: interrupt.signal, onProgress: progress.show });
  } finally {
    interrupt.dispose();
    progress.stop();
  }
}
