/** The part of a scan that this machine was asked for, and what tells it from all others. */
import { divisionOf, filesOf, type Weighed } from './division';
import type { Host, Path } from './host';
import { MAX_ANALYSED_CHARACTERS } from './limits';
import { isMinified } from './minified';
import type { ScannedShard, Shard } from './result';

interface Part<T> {
  readonly files: readonly T[];
  readonly shard?: ScannedShard;
}

/** `files` in path order. Without a shard, all of them. */
export async function shardOf<T extends { readonly path: Path }>(files: readonly T[], shard: Shard | undefined, host: Host): Promise<Part<T>> {
  if (!shard) return { files };
  const weighed = await Promise.all(files.map(async (file): Promise<T & Weighed> => ({ ...file, bytes: await weight(file.path, host) })));
  const part = filesOf(weighed, shard);
  return { files: part, shard: { ...shard, files: part.length, division: divisionOf(weighed) } };
}

/** What is not analysed costs next to nothing, however large it is. */
async function weight(path: Path, host: Host): Promise<number> {
  const size = (await host.stat(path))?.size ?? 0;
  return isMinified(path, '') || size > MAX_ANALYSED_CHARACTERS ? 0 : size;
}
