/** A real project, linked by services that know nothing of one another; its results as text, to be compared byte by byte. */
import { resolve } from 'node:path';
import { NodeHost } from '../../src/hosts/node';
import { AnalysisService, type ServiceOptions } from '../../src/service/analysis-service';
import type { Change } from '../../src/service/linking/changes';
import type { Resolver } from '../../src/service/linking/module-source';
import { ModuleResolver } from '../../src/service/modules/module-resolver';
import type { FileResult } from '../../src/service/result';

export type Results = Map<string, FileResult>;

export class Project {
  readonly root: string;

  constructor(folder: string) {
    this.root = resolve(folder).replaceAll('\\', '/');
  }

  /** The project goes as far as its folder, whatever part of it is asked for. */
  service(options: ServiceOptions = {}): AnalysisService {
    const host = new NodeHost();
    const resolver = new ModuleResolver(host);
    resolver.within([this.root]);
    const fixed: Resolver = { resolveAll: (from, specifiers) => resolver.resolveAll(from, specifiers), within: () => undefined, forget: () => resolver.forget() };
    return new AnalysisService(host, { resolver: fixed, ...options });
  }

  async scan(paths: readonly string[] = [this.root], open: readonly Change[] = []): Promise<Results> {
    const results: Results = new Map();
    const service = this.service();
    if (open.length > 0) await service.link({ changes: open, watched: [], signal: AbortSignal.abort() });
    await service.scan({ paths, onResult: (result) => results.set(result.path, result) });
    return results;
  }

  /** In the order given. */
  async link(paths: readonly string[]): Promise<Results> {
    const { results } = await this.service().link({ changes: paths.map((path) => ({ path })), watched: paths });
    return new Map(results.map((result) => [result.path, result]));
  }
}

export function textOf(results: Results): string {
  return JSON.stringify([...results.values()].sort((a, b) => (a.path < b.path ? -1 : 1)));
}

/** The files of which something else is said. */
export function differences(a: Results, b: Results): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => JSON.stringify(a.get(path)) !== JSON.stringify(b.get(path))).sort();
}
