/** A change of a repository: which files differ between its two sides, and what lies over the disk on either side. Plain data. */
import { posix } from 'node:path';
import { isSupported } from '../../engine';
import type { Path } from '../host';

export interface Change {
  /** What was asked for; undefined for what is staged. */
  readonly ref?: string;
  /** The commit of the old side; undefined where there is none yet. */
  readonly base?: string;
  /** Whose paths were looked at. */
  readonly root: Path;
  /** Files of either side that the other one has otherwise or not at all, by path. */
  readonly files: readonly Path[];
  /** From the new path to the old one. */
  readonly renamed: ReadonlyMap<Path, Path>;
  readonly before: LaidTexts;
  readonly after: LaidTexts;
}

/** By path, in place of what lies on the disk; undefined where there is no such file. */
export type LaidTexts = ReadonlyMap<Path, Uint8Array | undefined>;

/** Whether anybody reads such a file: a source, settings, or what decides how others are understood. Pictures and the like are not even fetched. */
export function isRead(path: Path): boolean {
  return isSupported(path) || /\.(?:jsonc?|ya?ml)$/i.test(posix.basename(path));
}
