/** The disk, and git where it can be asked. */
import { readFileSync, type Stats, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { setImmediate as turn } from 'node:timers/promises';
import { FileGone, type Host, type Listing, type Path, type QuickParser, type Stat } from '../service/host';
import type { StartWorker } from '../service/scan-workers';
import { isIgnoredByGit, listByGit } from './git-listing';
import { isIgnoredByFiles } from './gitignore';
import { nativeParser } from './native-parser';
import { ScanThread } from './scan-threads';
import { codeOf, sentenceOf } from './system-error';
import { today } from './today';
import { walk } from './walk';

export interface NodeHostOptions {
  /** False in a workspace that is not trusted: no git process is started. */
  readonly trusted?: boolean;
  /** Files are read while everything else on the thread waits: several times as fast, where nobody else is on it. */
  readonly blocking?: boolean;
}

/** Takes a few milliseconds. */
const AT_ONCE = 1000;

export class NodeHost implements Host {
  constructor(private readonly options: NodeHostOptions = {}) {}

  /** Loaded when the first file is read: most commands read none. */
  get quickParser(): QuickParser | undefined {
    return nativeParser();
  }

  readonly startWorker: StartWorker = (setup, onResult) => new ScanThread(setup, onResult, this.options.trusted);

  today(): string {
    return today();
  }

  async stat(path: Path): Promise<Stat | undefined> {
    return this.options.blocking ? statNow(path) : stat(path).then(statOf, () => undefined);
  }

  /** A few thousand a second more than the disk could be asked for one by one; in pieces, so that nobody waits for long. */
  async stats(paths: readonly Path[]): Promise<readonly (Stat | undefined)[]> {
    const stats: (Stat | undefined)[] = [];
    for (let start = 0; start < paths.length; start += AT_ONCE) {
      if (start > 0) await turn();
      stats.push(...paths.slice(start, start + AT_ONCE).map(statNow));
    }
    return stats;
  }

  async read(path: Path): Promise<Uint8Array> {
    try {
      return this.options.blocking ? readFileSync(path) : await readFile(path);
    } catch (error) {
      throw codeOf(error) === 'ENOENT' ? new FileGone() : new Error(sentenceOf(error), { cause: error });
    }
  }

  async isIgnored(path: Path): Promise<boolean> {
    const byGit = this.options.trusted === false ? undefined : await isIgnoredByGit(path);
    return byGit ?? isIgnoredByFiles(path);
  }

  async list(directory: Path, signal?: AbortSignal): Promise<Listing> {
    const byGit = this.options.trusted === false ? undefined : await listByGit(directory, signal);
    const { files, problems } = byGit ?? (await walk(directory, signal));
    return { files: [...files].sort(byPath), problems: [...problems].sort((a, b) => byPath(a.path, b.path)) };
  }
}

/** By code unit, so that the order is the same on every system and in every locale. */
function byPath(a: Path, b: Path): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function statNow(path: Path): Stat | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found && statOf(found);
  } catch {
    return undefined;
  }
}

function statOf(found: Stats): Stat {
  const kind = found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other';
  return { kind, size: found.size, version: `${found.mtimeMs}:${found.size}` };
}
