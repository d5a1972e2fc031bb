/** The other modules of the project, as one module sees them; remembers what it was asked. */
import { ExportedValues } from './answers';
import type { Answers, Asked, ModuleId } from './answers';
import type { QualifiedName, Value } from './value';

/** Under this name a module gives its own types to those who hold values of them, exported or not. */
export function typeEntry(name: string): string {
  return `type ${name}`;
}

export class Project {
  private readonly resolved = new Map<string, ModuleId | undefined>();
  private readonly met = new Set<ModuleId>();
  private readonly answered = new Map<string, Asked>();
  private readonly exportedValues: ExportedValues;

  constructor(
    /** The module that asks. */
    readonly file: ModuleId,
    private readonly answers: Answers,
  ) {
    this.exportedValues = new ExportedValues((id) => answers.exportsOf(id));
  }

  get asked(): readonly Asked[] {
    return [...this.answered.values()];
  }

  resolve(specifier: string): ModuleId | undefined {
    if (this.resolved.has(specifier)) return this.resolved.get(specifier);
    const module = this.answers.resolve(specifier);
    this.resolved.set(specifier, module);
    if (module !== undefined) this.met.add(module);
    return module;
  }

  /** Is it a module of the project, this one included? */
  holds(module: string): boolean {
    return module === this.file || this.met.has(module) || this.answers.exportsOf(module) !== undefined;
  }

  /** What the module exports; the default export of a CommonJS module is the whole of it. */
  exported(module: ModuleId, name: string): Value | undefined {
    return this.ask(module, name) ?? (name === 'default' ? this.ask(module, '=') : name === '=' ? undefined : this.ask(module, '=')?.properties?.get(name));
  }

  /** The declaration of a class, interface or alias. */
  type({ module, path }: QualifiedName): Value | undefined {
    if (module === undefined || module === this.file || path.length !== 1 || !this.holds(module)) return undefined;
    return this.ask(module, typeEntry(path[0]!)) ?? this.ask(module, path[0]!);
  }

  private ask(module: ModuleId, name: string): Value | undefined {
    const key = `${module} ${name}`;
    let asked = this.answered.get(key);
    if (!asked) this.answered.set(key, (asked = { module, name, answer: this.exportedValues.answer({ module, name }) }));
    return asked.answer;
  }
}
