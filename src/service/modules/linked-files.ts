/** The files of a project as one of them sees them: the packages of its workspace are linked into node_modules. */
import type { Path } from '../host';
import type { Manifest } from './manifest';
import type { Packages } from './packages';
import type { ProjectFiles } from './project-files';

export class LinkedFiles {
  constructor(
    private readonly from: Path,
    private readonly files: ProjectFiles,
    private readonly packages: Packages,
  ) {}

  has(path: Path): boolean {
    return this.files.has(this.real(path));
  }

  text(path: Path): string | undefined {
    return this.files.text(this.real(path));
  }

  manifestIn(folder: Path): Manifest | undefined {
    return this.packages.in(this.real(folder))?.manifest;
  }

  /** Where a path in node_modules leads. */
  real(path: Path): Path {
    const [, name, rest = ''] = /\/node_modules\/((?:@[^/]+\/)?[^/]+)(\/.*)?$/.exec(path) ?? [];
    const linked = name === undefined ? undefined : this.packages.named(name, this.from);
    return linked ? linked.folder + rest : path;
  }
}
