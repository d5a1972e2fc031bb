/**
 * Divides the files of a scan among machines that do not speak with one another: each comes to the same shards from the list alone, and
 * the names in it say where files lie to one another, not where they lie on the machine.
 */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Path } from './host';
import type { Shard } from './result';

export interface Weighed {
  readonly path: Path;
  readonly bytes: number;
}

/**
 * How far a cut may stand from where it would be fair, as a share of a shard, to stand between two folders. What lies together imports one
 * another, and what a shard imports from another one is evaluated by both; but all wait for the largest.
 */
const LEEWAY = 0.1;

/** The files of one shard: a stretch of the list, which is in path order. */
export function filesOf<T extends Weighed>(files: readonly T[], { index, count }: Shard): readonly T[] {
  const sums = sumsOf(files);
  return files.slice(cutAfter(index - 1, count, files, sums), cutAfter(index, count, files, sums));
}

/** The same for the shards of one division alone: who puts their findings together knows that no file is missing. */
export function divisionOf(files: readonly Weighed[]): string {
  const hash = createHash('sha256');
  const folder = commonFolder(files);
  for (const { path, bytes } of files) hash.update(`${posix.relative(folder, path)}\0${bytes}\n`);
  return hash.digest('hex').slice(0, 16);
}

/** Bytes before each gap between two files. Each file counts, so that no two gaps are the same. */
function sumsOf(files: readonly Weighed[]): readonly number[] {
  const sums = [0];
  for (const { bytes } of files) sums.push((sums.at(-1) ?? 0) + Math.max(bytes, 1));
  return sums;
}

/** The place in the list where so many shards end. */
function cutAfter(shards: number, count: number, files: readonly Weighed[], sums: readonly number[]): number {
  if (shards === 0) return 0;
  if (shards === count) return files.length;
  const share = (sums.at(-1) ?? 0) / count;
  const gaps = sums.map((sum, at) => ({ at, off: Math.abs(sum - share * shards), depth: 0 }));
  const near = gaps.filter(({ at, off }) => off <= share * LEEWAY && at > 0 && at < files.length);
  const choice = near.length > 0 ? near.map((gap) => ({ ...gap, depth: sharedDepth(files, gap.at) })) : gaps;
  return choice.reduce((best, gap) => ((gap.depth - best.depth || gap.off - best.off) < 0 ? gap : best)).at;
}

/** Folders that the two files at the gap have in common: the fewer, the less they have to do with one another. */
function sharedDepth(files: readonly Weighed[], gap: number): number {
  const [before = [], after = []] = [files[gap - 1], files[gap]].map((file) => posix.dirname(file?.path ?? '').split('/'));
  const differs = before.findIndex((name, at) => name !== after[at]);
  return differs < 0 ? before.length : differs;
}

/** In path order, what the first and the last have in common all have. */
function commonFolder(files: readonly Weighed[]): Path {
  const [first = [], last = []] = [files[0], files.at(-1)].map((file) => posix.dirname(file?.path ?? '/').split('/'));
  const differs = first.findIndex((name, at) => name !== last[at]);
  return (differs < 0 ? first : first.slice(0, differs)).join('/') || '/';
}
