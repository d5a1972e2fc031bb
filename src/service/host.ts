/** What the service needs of the world. hosts/node.ts gives disk and git; hosts/memory.ts gives maps, for tests. */
import type { QuickParser } from '../engine';
import type { StartWorker } from './scan-workers';

export type { QuickParser, QuickTree } from '../engine';

/** Absolute path with forward slashes on every system (`c:/work/a.ts` on Windows). */
export type Path = string;

export interface Stat {
  readonly kind: 'file' | 'directory' | 'other';
  readonly size: number;
  /** Changes when the content may have changed: mtime and size, or a counter. */
  readonly version: string;
}

export interface Host {
  /** Undefined when there is nothing, or nothing that may be read. */
  stat(path: Path): Promise<Stat | undefined>;
  /** Rejects with an error that says why, in words for a user; with `FileGone` when there is no such file (any more). */
  read(path: Path): Promise<Uint8Array>;
  /**
   * Every file below a directory as git sees it (tracked, and untracked but not ignored; submodules too), else by walking with
   * .gitignore rules. Never node_modules. Symbolic links to directories are not followed. Order: sorted by path.
   */
  list(directory: Path, signal?: AbortSignal): Promise<Listing>;
  /** Of each, as `stat` gives it; where many are asked about, far quicker. */
  stats(paths: readonly Path[]): Promise<readonly (Stat | undefined)[]>;
  /** Does git leave the file out? Not of one that it tracks all the same. Missing where nobody can say. */
  isIgnored?(path: Path): Promise<boolean>;
  /** The day that it is now, of UTC, so that it is the same for everybody: `2026-11-29`. Missing where nobody can say; then nothing is past. */
  today?(): string;
  /** Where the host has threads. */
  readonly startWorker?: StartWorker;
  /** Where the machine has a parser that is quicker than the one that Centinel brings. */
  readonly quickParser?: QuickParser | undefined;
}

/** The file was there when it was listed and is there no longer. */
export class FileGone extends Error {
  constructor() {
    super('There is no such file.');
  }
}

export interface Listing {
  readonly files: readonly Path[];
  /** Directories that could not be read. */
  readonly problems: readonly { readonly path: Path; readonly reason: string }[];
}
