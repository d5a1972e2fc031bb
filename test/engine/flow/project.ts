/** Evaluates the modules of a small project: dependencies first, and in rounds until what they export stands still. */
import { posix } from 'node:path';
import { evaluate, specifiersOf } from '../../../src/engine';
import type { Answers, Exports, Knowledge, ModuleId, ModuleText } from '../../../src/engine';

const ROUNDS = 12;
const ENDINGS = ['', '.ts', '.tsx', '.js', '.jsx', '.mts', '.cts', '.mjs', '.cjs', '/index.ts', '/index.tsx', '/index.js'];

export interface Settled {
  /** Did the exports stand still in the end? */
  readonly still: boolean;
  /** What each module exports, as text, by its name. */
  readonly exports: ReadonlyMap<string, string>;
}

/** `before` is told of each module that is evaluated, as often as it is. `order` turns the order of work about: the end is the same. */
export function evaluateProject(
  files: readonly ModuleText[],
  knowledge: Knowledge,
  before: (file: string) => void,
  order: (modules: readonly ModuleText[]) => readonly ModuleText[] = (modules) => modules,
): Settled {
  const modules = new Map(files.map((module) => [module.file, module]));
  const exported = new Map<ModuleId, Exports>();
  let changed = true;
  for (let round = 0; changed && round < ROUNDS; round++) {
    changed = false;
    for (const module of order(dependenciesFirst(modules))) {
      before(module.file);
      const { exports } = evaluate(module, knowledge, answersFor(module.file, modules, exported));
      const known = exported.get(module.file);
      changed ||= known !== undefined ? textOf(known) !== textOf(exports) : files.length > 1;
      exported.set(module.file, exports);
    }
  }
  return { still: !changed, exports: new Map([...exported].map(([file, exports]) => [file, textOf(exports)]).sort() as [string, string][]) };
}

function answersFor(file: string, modules: ReadonlyMap<string, ModuleText>, exported: ReadonlyMap<ModuleId, Exports>): Answers {
  return { resolve: (specifier) => resolve(file, specifier, modules), exportsOf: (module) => exported.get(module) };
}

/** `./log` and `./log.js` are `log.ts`; `@app/log` is `src/log.ts`, as by an alias of the project; anything else is no module of it. */
function resolve(from: string, specifier: string, modules: ReadonlyMap<string, ModuleText>): string | undefined {
  const aliased = specifier.replace(/^@app\//, '/project/src/');
  if (!/^[./]/.test(aliased)) return undefined;
  const path = posix.resolve(posix.dirname(from), aliased);
  const stems = [path, path.replace(/\.[cm]?js$/, '')];
  return stems.flatMap((stem) => ENDINGS.map((ending) => stem + ending)).find((candidate) => modules.has(candidate));
}

function dependenciesFirst(modules: ReadonlyMap<string, ModuleText>): readonly ModuleText[] {
  const ordered: ModuleText[] = [];
  const met = new Set<string>();
  const visit = (file: string): void => {
    const module = modules.get(file);
    if (!module || met.has(file)) return;
    met.add(file);
    for (const specifier of specifiersOf(module.text)) visit(resolve(file, specifier, modules) ?? '');
    ordered.push(module);
  };
  [...modules.keys()].sort().forEach(visit);
  return ordered;
}

function textOf({ values, stars }: Exports): string {
  return JSON.stringify([[...values].map(([name, value]) => [name, digestOf(value)]).sort(), stars]);
}

/** Equal texts are equal values. */
function digestOf(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part instanceof Map) return [...(part as Map<string, unknown>)].sort(([a], [b]) => (a < b ? -1 : 1));
    return typeof part === 'bigint' ? `${part}n` : part;
  });
}
