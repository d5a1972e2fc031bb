/** From a specifier to the file, for one file that asks: all that is around that file is at hand. */
import { posix } from 'node:path';
import type { Path } from '../host';
import { builtFrom, isOutput } from './built-from';
import { declarationAt, indexIn, type Look, sourceAt } from './module-file';
import { exportTargets, importTargets } from './package-targets';
import type { Package, Packages } from './packages';
import { mappedPaths, overlaidPaths, type PathMapping } from './path-mapping';

/** Where a package begins that does not say so, or that names a bundle. */
const ENTRY_STEMS = ['src/index', 'index', 'src/main', 'lib/index'];

/** Nothing at all, a place of the machine, a part of Node, or an address. */
const ELSEWHERE = /^(?:$|\/|(?:node|data|file|https?):)/;

export class Resolution {
  private readonly conditions: readonly string[];

  constructor(
    private readonly from: Path,
    private readonly packages: Packages,
    private readonly configs: readonly PathMapping[],
    private readonly look: Look,
  ) {
    this.conditions = configs.flatMap((config) => config.conditions);
  }

  fileOf(specifier: string): Path | undefined {
    if (/^\.\.?(?:\/|$)/.test(specifier)) return this.relative(specifier);
    if (ELSEWHERE.test(specifier)) return undefined;
    return this.mapped(specifier) ?? (specifier.startsWith('#') ? this.imported(specifier) : this.packaged(specifier));
  }

  private relative(specifier: string): Path | undefined {
    const isFolder = /(?:^|\/)\.\.?$/.test(specifier);
    const path = posix.join(posix.dirname(this.from), isFolder ? `${specifier}/` : specifier);
    return this.at(path) ?? this.firstAt(this.configs.flatMap((config) => overlaidPaths(path, config)));
  }

  private mapped(specifier: string): Path | undefined {
    for (const config of this.configs) {
      const file = this.firstAt(mappedPaths(specifier, config));
      if (file !== undefined) return file;
    }
    return undefined;
  }

  private imported(specifier: string): Path | undefined {
    const own = this.packages.around(this.from);
    const targets = own ? importTargets(own.manifest, specifier, this.conditions) : [];
    for (const target of targets) {
      const file = target.startsWith('./') ? this.partOf(own!, target) : this.packaged(target);
      if (file !== undefined) return file;
    }
    return undefined;
  }

  /** `name`, `@scope/name`, each with a path below it. */
  private packaged(specifier: string): Path | undefined {
    const [, name = '', rest = ''] = /^((?:@[^/]+\/)?[^/]+)(\/.*)?$/.exec(specifier) ?? [];
    const named = this.packages.named(name, this.from);
    return named && this.entry(named, `.${rest}`);
  }

  private entry(of: Package, subpath: string): Path | undefined {
    const targets = exportTargets(of.manifest, subpath, this.conditions);
    if (!targets) return undefined;
    const substitutes = subpath === '.' ? ENTRY_STEMS : [subpath, `src/${subpath}`];
    return this.first(targets, (target) => this.partOf(of, target)) ?? this.first(substitutes, (path) => this.sourceIn(posix.join(of.folder, path)))
      ?? this.first(targets, (target) => declarationAt(posix.join(of.folder, target), this.look));
  }

  /** The file behind a path that a package.json gives. */
  private partOf({ folder }: Package, target: string): Path | undefined {
    const path = posix.join(folder, target);
    if (!path.startsWith(`${folder}/`)) return this.sourceIn(path);
    const name = path.slice(folder.length + 1);
    const built = (): Path | undefined => builtFrom(name, folder, this.look);
    return isOutput(name) ? (built() ?? this.sourceIn(path)) : (this.sourceIn(path) ?? built());
  }

  private firstAt(paths: readonly Path[]): Path | undefined {
    return this.first(paths, (path) => this.at(path));
  }

  /** The file at a path of the project, whoever gives the path. */
  private at(path: Path): Path | undefined {
    if (path.includes('/node_modules/')) return undefined;
    const folder = path.replace(/\/$/, '');
    const written = path === folder ? sourceAt(path, this.look) : undefined;
    return written ?? this.folderAt(folder) ?? this.builtAt(path) ?? declarationAt(path, this.look);
  }

  private folderAt(folder: Path): Path | undefined {
    const nested = this.packages.in(folder);
    return (nested && this.first(nested.manifest.entries, (entry) => this.partOf(nested, entry))) ?? indexIn(folder, this.look);
  }

  private builtAt(path: Path): Path | undefined {
    const home = this.packages.home(path);
    return home !== undefined && path.startsWith(`${home}/`) ? builtFrom(path.slice(home.length + 1), home, this.look) : undefined;
  }

  private sourceIn(path: Path): Path | undefined {
    if (path.includes('/node_modules/')) return undefined;
    const folder = path.replace(/\/$/, '');
    return sourceAt(folder, this.look) ?? indexIn(folder, this.look);
  }

  private first<T>(candidates: readonly T[], find: (candidate: T) => Path | undefined): Path | undefined {
    for (const candidate of candidates) {
      const file = find(candidate);
      if (file !== undefined) return file;
    }
    return undefined;
  }
}
