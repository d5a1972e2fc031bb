/** The packages that a project has for its own code: what the package.json above a file list, up to the repository. */
import { posix } from 'node:path';
import { decode } from './decode';
import { APPLICATION, isApplication } from '../domain/own-package';
import type { Host, Path } from './host';
import { asManifest, MANIFEST_FILE } from './modules/manifest';

/** With the versions that it takes, as package.json says them. */
export type Packages = ReadonlyMap<string, string>;

const NONE: Packages = new Map();

export class ProjectPackages {
  private readonly known = new Map<Path, Promise<Packages>>();

  constructor(private readonly host: Host) {}

  /** The same ones for all files of a folder. */
  of(path: Path): Promise<Packages> {
    return this.within(posix.dirname(path));
  }

  /** Looks at the disk again when asked next. */
  forget(): void {
    this.known.clear();
  }

  private within(folder: Path): Promise<Packages> {
    const known = this.known.get(folder) ?? this.find(folder);
    this.known.set(folder, known);
    return known;
  }

  private async find(folder: Path): Promise<Packages> {
    const parent = posix.dirname(folder);
    const isTop = parent === folder || (await this.host.stat(posix.join(folder, '.git'))) !== undefined;
    const above = isTop ? NONE : await this.within(parent);
    const manifest = posix.join(folder, MANIFEST_FILE);
    if ((await this.host.stat(manifest))?.kind !== 'file') return above;
    const bytes = await this.host.read(manifest).catch(() => undefined);
    const { dependencies, isLibrary } = asManifest((bytes && decode(bytes)) ?? '');
    if (dependencies.size === 0 && isLibrary !== isApplication(above)) return above;
    const all = new Map([...above, ...dependencies]);
    if (isLibrary) all.delete(APPLICATION);
    else if (all.size > 0) all.set(APPLICATION, '');
    return all;
  }
}
