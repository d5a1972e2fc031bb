/** Which file of the project a specifier means when it is written in a given file. */
import { posix } from 'node:path';
import type { Host, Path } from '../host';
import { ProjectRoots } from '../project-root';
import { declarationAt, type Look, sourceAt } from './module-file';
import { ProjectFiles } from './project-files';

export class ModuleResolver {
  private readonly roots: ProjectRoots;
  private readonly projects = new Map<Path | undefined, Promise<ProjectFiles>>();

  constructor(private readonly host: Host) {
    this.roots = new ProjectRoots(host);
  }

  /** Never a file in node_modules, never data or style: a specifier without an entry means a package, or nothing at all. Never rejects. */
  async resolveAll(from: Path, specifiers: readonly string[]): Promise<ReadonlyMap<string, Path>> {
    const files = await this.filesAround(from);
    return files.settle(() => {
      const found = new Map<string, Path>();
      for (const specifier of specifiers) {
        const file = /^\.\.?(?:\/|$)/.test(specifier) ? relative(specifier, from, files) : undefined;
        if (file !== undefined) found.set(specifier, file);
      }
      return found;
    });
  }

  /** Files came or went, or a config changed: looks again when asked next. */
  forget(): void {
    this.roots.forget();
    this.projects.clear();
  }

  private async filesAround(from: Path): Promise<ProjectFiles> {
    const root = await this.roots.repositoryOf(from);
    const known = this.projects.get(root) ?? this.load(root);
    this.projects.set(root, known);
    return known;
  }

  private async load(root: Path | undefined): Promise<ProjectFiles> {
    const listing = root === undefined ? undefined : await this.host.list(root).catch(() => undefined);
    return listing ? new ProjectFiles(this.host, root, listing.files) : new ProjectFiles(this.host);
  }
}

function relative(specifier: string, from: Path, files: ProjectFiles): Path | undefined {
  const path = posix.join(posix.dirname(from), specifier) + (/(?:^|\/)\.\.?$/.test(specifier) ? '/' : '');
  const look: Look = (candidate) => (files.has(candidate) ? candidate : undefined);
  return sourceAt(path, look) ?? declarationAt(path, look);
}
