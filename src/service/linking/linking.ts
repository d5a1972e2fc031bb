/** The modules of a project as they are now, for everybody who asks: scans, open documents, files that change. One of them is at work at a time. */
import type { Path } from '../host';
import { MAX_UNPACKED_IN_EDITOR, MAX_UNPACKED_IN_SCAN } from '../limits';
import type { Terms } from '../file-analysis';
import type { FileResult } from '../result';
import type { SessionSetup } from '../scan-session';
import { Changes, type Change } from './changes';
import { FirstLooks } from './first-looks';
import type { LinkedModule } from './linked-module';
import { Linker, type Watcher } from './linker';
import { ModuleGraph } from './module-graph';
import { ModuleLoading } from './module-loading';
import type { ModuleRecord } from './module-record';
import type { ModuleSource, Resolver } from './module-source';
import { RecentModules } from './recent';
import { Interrupted, Pace } from './pace';
import { Turns } from './turns';

export interface LinkRequest {
  readonly changes: readonly Change[];
  /** Files whose results are wanted when they come out otherwise than before, the most urgent first. */
  readonly watched: Iterable<Path>;
  readonly signal?: AbortSignal;
  /** Called for each result as soon as it is known. */
  readonly onResult?: (result: FileResult) => void;
}

export interface LinkResult {
  /** Of the watched files that were changed, and of those that came out otherwise than they were told last. */
  readonly results: readonly FileResult[];
  /** The files that the engine was at work on, in order; in circles of imports one can stand here more than once. */
  readonly evaluated: readonly Path[];
  /** What was not told until then is told the next time. */
  readonly cancelled: boolean;
}

/** Modules as they were linked before, and what may have changed since. */
export interface KnownModules {
  readonly records: readonly ModuleRecord[];
  readonly termsOf: (path: Path) => Terms;
  readonly base: Path;
  /** Files with another text, or with none. */
  readonly changed: readonly Path[];
  /** Specifiers may mean other files. */
  readonly areImportsInDoubt: boolean;
}

/** `base`: the folder that what is kept is relative to. */
export interface Beginning extends Omit<SessionSetup, 'known'> {
  readonly known?: KnownModules;
}

export interface LookOptions {
  readonly signal?: AbortSignal;
  /** Called with the findings when they are known before all is done that others may ask for. */
  readonly onResult?: (result: FileResult) => void;
}

export interface ScanOptions {
  readonly signal?: AbortSignal;
  readonly onResult: (result: FileResult) => void;
}

export interface LinkingOptions {
  /** Modules are parsed only where their text says that something may be found, or where somebody asks what they export. */
  readonly skims?: boolean;
  /** One scan and no edits. */
  readonly isOnce?: boolean;
}

export class Linking {
  private graph = new ModuleGraph();
  private looks: FirstLooks;
  private recent: RecentModules;
  /** The folder that what is kept is relative to. */
  private base: Path | undefined;
  private readonly loading: ModuleLoading;
  private readonly changes: Changes;
  private readonly turns = new Turns();
  private readonly folders = new Set<Path>();

  constructor(
    private readonly source: ModuleSource,
    private readonly resolver: Resolver,
    private readonly options: LinkingOptions = {},
  ) {
    this.changes = new Changes(source, resolver);
    this.loading = new ModuleLoading(source, resolver, (path) => this.changes.open.get(path), options.skims !== false);
    this.recent = this.recentIn();
    this.looks = new FirstLooks(this.loading, source);
  }

  /** Nothing that was evaluated holds any longer. */
  forget(): void {
    this.resolver.forget();
    this.graph = new ModuleGraph();
    this.recent = this.recentIn();
    this.looks = new FirstLooks(this.loading, this.source);
  }

  /** What stands in editors. */
  get open(): ReadonlyMap<Path, string> {
    return this.changes.open;
  }

  /** More folders that the user has asked for: they may say how far a project goes. */
  async within(folders: readonly Path[]): Promise<void> {
    await this.turns.hurry(async () => {
      for (const folder of folders) this.folders.add(folder);
      this.base ??= folders[0];
      this.recent = this.recentIn();
      this.resolver.within([...this.folders]);
      this.resolver.forget();
      this.graph.doubtAllImports();
    });
  }

  /** Is anything known of what lies in the folder? */
  knows(folder: Path): boolean {
    return this.graph.hasModulesIn(folder);
  }

