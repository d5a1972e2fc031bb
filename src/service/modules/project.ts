/** All that is known of one project when its modules are linked: its files, packages and compiler configs. */
import type { Host, Path } from '../host';
import { CompilerConfigs } from './compiler-configs';
import { Packages } from './packages';
import { ProjectFiles } from './project-files';
import { Resolution } from './resolution';

export class Project {
  private readonly packages: Packages;
  private readonly configs: CompilerConfigs;

  private constructor(private readonly files: ProjectFiles) {
    this.packages = new Packages(files);
    this.configs = new CompilerConfigs(files, this.packages);
  }

  /** Without a root: a file that belongs to nothing, about which the host is asked path by path. */
  static async load(host: Host, root: Path | undefined): Promise<Project> {
    const listing = root === undefined ? undefined : await host.list(root).catch(() => undefined);
    const project = new Project(listing ? new ProjectFiles(host, root, listing.files) : new ProjectFiles(host));
    await project.packages.load();
    return project;
  }

  async resolveAll(from: Path, specifiers: readonly string[]): Promise<ReadonlyMap<string, Path>> {
    const configs = await this.configs.around(from);
    const exact = new Resolution(from, this.packages, configs, this.files.look);
    const inAnyCase = new Resolution(from, this.packages, configs, this.files.lookInAnyCase);
    return this.files.settle(() => {
      const files = specifiers.map((specifier) => [specifier, exact.fileOf(specifier) ?? inAnyCase.fileOf(specifier)] as const);
      return new Map(files.filter((entry): entry is [string, Path] => entry[1] !== undefined));
    });
  }
}
