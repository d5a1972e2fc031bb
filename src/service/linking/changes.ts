/** Files that are no longer what they were: noted at once, and entered into the graph when nobody is at work there. */
import { isSupported } from '../../engine';
import type { Path } from '../host';
import type { ModuleGraph } from './module-graph';
import type { ModuleSource, Resolver } from './module-source';

export interface Change {
  readonly path: Path;
  /** What stands in the editor. Without it counts what stands on the disk, if anything does. */
  readonly text?: string;
  /** There was no such file before: imports that meant nothing, or another file, may mean this one. */
  readonly isNew?: boolean;
}

export class Changes {
  readonly open = new Map<Path, string>();
  private noted: Change[] = [];

  constructor(
    private readonly source: ModuleSource,
    private readonly resolver: Resolver,
  ) {}

  note(change: Change): void {
    if (change.text === undefined) this.open.delete(change.path);
    else this.open.set(change.path, change.text);
    this.noted.push(change);
  }

  async enter(graph: ModuleGraph): Promise<void> {
    const changes = this.noted.splice(0);
    if (changes.some(({ path, isNew }) => isNew || !isSupported(path))) {
      this.resolver.forget();
      graph.doubtAllImports();
    }
    for (const { path } of changes) if (isSupported(path)) await this.enterOne(path, graph);
  }

  private async enterOne(path: Path, graph: ModuleGraph): Promise<void> {
    const module = this.open.has(path) ? graph.module(path) : graph.get(path);
    if (!module) return;
    module.isUntold = true;
    graph.doubtText(module);
    if (await this.source.exists(path)) return;
    if (graph.doubtImportersOf(path)) this.resolver.forget();
    if (!this.open.has(path)) graph.remove(module);
  }
}
