/** The baseline that holds for each file: the nearest one above it, as for config files. */
import { posix } from 'node:path';
import { decode } from '../decode';
import type { Host, Path } from '../host';
import type { ConfigProblem } from '../result';
import { Baseline, BASELINE_FILE, readBaseline } from './baseline';

/** What holds for the files of a folder. */
export interface BaselineInForce {
  /** The folder that its names are relative to. */
  readonly base: Path;
  readonly path: Path;
  /** Missing where the file cannot be used: then every finding counts. */
  readonly baseline?: Baseline;
  readonly problem?: ConfigProblem;
}

export class BaselineStore {
  private readonly nearest = new Map<Path, Promise<BaselineInForce | undefined>>();
  private met = new Map<Path, BaselineInForce>();

  constructor(
    private readonly host: Host,
    /** False: none holds. */
    private readonly isWanted = true,
  ) {}

  of(file: Path): Promise<BaselineInForce | undefined> {
    return this.in(posix.dirname(file));
  }

  /** For the files that lie directly in the folder. */
  in(folder: Path): Promise<BaselineInForce | undefined> {
    const known = this.nearest.get(folder) ?? this.find(folder);
    this.nearest.set(folder, known);
    return known;
  }

  /** Looks at the disk again when asked next. */
  forget(): void {
    this.nearest.clear();
    this.met = new Map();
  }

  problems(): readonly ConfigProblem[] {
    return [...this.met.values()].flatMap(({ problem }) => problem ?? []);
  }

  private async find(folder: Path): Promise<BaselineInForce | undefined> {
    if (!this.isWanted) return undefined;
    const path = posix.join(folder, BASELINE_FILE);
    if ((await this.host.stat(path))?.kind === 'file') return this.load(path, folder);
    const above = posix.dirname(folder);
    return above === folder || above === '.' ? undefined : this.in(above);
  }

  private async load(path: Path, base: Path): Promise<BaselineInForce> {
    const { met } = this;
    const inForce = { base, path, ...(await this.read(path, base)) };
    met.set(path, inForce);
    return inForce;
  }

  private async read(path: Path, base: Path): Promise<Pick<BaselineInForce, 'baseline' | 'problem'>> {
    const cannot = (why: string) => ({ problem: { path, line: 0, column: 0, message: `The baseline cannot be read. ${why}` } });
    const bytes = await this.host.read(path).catch((error: Error) => error);
    if (bytes instanceof Error) return cannot(bytes.message);
    const text = decode(bytes);
    if (text === undefined) return cannot('It is no text file.');
    const { entries, problem } = readBaseline(path, text);
    if (problem) return { problem };
    const files = [...new Set(entries.map(({ file }) => file))];
    const stats = await this.host.stats(files.map((file) => posix.join(base, file)));
    const gone = new Set(files.filter((_, index) => stats[index]?.kind !== 'file'));
    return { baseline: new Baseline(path, entries, (file) => gone.has(file)) };
  }
}
