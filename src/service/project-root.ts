/**
 * The project that a file belongs to. What a path says of a file (a test, a sample) is said by the part below the project's root alone:
 * a checkout below a folder called `tests` is no test.
 */
import { posix } from 'node:path';
import type { Host, Path } from './host';

/** In this order: the repository, else the nearest package. */
const MARKS = ['.git', 'package.json'] as const;

export class ProjectRoots {
  private readonly known = new Map<string, Promise<Path | undefined>>();

  constructor(private readonly host: Host) {}

  /** The path below the root of the project; the whole path where there is no sign of a project. */
  async below(path: Path): Promise<string> {
    const folder = posix.dirname(path);
    for (const mark of MARKS) {
      const root = await this.above(folder, mark);
      if (root !== undefined) return posix.relative(root, path);
    }
    return path;
  }

  /** The folder of the nearest package.json in the same repository, else the repository; undefined where there is neither. */
  async packageOf(path: Path): Promise<Path | undefined> {
    const repository = await this.repositoryOf(path);
    const nearest = await this.above(posix.dirname(path), 'package.json');
    return nearest !== undefined && nearest.length >= (repository ?? '').length ? nearest : repository;
  }

  /** The nearest folder above the path that git keeps; undefined outside of repositories. */
  repositoryOf(path: Path): Promise<Path | undefined> {
    return this.above(posix.dirname(path), '.git');
  }

  /** Looks at the disk again when asked next. */
  forget(): void {
    this.known.clear();
  }

  private above(folder: Path, mark: string): Promise<Path | undefined> {
    const key = `${mark} ${folder}`;
    const known = this.known.get(key) ?? this.find(folder, mark);
    this.known.set(key, known);
    return known;
  }

  private async find(folder: Path, mark: string): Promise<Path | undefined> {
    if (await this.host.stat(posix.join(folder, mark))) return folder;
    const parent = posix.dirname(folder);
    return parent === folder ? undefined : this.above(parent, mark);
  }
}
