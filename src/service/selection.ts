/** Which of the files that were asked for are taken in by the config that holds for them. */
import type { ConfigStore, Governing } from './config-store';
import type { Asked } from './discovery';
import type { Path } from './host';
import type { ConfigProblem, NotAnalysed, Unmatched } from './result';
import { failed, leftOut } from './source';

/** A file that is to be analysed, and the config that holds for it. */
export interface Selected {
  readonly path: Path;
  readonly governing: Governing;
}

export interface Selection {
  readonly files: readonly Selected[];
  readonly notAnalysed: readonly NotAnalysed[];
  readonly configProblems: readonly ConfigProblem[];
  readonly unmatched: readonly Unmatched[];
  /** How many files of a folder or a glob each config leaves out. */
  readonly excluded: ReadonlyMap<Governing, number>;
}

export async function select(asked: readonly Asked[], configs: ConfigStore): Promise<Selection> {
  const selector = new Selector(configs);
  for (const each of asked) await selector.add(each);
  return selector.selection(asked);
}

class Selector {
  private readonly files = new Map<Path, Selected>();
  private readonly notAnalysed = new Map<Path, NotAnalysed>();
  private readonly unmatched: Unmatched[] = [];
  private readonly met = new Set<Governing>();
  private readonly excluded = new Map<Governing, number>();
  /** Patterns of `include`, by config, that no file has matched yet. */
  private readonly idle = new Map<Governing, Set<string>>();

  constructor(private readonly configs: ConfigStore) {}

  async add(asked: Asked): Promise<void> {
    if (asked.as === 'folder') this.meet(await this.configs.governingIn(asked.path));
    let taken = 0;
    for (const path of asked.files) taken += (await this.take(path, asked)) ? 1 : 0;
    for (const problem of asked.problems) await this.report(problem);
    const isExplained = asked.as === 'named' || asked.problems.length > 0;
    if (taken === 0 && !isExplained) this.unmatched.push({ pattern: asked.path });
  }

  selection(asked: readonly Asked[]): Selection {
    const folders = asked.filter((each) => each.as === 'folder').map((each) => each.path);
    return {
      files: [...this.files.values()],
      excluded: this.excluded,
      notAnalysed: [...this.notAnalysed.values()],
      configProblems: [...this.met].flatMap((governing) => governing.problems),
      unmatched: [...this.unmatched, ...this.idlePatterns(folders)],
    };
  }

  private async take(path: Path, asked: Asked): Promise<boolean> {
    const governing = this.meet(await this.configs.governing(path));
    this.tickOff(path, governing);
    const reason = governing.config.leavesOut(path);
    if (reason === undefined) this.files.set(path, { path, governing });
    else this.excluded.set(governing, (this.excluded.get(governing) ?? 0) + 1);
    if (reason === undefined) return true;
    if (asked.as === 'named') this.notAnalysed.set(path, leftOut(path, `It is ${reason} in ${governing.file}.`).notAnalysed);
    return false;
  }

  /** A folder that cannot be read matters only where files of it would be analysed. */
  private async report({ path, reason }: { readonly path: Path; readonly reason: string }): Promise<void> {
    const { config } = await this.configs.governingIn(path);
    if (config.leavesOut(`${path}/any.ts`) === undefined) this.notAnalysed.set(path, failed(path, reason).notAnalysed);
  }

  private meet(governing: Governing): Governing {
    if (!this.met.has(governing)) this.idle.set(governing, new Set(governing.config.include.map((pattern) => pattern.pattern)));
    this.met.add(governing);
    return governing;
  }

  private tickOff(path: Path, governing: Governing): void {
    const idle = this.idle.get(governing);
    if (!idle?.size) return;
    for (const { pattern, matches } of governing.config.include) if (matches(path)) idle.delete(pattern);
  }

  /** Only where the whole folder of the config was looked at can a pattern be said to match nothing. */
  private idlePatterns(folders: readonly Path[]): readonly Unmatched[] {
    const isWhole = (base: Path): boolean => folders.some((folder) => base === folder || base.startsWith(`${folder.replace(/\/$/, '')}/`));
    return [...this.idle].flatMap(([{ base, file }, patterns]) =>
      base !== undefined && isWhole(base) ? [...patterns].map((pattern) => ({ pattern, config: file })) : [],
    );
  }
}
