/** `--since` and `--staged`: what a change brings, instead of all there is. */
import { posix } from 'node:path';
import { changeSince, stagedChange } from '../hosts/git-change';
import { NoChange, repositoryAt } from '../hosts/git-repository';
import { pathOf } from '../hosts/native-path';
import { MemoryStore } from '../service/cache/memory-store';
import { ObservedHost } from '../service/cache/observed-host';
import { ENGINE } from '../service/cache/engine';
import type { Change, LaidTexts } from '../service/change/change';
import { LaidOverHost } from '../service/change/laid-over-host';
import { scanChange } from '../service/change/scan-change';
import { fixedPartOf, isPattern } from '../service/globs';
import type { Host, Path } from '../service/host';
import type { Shard } from '../service/result';
import type { Scanning } from './scanning';
import { UsageError } from './usage-error';

export interface ChangeOptions {
  readonly since?: string;
  readonly staged?: boolean;
  readonly config?: string;
  readonly shard?: Shard;
}

/** Undefined where all is asked for. */
export async function changeOf(host: Host, paths: readonly Path[], { since, staged, config, shard }: ChangeOptions): Promise<Change | undefined> {
  if (since === undefined && !staged) return undefined;
  if (since !== undefined && staged) throw new UsageError('--since and --staged are two questions: ask one of them.');
  if (shard) throw new UsageError('--shard divides a scan of everything. What a change brings is found by one machine: leave --shard out.');
  try {
    const repository = await repositoryAt(await folderOf(host, paths[0] ?? pathOf('.')));
    const outside = paths.find((path) => path !== repository.root && !path.startsWith(`${repository.root.replace(/\/$/, '')}/`));
    if (outside !== undefined) throw new UsageError(`${outside} lies outside of ${repository.root}. A change is one of one repository: scan each by itself.`);
    const given = config === undefined ? undefined : pathOf(config);
    return since === undefined ? await stagedChange(repository, given) : await changeSince(repository, since, given);
  } catch (error) {
    throw error instanceof NoChange ? new UsageError(error.message) : error;
  }
}

/** The nearest folder that is there: what was asked for may be gone. */
async function folderOf(host: Host, path: Path): Promise<Path> {
  for (let folder = isPattern(path) ? fixedPartOf(path) : path; ; folder = posix.dirname(folder)) {
    if (folder === posix.dirname(folder) || (await host.stat(folder))?.kind === 'directory') return folder;
  }
}

export function laidOver(disk: Host, texts: LaidTexts): Host {
  return new ObservedHost(texts.size === 0 ? disk : new LaidOverHost(disk, texts), { isOnce: true });
}

/** Where nothing is kept from run to run, the sides share what they find out all the same. */
export function scanningOf(change: Change, disk: Host, serviceOver: (host: Host) => Scanning): Scanning {
  const sides = { after: () => serviceOver(laidOver(disk, change.after)), before: () => serviceOver(laidOver(disk, change.before)) };
  return { scan: (request) => scanChange(change, sides, { ...request, cache: request.cache ?? { store: new MemoryStore(), base: pathOf('.'), engine: ENGINE } }) };
}
