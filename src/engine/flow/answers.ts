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

/** What modules export under a name, those that they export again whole included. For as long as nothing changes: it remembers what each leads to. */
export class ExportedValues {
  private readonly wholes = new Map<ModuleId, readonly Exports[]>();

  constructor(private readonly exportsOf: Answers['exportsOf']) {}

  /** Looked for in the modules that it exports again whole where it has no such name itself. */
  answer({ module, name }: Question): Value | undefined {
    const exports = this.exportsOf(module);
    const own = exports?.values.get(name);
    // A star never stands for the default export.
    if (own || !exports || exports.stars.length === 0 || name === 'default' || name === '=') return own;
    for (const { values } of this.exportedWhole(module)) {
      const found = values.get(name);
      if (found) return found;
    }
    return undefined;
  }

  /** The nearest first. */
  private exportedWhole(module: ModuleId): readonly Exports[] {
    let wholes = this.wholes.get(module);
    if (!wholes) {
      const seen = new Set([module]);
      for (const id of seen) this.exportsOf(id)?.stars.forEach((star) => seen.add(star));
      this.wholes.set(module, (wholes = [...seen].flatMap((id) => this.exportsOf(id) ?? [])));
    }
    return wholes;
  }
}
