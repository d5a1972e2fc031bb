/** The folder that declares a workspace around a file: as far as the packages go that may see each other. */
import { posix } from 'node:path';
import { decode } from '../decode';
import type { Host, Path } from '../host';
import { asManifest, MANIFEST_FILE } from './manifest';
import { WORKSPACE_FILES } from './workspaces';

export class WorkspaceRoots {
  private readonly known = new Map<Path, Promise<Path | undefined>>();

  constructor(private readonly host: Host) {}

  /** The outermost, so that a workspace among examples is a part of what it lies in. */
  around(file: Path): Promise<Path | undefined> {
    return this.above(posix.dirname(file));
  }

  /** Looks at the disk again when asked next. */
  forget(): void {
    this.known.clear();
  }

  private above(folder: Path): Promise<Path | undefined> {
    const known = this.known.get(folder) ?? this.find(folder);
    this.known.set(folder, known);
    return known;
  }

  private async find(folder: Path): Promise<Path | undefined> {
    const parent = posix.dirname(folder);
    const outer = parent === folder || parent === '.' ? undefined : await this.above(parent);
    return outer ?? ((await this.declares(folder)) ? folder : undefined);
  }

  private async declares(folder: Path): Promise<boolean> {
    for (const name of WORKSPACE_FILES) {
      if (await this.host.stat(posix.join(folder, name))) return true;
    }
    const manifest = posix.join(folder, MANIFEST_FILE);
    if (!(await this.host.stat(manifest))) return false;
    const bytes = await this.host.read(manifest).catch(() => undefined);
    return asManifest((bytes && decode(bytes)) ?? '').workspaces !== undefined;
  }
}
