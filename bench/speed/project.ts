/** One project under measurement: its modules as a scan meets them, and scans of it that begin from nothing. */
import { resolve } from 'node:path';
import { evaluate } from '../../src/engine';
import type { ModuleText } from '../../src/engine';
import { pathOf } from '../../src/hosts/native-path';
import { NodeHost } from '../../src/hosts/node';
import { AnalysisService } from '../../src/service/analysis-service';
import type { ScanResult } from '../../src/service/result';
import { now } from '../clock';
import { RecordedHost } from './recorded-host';

export interface Scanned {
  readonly modules: readonly ModuleText[];
  readonly result: ScanResult;
}

export class MeasuredProject {
  private readonly host = new RecordedHost(new NodeHost());
  private readonly path: string;

  constructor(folder: string) {
    this.path = pathOf(resolve(folder));
  }

  /** Reads the disk: later scans do not. */
  async modules(): Promise<Scanned> {
    const modules = new Map<string, ModuleText>();
    const service = new AnalysisService(this.host, {
      evaluate: (module, ...given) => {
        modules.set(module.file, module);
        return evaluate(module, ...given);
      },
    });
    const result = await service.scan({ paths: [this.path] });
    if (modules.size === 0) throw new Error(`There is nothing to analyse in ${this.path}.`);
    return { modules: [...modules.values()], result };
  }

  async scan(): Promise<void> {
    await new AnalysisService(this.host).scan({ paths: [this.path] });
  }

  /** Milliseconds that each module takes in a scan, by its file: all of its evaluations together. */
  async costs(): Promise<ReadonlyMap<string, number>> {
    const costs = new Map<string, number>();
    const service = new AnalysisService(this.host, {
      evaluate: (module, ...given) => {
        const start = now();
        const evaluation = evaluate(module, ...given);
        costs.set(module.file, (costs.get(module.file) ?? 0) + now() - start);
        return evaluation;
      },
    });
    await service.scan({ paths: [this.path] });
    return costs;
  }
}
