/**
 * Many modules, each evaluated with what the modules that it imports export. Dependencies come first; modules that import one another are
 * evaluated in rounds. What was linked is kept, and evaluated again only when its own text or an answer that it was given has changed: the
 * outcome is always that of linking everything anew.
 */
import { type Answers, NO_EXPORTS } from '../../engine';
import { withoutFindings } from '../file-analysis';
import type { Path } from '../host';
import { inOrder } from './circle-order';
import { circlesFrom } from './circles';
import type { FirstLooks } from './first-looks';
import type { LinkedModule } from './linked-module';
import type { ModuleGraph } from './module-graph';
import { type ModuleLoading, Superseded } from './module-loading';
import type { ModuleSource } from './module-source';
import { Outcome } from './outcome';
import type { Pace } from './pace';
import { settleCircle } from './rounds';

export interface Watcher {
  /** The engine was at work. */
  onEvaluated?(path: Path): void;
  onSettled?(module: LinkedModule): void;
}

interface Parts {
  readonly graph: ModuleGraph;
  readonly loading: ModuleLoading;
  readonly source: ModuleSource;
  readonly looks: FirstLooks;
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

  private async load(module: LinkedModule): Promise<Iterable<Path>> {
    await this.pace.next();
    this.loaded = module;
    const { graph, loading, looks } = this.parts;
    const reading = await loading.reload(module);
    if (reading) graph.setReading(module, reading, looks.remembered(module.path, reading.input));
    return module.imported;
  }

  private async settleTogether(members: readonly LinkedModule[]): Promise<void> {
    let evaluated = 0;
    const evaluate = async (module: LinkedModule, exportsOf: Answers['exportsOf']): Promise<Outcome> => {
      if (evaluated++ > 0) await this.pace.next();
      return this.evaluate(module, exportsOf);
    };
    if (!this.loaded || !members.includes(this.loaded)) await this.pace.next();
    this.loaded = undefined;
    const settled = await settleCircle({ members: inOrder(members), exportsOf: this.parts.graph.exportsOf, evaluate });
    for (const { module, outcome, isCut, used } of settled) module.settle(outcome, isCut, used);
    for (const { module } of settled) this.watcher.onSettled?.(module);
  }

  private async evaluate(module: LinkedModule, exportsOf: Answers['exportsOf']): Promise<Outcome> {
    const { path, input } = module;
    if (!input) throw new Superseded(module);
    const { notAnalysed, terms, imports } = input;
    const answers: Answers = { resolve: (specifier) => imports.get(specifier), exportsOf };
    if (notAnalysed) return Outcome.of(() => ({ result: withoutFindings(path, { notAnalysed }), exports: NO_EXPORTS, asked: [] }), answers);
    const text = await this.parts.loading.textOf(module);
    const outcome = Outcome.of((watched) => this.parts.source.evaluate(path, text, terms, watched), answers);
    module.outcomes = [...module.outcomes, outcome];
    this.watcher.onEvaluated?.(path);
    return outcome;
  }

  private retry(error: unknown): void {
    if (!(error instanceof Superseded)) throw error;
    this.parts.graph.doubtText(error.module);
  }
}
