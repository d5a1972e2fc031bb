/** `centinel scan`: runs the service over the paths, and hands its report over. */
import { NodeHost } from '../hosts/node';
import { AnalysisService } from '../service/analysis-service';
import type { Host } from '../service/host';
import { type Asked, askedPaths, diskFor } from './asked';
import { cacheOf } from './cache';
import { type ChangeOptions, changeOf, laidOver, scanningOf } from './change';
import { configFile } from './config-file';
import { deliver, type DeliveryOptions } from './delivery';
import { outputsOf } from './outputs';
import { reportInput } from './report';
import { runScan } from './scanning';

export interface ScanOptions extends Asked, DeliveryOptions, ChangeOptions {
  readonly jobs?: number;
  /** False: what the baseline holds counts as well. */
  readonly baseline: boolean;
}

export async function scan(given: readonly string[], options: ScanOptions): Promise<number> {
  const formats = outputsOf(options).map(({ format }) => format);
  const disk = new NodeHost({ blocking: true });
  const asked = askedPaths(given);
  const change = await changeOf(disk, [...asked.keys()], options);
  const host = change ? laidOver(disk, change.after) : diskFor(options.cache);
  const config = await configFile(host, options.config);
  const serviceOver = (side: Host): AnalysisService => new AnalysisService(side, { configFile: config, isOnce: true, baseline: options.baseline });
  const service = serviceOver(host);
  const startedAt = new Date().toISOString();
  const result = await runScan(change ? scanningOf(change, disk, serviceOver) : service, { paths: [...asked.keys()], shard: options.shard, cache: cacheOf(options.cache) }, options);
  const endedAt = new Date().toISOString();

  const input = await reportInput(service, result, asked, formats);
  return deliver({ ...input, startedAt, endedAt }, options);
}
