/** The tsconfig.json and jsconfig.json that hold for a file: the nearest above it, and what they refer to. */
import { posix } from 'node:path';
import type { Path } from '../host';
import { MAX_REFERENCED_CONFIGS } from '../limits';
import { type CompilerConfig, readCompilerConfig } from './compiler-config';
import type { Packages } from './packages';
import type { PathMapping } from './path-mapping';
import type { ProjectFiles } from './project-files';

const CONFIG_FILES = ['tsconfig.json', 'jsconfig.json'];

export class CompilerConfigs {
  /** By config file. */
  private readonly read = new Map<Path, Promise<CompilerConfig | undefined>>();
  /** By folder: the configs in it with those that they refer to, then those of the folders above. */
  private readonly ladders = new Map<Path, Promise<readonly (readonly PathMapping[])[]>>();

  constructor(
    private readonly files: ProjectFiles,
    private readonly packages: Packages,
  ) {}

  /**
   * In the order in which they are to be tried: those nearer to the file, up to the one that covers it. A config nearby that does not cover the
   * file is tried as well: test files are often left out of it, and run under its aliases all the same.
   */
  async around(file: Path): Promise<readonly PathMapping[]> {
    const ladder = await this.ladder(posix.dirname(file));
    const tried: PathMapping[] = [];
    for (const rung of ladder) {
      const holding = holdingFor(file, rung);
      tried.push(...(holding.length > 0 ? holding : rung));
      if (holding.length > 0) break;
    }
    return tried;
  }

  private ladder(folder: Path): Promise<readonly (readonly PathMapping[])[]> {
    const known = this.ladders.get(folder) ?? this.climb(folder);
    this.ladders.set(folder, known);
    return known;
  }

  private async climb(folder: Path): Promise<readonly (readonly PathMapping[])[]> {
    const here = await this.withReferences(CONFIG_FILES.map((name) => posix.join(folder, name)));
    const parent = posix.dirname(folder);
    const isTop = folder === this.files.root || parent === folder || parent === '.';
    const above = isTop ? [] : await this.ladder(parent);
    return here.length > 0 ? [here, ...above] : above;
  }

  private async withReferences(files: readonly Path[]): Promise<readonly PathMapping[]> {
    const found: PathMapping[] = [];
    const waiting = [...files];
    for (let at = 0; at < Math.min(waiting.length, MAX_REFERENCED_CONFIGS); at++) {
      const config = await this.config(waiting[at]!);
      if (!config) continue;
      found.push(config.mapping);
      waiting.push(...config.references.filter((reference) => !waiting.includes(reference)));
    }
    return found;
  }

  private config(file: Path): Promise<CompilerConfig | undefined> {
    const known = this.read.get(file) ?? this.files.settle(() => readCompilerConfig(file, this.files, this.packages));
    this.read.set(file, known);
    return known;
  }
}

function holdingFor(file: Path, configs: readonly PathMapping[]): readonly PathMapping[] {
  const covering = configs.filter((config) => config.covers(file));
  return covering.length > 0 ? covering : configs.filter((config) => config.mayReach(file));
}
