/** What a module may ask of the others: which module a specifier means, and what that one exports. */
import type { Value } from './value';

/** The name of a module of the project: the path under which its text was given to the engine. */
export type ModuleId = string;

/** What a module gives to those who import it. Holds no syntax tree, so that it outlives the evaluation. */
export interface Exports {
  /** By exported name; `=` is what `module.exports` is set to as a whole. */
  readonly values: ReadonlyMap<string, Value>;
  /** Modules that are exported again whole, in the order of the text. */
  readonly stars: readonly ModuleId[];
}

/** One export of one module. An answer to it may come from a module that is exported again. */
export interface Question {
  readonly module: ModuleId;
  readonly name: string;
}

export interface Answers {
  /** The module of the project that the specifier means in the asking module; undefined: none, so a package or nothing at all. */
  resolve(specifier: string): ModuleId | undefined;
  /** Undefined: not known, and unknown means silent. */
  exportsOf(module: ModuleId): Exports | undefined;
}

export const NO_ANSWERS: Answers = { resolve: () => undefined, exportsOf: () => undefined };

export const NO_EXPORTS: Exports = { values: new Map(), stars: [] };

/** What the module exports under the name, looked for in the modules that it exports again whole where it has no such name itself. */
export function exportedValue({ module, name }: Question, exportsOf: Answers['exportsOf']): Value | undefined {
  const seen = new Set<ModuleId>();
  const waiting = [module];
  for (let current = waiting.shift(); current !== undefined; current = waiting.shift()) {
    if (seen.has(current)) continue;
    seen.add(current);
    const exports = exportsOf(current);
    const own = exports?.values.get(name);
    if (own) return own;
    // A star never stands for the default export.
    if (name !== 'default' && name !== '=') waiting.push(...(exports?.stars ?? []));
  }
  return undefined;
}
