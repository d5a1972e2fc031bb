/** What a command is asked to look at: paths, and the service that looks. */
import { pathOf } from '../hosts/native-path';
import { NodeHost } from '../hosts/node';
import { AnalysisService, type ServiceOptions } from '../service/analysis-service';
import { ObservedHost } from '../service/cache/observed-host';
import type { Host, Path } from '../service/host';
import type { Unmatched } from '../service/result';
import { configFile } from './config-file';

/** With each, how the user typed it. */
export type AskedPaths = ReadonlyMap<Path, string>;

export interface Asked {
  readonly config?: string;
  /** True: the usual folder. */
  readonly cache?: string | true;
}

/** The current directory when none is given. */
export function askedPaths(given: readonly string[]): AskedPaths {
  return new Map((given.length > 0 ? given : ['.']).map((path) => [pathOf(path), path]));
}

/** For one scan, and then no more. */
export async function serviceFor({ config, cache }: Asked, options: ServiceOptions = {}): Promise<AnalysisService> {
  const host = diskFor(cache);
  return new AnalysisService(host, { ...options, configFile: await configFile(host, config), isOnce: true });
}

/** With a cache, what is asked of the disk is noted. */
export function diskFor(cache: Asked['cache']): Host {
  const disk = new NodeHost({ blocking: true });
  return cache === undefined ? disk : new ObservedHost(disk, { isOnce: true });
}

export function asTyped(unmatched: readonly Unmatched[], asked: AskedPaths): readonly Unmatched[] {
  return unmatched.map(({ pattern, config }) => ({ pattern: asked.get(pattern) ?? pattern, config }));
}
