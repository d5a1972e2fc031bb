/**
 * Which files there are, answered at once although the host answers later: what is listed is known; what lies elsewhere is noted when it is
 * asked for, looked up, and the question is put again.
 */
import { decode } from '../decode';
import type { Host, Path } from '../host';
import { MAX_LOOKUP_ROUNDS, MAX_MANIFEST_BYTES } from '../limits';
import type { Look } from './module-file';
import { ModuleIndex } from './module-index';

/** How many files are read at once: enough to keep the disk busy, few enough for any limit on open files. */
const AT_ONCE = 64;

export class ProjectFiles {
  private readonly listed: ReadonlySet<Path>;
  private readonly modules: ModuleIndex;
  private readonly present = new Map<Path, boolean>();
  private readonly texts = new Map<Path, string | undefined>();
  private readonly wanted = new Set<Path>();
  private readonly wantedTexts = new Set<Path>();

  /** `listing` holds every file below `root` that is no part of node_modules; without it each file is asked for. */
  constructor(
    private readonly host: Host,
    readonly root?: Path,
    readonly listing: readonly Path[] = [],
  ) {
    this.listed = new Set(listing);
    this.modules = new ModuleIndex(listing);
  }

  has(path: Path): boolean {
    if (this.listed.has(path)) return true;
    if (this.isCovered(path)) return false;
    const known = this.present.get(path);
    if (known === undefined) this.wanted.add(path);
    return known ?? false;
  }

  readonly look: Look = (stem, endings) => (this.isCovered(stem) ? this.modules.look(stem, endings) : this.lookOutside(stem, endings));

  /** Listed files, however their names are written: as disks of macOS and Windows find them. */
  readonly lookInAnyCase: Look = (stem, endings) => this.modules.lookInAnyCase(stem, endings);

  /** Undefined when there is no such file, or none that can be read. */
  text(path: Path): string | undefined {
    if (!this.has(path)) return undefined;
    if (!this.texts.has(path)) this.wantedTexts.add(path);
    return this.texts.get(path);
  }

  /** Has the texts at hand before they are asked for one by one. */
  async read(paths: readonly Path[]): Promise<void> {
    for (let start = 0; start < paths.length; start += AT_ONCE) {
      await Promise.all(paths.slice(start, start + AT_ONCE).map(async (path) => this.texts.set(path, await this.textOf(path))));
    }
  }

  /** The answer that `ask` gives when all is known that it wants to know. */
  async settle<T>(ask: () => T): Promise<T> {
    let answer = ask();
    for (let round = 0; round < MAX_LOOKUP_ROUNDS && this.wanted.size + this.wantedTexts.size > 0; round++) {
      await this.lookUp();
      answer = ask();
    }
    return answer;
  }

  /** One ending after the other: most files have the first. */
  private lookOutside(stem: Path, endings: readonly string[]): Path | undefined {
    for (const ending of endings) {
      if (this.has(stem + ending)) return stem + ending;
      if (!this.present.has(stem + ending)) return undefined;
    }
    return undefined;
  }

  private isCovered(path: Path): boolean {
    return this.root !== undefined && path.startsWith(this.root) && path[this.root.length] === '/' && !path.includes('/node_modules/');
  }

  private async lookUp(): Promise<void> {
    const files = take(this.wanted);
    const texts = take(this.wantedTexts);
    await Promise.all(files.map(async (path) => this.present.set(path, (await this.host.stat(path))?.kind === 'file')));
    await this.read(texts);
  }

  private async textOf(path: Path): Promise<string | undefined> {
    const bytes = await this.host.read(path).catch(() => undefined);
    return bytes && bytes.length <= MAX_MANIFEST_BYTES ? decode(bytes) : undefined;
  }
}

function take(paths: Set<Path>): readonly Path[] {
  const taken = [...paths];
  paths.clear();
  return taken;
}
