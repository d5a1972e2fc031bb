/** Files in a map, for tests: nothing ignored, folders implied by the paths, and every mishap of a disk on request. */
import { FileGone, type Host, type Listing, type Path, type Stat } from '../service/host';

interface Entry {
  readonly bytes: Uint8Array;
  readonly version: number;
}

export class MemoryHost implements Host {
  /** Files and folders that may not be read. They are there, and listed. */
  readonly unreadable = new Set<Path>();
  /** Files that are listed and are gone when they are read. */
  readonly vanishing = new Set<Path>();
  /** Awaited before each read: a slow disk, or a moment to act in. */
  beforeRead: (path: Path) => void | Promise<void> = () => undefined;
  /** Awaited before each listing. */
  beforeList: (directory: Path) => void | Promise<void> = () => undefined;
  /** The day that it is there. */
  day = '2026-11-29';
  /** What was read, in order. */
  readonly reads: Path[] = [];

  private readonly entries = new Map<Path, Entry>();
  private writes = 0;

  constructor(files: Readonly<Record<Path, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  write(path: Path, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.entries.set(path, { bytes, version: ++this.writes });
  }

  remove(path: Path): void {
    this.entries.delete(path);
  }

  today(): string {
    return this.day;
  }

  stat(path: Path): Promise<Stat | undefined> {
    const entry = this.entries.get(path);
    if (entry) return Promise.resolve({ kind: 'file', size: entry.bytes.length, version: String(entry.version) });
    const isFolder = this.below(path).length > 0;
    return Promise.resolve(isFolder ? { kind: 'directory', size: 0, version: '0' } : undefined);
  }

  stats(paths: readonly Path[]): Promise<readonly (Stat | undefined)[]> {
    return Promise.all(paths.map((path) => this.stat(path)));
  }

  async read(path: Path): Promise<Uint8Array> {
    this.reads.push(path);
    await this.beforeRead(path);
    const entry = this.entries.get(path);
    if (!entry || this.vanishing.has(path)) throw new FileGone();
    if (this.unreadable.has(path)) throw new Error('You are not permitted to read it.');
    return entry.bytes;
  }

  async list(directory: Path, signal?: AbortSignal): Promise<Listing> {
    await this.beforeList(directory);
    signal?.throwIfAborted();
    const files = this.below(directory);
    const locked = [...this.unreadable].filter((path) => !this.entries.has(path));
    const isOpen = (file: Path): boolean => !locked.some((folder) => file.startsWith(`${folder}/`));
    const problems = locked.filter((folder) => files.some((file) => file.startsWith(`${folder}/`)));
    return { files: files.filter(isOpen).sort(), problems: problems.map((path) => ({ path, reason: 'This folder could not be read.' })) };
  }

  private below(directory: Path): Path[] {
    const start = directory.endsWith('/') ? directory : `${directory}/`;
    return [...this.entries.keys()].filter((path) => path.startsWith(start));
  }
}
