/** A change of files in memory, scanned as the command line scans one: the disk holds the new side, and the old one is laid over it. */
import { evaluate } from '../../../src/engine';
import { MemoryHost } from '../../../src/hosts/memory';
import { AnalysisService, type ServiceOptions } from '../../../src/service/analysis-service';
import { MemoryStore } from '../../../src/service/cache/memory-store';
import { ObservedHost } from '../../../src/service/cache/observed-host';
import type { Change } from '../../../src/service/change/change';
import { LaidOverHost } from '../../../src/service/change/laid-over-host';
import { scanChange } from '../../../src/service/change/scan-change';
import type { Host, Path } from '../../../src/service/host';
import type { ScanRequest, ScanResult } from '../../../src/service/result';

/** By name below the root of the project. */
export type Files = Readonly<Record<string, string>>;

const ROOT = '/w/';

export interface Trial extends Partial<Omit<ScanRequest, 'cache'>> {
  readonly before: Files;
  readonly after: Files;
  /** From the new name to the old one. */
  readonly renamed?: Files;
  readonly store?: MemoryStore;
  readonly options?: ServiceOptions;
}

export interface Tried {
  readonly result: ScanResult;
  /** `card-logged in pay.ts:4`. */
  readonly told: readonly string[];
  /** Names of the files that the engine was at work on, by side. */
  readonly evaluated: { readonly after: readonly string[]; readonly before: readonly string[] };
}

export async function tried({ before, after, renamed, store = new MemoryStore(), options, paths = ['/w'], ...request }: Trial): Promise<Tried> {
  // Versions that say what stands in a file, from one trial to the next.
  const disk = new LaidOverHost(new MemoryHost(), new Map(Object.entries(after).map(([name, text]) => [ROOT + name, new TextEncoder().encode(text)])));
  const change = changeBetween(before, after, renamed);
  const evaluated = { after: new Set<string>(), before: new Set<string>() };
  const service = (host: Host, seen: Set<string>): AnalysisService =>
    new AnalysisService(new ObservedHost(host, { isOnce: true }), { isOnce: true, ...options, evaluate: (module, ...given) => (seen.add(module.file.slice(ROOT.length)), evaluate(module, ...given)) });
  const sides = { after: () => service(disk, evaluated.after), before: () => service(new LaidOverHost(disk, change.before), evaluated.before) };
  const result = await scanChange(change, sides, { paths, ...request, cache: { store, base: '/w', engine: '1' } });
  return { result, told: toldIn(result), evaluated: { after: [...evaluated.after].sort(), before: [...evaluated.before].sort() } };
}

function changeBetween(before: Files, after: Files, renamed: Files = {}): Change {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]).sort();
  const at = (name: string): Path => ROOT + name;
  return {
    ref: 'main',
    base: '1a2b3c4d5e6f',
    root: '/w',
    files: names.map(at),
    renamed: new Map(Object.entries(renamed).map(([name, old]) => [at(name), at(old)])),
    before: new Map(names.map((name) => [at(name), before[name] === undefined ? undefined : new TextEncoder().encode(before[name])])),
    after: new Map(),
  };
}

function toldIn({ files }: ScanResult): readonly string[] {
  return files.flatMap(({ findings }) => findings.map(({ ruleId, place }) => `${ruleId} in ${place.file.slice(ROOT.length)}:${place.from.line + 1}`));
}
