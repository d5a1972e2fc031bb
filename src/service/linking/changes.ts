/** Files that are no longer what they were: noted at once, and entered into the graph when nobody is at work there. */
import { isSettings, isSupported } from '../../engine';
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

interface Noted {
  readonly path: Path;
  readonly isNew: boolean;
  /** Its result is wanted, were it met now for the first time. */
  readonly isWanted: boolean;
}

export class Changes {
  readonly open = new Map<Path, string>();
  private readonly noted: Noted[] = [];

  constructor(
    private readonly source: ModuleSource,
    private readonly resolver: Resolver,
  ) {}

  note({ path, text, isNew = false }: Change, isWanted: boolean): void {
    if (text === undefined) this.open.delete(path);
    else this.open.set(path, text);
    this.noted.push({ path, isNew, isWanted });
  }

  async enter(graph: ModuleGraph): Promise<void> {
    const changes = this.noted.splice(0);
    if (changes.some(({ path, isNew }) => (isNew && !isSettings(path)) || !isSupported(path))) {
      this.resolver.forget();
      graph.doubtAllImports();
    }
    for (const change of changes) if (isSupported(change.path)) await this.enterOne(change, graph);
  }

  private async enterOne({ path, isWanted }: Noted, graph: ModuleGraph): Promise<void> {
    const isThere = await this.source.exists(path);
    const module = this.open.has(path) || (isThere && isWanted) ? graph.module(path) : graph.get(path);
    if (!module) return;
    module.isUntold = true;
    graph.doubtText(module);
    if (isThere) return;
    if (graph.doubtImportersOf(path)) this.resolver.forget();
    if (!this.open.has(path)) graph.remove(module);
  }
}
