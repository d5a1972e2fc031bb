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

/** A question with its answer at the time. */
export interface Asked extends Question {
  /** Undefined: not found. Held by reference: what has not changed since is the same object. */
  readonly answer: Value | undefined;
}

export interface Answers {
  /** The module of the project that the specifier means in the asking module; undefined: none, so a package or nothing at all. */
  resolve(specifier: string): ModuleId | undefined;
  /** Undefined: not known, and unknown means silent. */
  exportsOf(module: ModuleId): Exports | undefined;
}

export const NO_ANSWERS: Answers = { resolve: () => undefined, exportsOf: () => undefined };

export const NO_EXPORTS: Exports = { values: new Map(), stars: [] };

/** All that a module gives by name, with what it exports again whole: good for as long as all of the modules that it is from are as they were. */
interface Whole {
  readonly from: ReadonlyMap<ModuleId, Exports | undefined>;
  readonly values: ReadonlyMap<string, Value>;
}

/** By what the module exports itself. A package may have one module that exports hundreds of others, which all of the others import. */
const wholes = new WeakMap<Exports, Whole>();

/** What modules export under a name, those that they export again whole included. For as long as nothing changes: it looks at each module once. */
export class ExportedValues {
  private readonly known = new Map<ModuleId, Whole['values']>();

  constructor(private readonly exportsOf: Answers['exportsOf']) {}

  /** Looked for in the modules that it exports again whole where it has no such name itself. */
  answer({ module, name }: Question): Value | undefined {
    const exports = this.exportsOf(module);
    const own = exports?.values.get(name);
    // A star never stands for the default export.
    if (own || !exports || exports.stars.length === 0 || name === 'default' || name === '=') return own;
    let values = this.known.get(module);
    if (!values) this.known.set(module, (values = this.whole(module, exports).values));
    return values.get(name);
  }

  private whole(module: ModuleId, exports: Exports): Whole {
    let whole = wholes.get(exports);
    if (!whole || !this.isAsItWas(whole)) wholes.set(exports, (whole = this.putTogether(module)));
    return whole;
  }

  private isAsItWas({ from }: Whole): boolean {
    for (const [id, exports] of from) if (this.exportsOf(id) !== exports) return false;
    return true;
  }

  /** The nearest first: of two modules with the same name, it is the one that gives it. */
  private putTogether(module: ModuleId): Whole {
    const from = new Map<ModuleId, Exports | undefined>([[module, undefined]]);
    const values = new Map<string, Value>();
    for (const [id] of from) {
      const exports = this.exportsOf(id);
      from.set(id, exports);
      for (const star of exports?.stars ?? []) if (!from.has(star)) from.set(star, undefined);
      exports?.values.forEach((value, name) => !values.has(name) && values.set(name, value));
    }
    return { from, values };
  }
}