  /** At once, with what is known by now. Undefined when the signal has stopped it. */
  async look(path: Path, text: string | undefined, { signal, onResult }: LookOptions): Promise<FileResult | undefined> {
    const pace = new Pace(() => signal?.aborted === true);
    return this.looks.at(path, text, this.graph, pace, onResult).catch(unlessInterrupted);
  }

  /** Before `scan`: what was asked for as a whole, and what is known from before. All else that is known is held against the disk. */
  async begin({ folders, base, known, unsaved = [] }: Beginning): Promise<void> {
    this.base = base ?? this.base;
    this.recent = this.recentIn();
    for (const [path, text] of unsaved) this.changes.note({ path, text }, false);
    await this.turns.take(async () => {
      for (const folder of folders) this.folders.add(folder);
      this.resolver.within([...this.folders]);
      this.resolver.forget();
      this.graph.doubtAllTexts();
      if (known) restore(this.graph, known);
      for (const path of this.changes.open.keys()) this.graph.doubtText(this.graph.module(path));
    });
  }

  /** The files, with all that they import. */
  async scan(paths: readonly Path[], { signal, onResult }: ScanOptions): Promise<void> {
    const due = new Set(paths);
    const onSettled = (module: LinkedModule): void => {
      if (due.delete(module.path)) onResult(module.tell());
    };
    const pace = new Pace(() => signal?.aborted === true || this.turns.isHurried);
    for (const path of paths) {
      while (due.has(path) && !signal?.aborted) {
        await this.turns.take(() => this.work(pace, { onSettled }, async (linker) => onSettled(await linker.settle(path))));
      }
    }
  }

  /** What is worth keeping of the modules that are settled, but for what is as it was restored. */
  newRecords(base: Path): readonly ModuleRecord[] {
    return this.graph.newRecords(base);
  }

  /** Files were changed: links those again whose results are wanted, and who depends on them as far as they are. */
  async link({ changes, watched, signal, onResult }: LinkRequest): Promise<LinkResult> {
    const wanted = new Set([...changes.filter(({ text }) => text !== undefined).map(({ path }) => path), ...watched]);
    for (const change of changes) this.changes.note(change, wanted.has(change.path));
    const results: FileResult[] = [];
    const evaluated: Path[] = [];
    const onSettled = (module: LinkedModule): void => {
      if (!module.isUntold || !wanted.has(module.path)) return;
      const result = module.tell();
      results.push(result);
      onResult?.(result);
    };
    const watcher = { onSettled, onEvaluated: (path: Path) => void evaluated.push(path) };
    const pace = new Pace(() => signal?.aborted === true);
    const isDone = await this.turns.hurry(() =>
      this.work(pace, watcher, async (linker, graph) => {
        for (const path of wanted) if (this.isDue(path, graph)) onSettled(await linker.settle(path));
      }),
    );
    return { results, evaluated, cancelled: !isDone };
  }

  /** What was never met and has not changed is nobody's concern, unless it is open. */
  private isDue(path: Path, graph: ModuleGraph): boolean {
    const module = this.changes.open.has(path) ? graph.module(path) : graph.get(path);
    return module !== undefined && (module.isUntold || !module.isSettled);
  }

  private recentIn(): RecentModules {
    return new RecentModules(this.options.isOnce ? MAX_UNPACKED_IN_SCAN : MAX_UNPACKED_IN_EDITOR, this.base ?? '');
  }

  /** False when it was interrupted. */
  private async work(pace: Pace, watcher: Watcher, task: (linker: Linker, graph: ModuleGraph) => Promise<void>): Promise<boolean> {
    const { graph, recent, looks, loading, source } = this;
    try {
      await this.changes.enter(graph);
      await task(new Linker({ graph, recent, loading, source, looks, isAskedAgain: !this.options.isOnce || this.base !== undefined }, pace, watcher), graph);
      return true;
    } catch (error) {
      unlessInterrupted(error);
      return false;
    }
  }
}

function restore(graph: ModuleGraph, { records, termsOf, base, changed, areImportsInDoubt }: KnownModules): void {
  graph.restore(records, termsOf, base);
  for (const path of changed) graph.doubtText(graph.module(path));
  if (areImportsInDoubt) graph.doubtAllImports();
}

function unlessInterrupted(error: unknown): undefined {
  if (!(error instanceof Interrupted)) throw error;
}
