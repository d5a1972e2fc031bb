/**
 * Many modules, each evaluated with what the modules that it imports export. Dependencies come first; modules that import one another are
 * evaluated in rounds. What was linked is kept, and evaluated again only when its own text or an answer that it was given has changed: the
 * outcome is always that of linking everything anew.
 */
import { type Answers, NO_EXPORTS, Reading } from '../../engine';
import { type Manner, withoutFindings } from '../file-analysis';
import type { Path } from '../host';
import { inOrder } from './circle-order';
import { circlesFrom } from './circles';
import type { FirstLooks } from './first-looks';
import type { LinkedModule } from './linked-module';
import type { ModuleGraph } from './module-graph';
import { type ModuleLoading, Superseded } from './module-loading';
import type { ModuleSource } from './module-source';
import { FreshOutcome, type Outcome } from './outcome';
import type { Pace } from './pace';
import { Prospects } from './prospects';
import type { RecentModules } from './recent';
import { settleCircle } from './rounds';

export interface Watcher {
  /** The engine was at work. */
  onEvaluated?(path: Path): void;
  onSettled?(module: LinkedModule): void;
}

interface Parts {
  readonly graph: ModuleGraph;
  readonly recent: RecentModules;
  readonly loading: ModuleLoading;
  readonly source: ModuleSource;
  readonly looks: FirstLooks;
  /** Files are edited, or the next scan goes on from here. Otherwise what a module gave on the way to its last outcome is of no use later. */
  readonly isAskedAgain: boolean;
}

export class Linker {
  /** The module that was read last: its evaluation belongs to the same step. */
  private loaded: LinkedModule | undefined;

  constructor(
    private readonly parts: Parts,
    private readonly pace: Pace,
    private readonly watcher: Watcher,
  ) {}

  /** Links the module and all that it depends on. Rejects with `Interrupted` where the pace stops; what was linked until then stays. */
  async settle(path: Path): Promise<LinkedModule> {
    const module = this.parts.graph.module(path);
    while (!module.isSettled) await this.walk(path).catch((error: unknown) => this.retry(error));
    return module;
  }

  private async walk(root: Path): Promise<void> {
    const { graph } = this.parts;
    const circles = circlesFrom(root, { successorsOf: (path) => this.load(graph.module(path)), isDone: (path) => graph.module(path).isSettled });
    for await (const paths of circles) await this.settleTogether(paths.map((path) => graph.module(path)));
  }

  /** What was passed over and is asked for now, with all that it imports. */
  private async evaluateFor(imported: Iterable<Path>): Promise<void> {
    const { graph } = this.parts;
    const isDone = (path: Path): boolean => graph.module(path).isEvaluated;
    for (const root of imported) {
      const circles = circlesFrom(root, { successorsOf: async (path) => graph.module(path).imported, isDone });
      for await (const paths of circles) await this.settleTogether(paths.map((path) => graph.module(path)), { isAskedFor: true });
    }
  }

  private async load(module: LinkedModule): Promise<Iterable<Path>> {
    await this.pace.next();
    this.loaded = module;
    const { graph, loading, looks } = this.parts;
    const reading = await loading.reload(module);
    if (reading) graph.setReading(module, reading, looks.remembered(module.path, reading.input));
    return module.imported;
  }

  private async settleTogether(circle: readonly LinkedModule[], { isAskedFor = false } = {}): Promise<void> {
    const { graph } = this.parts;
    const members = inOrder(circle);
    const prospects = new Prospects(members, (path) => graph.get(path));
    if (isAskedFor || prospects.areWorthIt) await this.evaluateTogether(members, prospects);
    else passOver(members, prospects);
    for (const module of members) this.watcher.onSettled?.(module);
  }

  private async evaluateTogether(members: readonly LinkedModule[], prospects: Prospects): Promise<void> {
    const { graph } = this.parts;
    await this.evaluateFor(prospects.imported);
    const readings = readingsOf(members);
    let evaluated = 0;
    const evaluate = async (module: LinkedModule, exportsOf: Answers['exportsOf'], manner: Manner): Promise<Outcome> => {
      if (evaluated++ > 0) await this.pace.next();
      return this.evaluate(module, exportsOf, { ...manner, reading: readings.get(module) });
    };
    if (!this.loaded || !members.includes(this.loaded)) await this.pace.next();
    this.loaded = undefined;
    const settled = await settleCircle({ members, exportsOf: graph.exportsOf, evaluate, looksOf: prospects.looksOf });
    const reach = prospects.reachOfSettled(settled.map(({ outcome }) => outcome));
    for (const { module, outcome, way } of settled) {
      module.settle(outcome, this.parts.isAskedAgain ? way : []);
      module.reach = reach;
    }
    for (const { module } of settled) this.parts.recent.settled(module);
  }

  private async evaluate(module: LinkedModule, exportsOf: Answers['exportsOf'], manner: Manner): Promise<Outcome> {
    const { path, input } = module;
    const told: Manner = { looks: manner.looks, levels: manner.levels };
    if (!input) throw new Superseded(module);
    const { notAnalysed, terms, imports } = input;
    const answers: Answers = { resolve: (specifier) => imports.get(specifier), exportsOf };
    if (notAnalysed) return FreshOutcome.of(() => ({ result: withoutFindings(path, { notAnalysed }), exports: NO_EXPORTS, asked: [] }), answers, told);
    const text = await this.parts.loading.textOf(module);
    const outcome = FreshOutcome.of((watched) => this.parts.source.evaluate(path, text, terms, watched, manner), answers, told);
    module.outcomes = [...module.outcomes, outcome];
    this.watcher.onEvaluated?.(path);
    return outcome;
  }

  private retry(error: unknown): void {
    if (!(error instanceof Superseded)) throw error;
    this.parts.graph.doubtText(error.module);
  }
}

function passOver(members: readonly LinkedModule[], { available }: Prospects): void {
  for (const module of members) {
    module.passOver();
    module.reach = available;
  }
}

/** Characters of the modules of one circle whose trees may be kept while it is gone round: a tree takes a hundred times as much. */
const MOST_KEPT = 1_000_000;

/** Modules that import one another are evaluated several times: what they are read into is kept meanwhile, as far as there is room. */
function readingsOf(members: readonly LinkedModule[]): ReadonlyMap<LinkedModule, Reading> {
  const readings = new Map<LinkedModule, Reading>();
  if (members.length < 2) return readings;
  let characters = 0;
  for (const module of members) {
    characters += module.text?.length ?? 0;
    if (characters <= MOST_KEPT && module.text !== undefined) readings.set(module, new Reading());
  }
  return readings;
}
