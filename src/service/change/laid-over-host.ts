/** A host with texts laid over it: some files are there with another text, some that are not there otherwise, and some are not there at all. */
import { createHash } from 'node:crypto';
import { FileGone, type Host, type Listing, type Path, type Stat } from '../host';
import type { StartWorker } from '../scan-workers';
import type { LaidTexts } from './change';

export class LaidOverHost implements Host {
  readonly isIgnored: Host['isIgnored'];
  readonly today: Host['today'];
  readonly startWorker: Host['startWorker'];
  /** Every folder above a file that is laid over. */
  private readonly folders = new Set<Path>();

  constructor(
    private readonly under: Host,
    private readonly texts: LaidTexts,
  ) {
    for (const [path, bytes] of texts) if (bytes) for (let folder = above(path); folder && !this.folders.has(folder); folder = above(folder)) this.folders.add(folder);
    this.isIgnored = under.isIgnored && (async (path) => !texts.get(path) && (await under.isIgnored!(path)));
    this.today = under.today && (() => under.today!());
    this.startWorker = under.startWorker && this.starting(under.startWorker.bind(under));
  }

  get quickParser(): Host['quickParser'] {
    return this.under.quickParser;
  }

  async stat(path: Path): Promise<Stat | undefined> {
    return this.texts.has(path) ? this.laid(path) : ((await this.under.stat(path)) ?? this.folderAt(path));
  }

  async stats(paths: readonly Path[]): Promise<readonly (Stat | undefined)[]> {
    const under = await this.under.stats(paths);
    return paths.map((path, index) => (this.texts.has(path) ? this.laid(path) : (under[index] ?? this.folderAt(path))));
  }

  async read(path: Path): Promise<Uint8Array> {
    if (!this.texts.has(path)) return this.under.read(path);
    const bytes = this.texts.get(path);
    if (!bytes) throw new FileGone();
    return bytes;
  }

  /** What is laid over is tracked by git: no pattern leaves it out. */
  async list(directory: Path, signal?: AbortSignal): Promise<Listing> {
    const isThere = (await this.under.stat(directory))?.kind === 'directory';
    const { files, problems } = isThere ? await this.under.list(directory, signal) : { files: [], problems: [] };
    const start = directory.endsWith('/') ? directory : `${directory}/`;
    const laid = [...this.texts].filter(([path, bytes]) => bytes && path.startsWith(start) && !path.includes('/node_modules/')).map(([path]) => path);
    return { files: [...new Set([...files.filter((path) => !this.texts.has(path)), ...laid])].sort(), problems };
  }

  private laid(path: Path): Stat | undefined {
    const bytes = this.texts.get(path);
    return bytes ? { kind: 'file', size: bytes.length, version: `laid ${createHash('sha256').update(bytes).digest('hex')}` } : this.folderAt(path);
  }

  private folderAt(path: Path): Stat | undefined {
    return this.folders.has(path) ? { kind: 'directory', size: 0, version: '' } : undefined;
  }

  /** Threads have hosts of their own: each is told what lies over it. */
  private starting(start: StartWorker): StartWorker {
    return (setup, onResult) => start({ ...setup, laid: [...this.texts] }, onResult);
  }
}

function above(path: Path): Path | undefined {
  const end = path.lastIndexOf('/');
  return end > 0 ? path.slice(0, end) : undefined;
}
