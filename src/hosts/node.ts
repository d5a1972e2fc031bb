/** The disk, and git where it can be asked. */
import { readFile, stat } from 'node:fs/promises';
import { FileGone, type Host, type Listing, type Path, type QuickParser, type Stat } from '../service/host';
import { listByGit } from './git-listing';
import { nativeParser } from './native-parser';
import { codeOf, sentenceOf } from './system-error';
import { walk } from './walk';

export interface NodeHostOptions {
  /** False in a workspace that is not trusted: no git process is started. */
  readonly trusted?: boolean;
}

export class NodeHost implements Host {
  constructor(private readonly options: NodeHostOptions = {}) {}

  /** Loaded when the first file is read: most commands read none. */
  get quickParser(): QuickParser | undefined {
    return nativeParser();
  }

  async stat(path: Path): Promise<Stat | undefined> {
    const found = await stat(path).catch(() => undefined);
    if (!found) return undefined;
    const kind = found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other';
    return { kind, size: found.size, version: `${found.mtimeMs}:${found.size}` };
  }

  async read(path: Path): Promise<Uint8Array> {
    try {
      return await readFile(path);
    } catch (error) {
      throw codeOf(error) === 'ENOENT' ? new FileGone() : new Error(sentenceOf(error), { cause: error });
    }
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
