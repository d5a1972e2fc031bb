/** Models by qualified name, so that a call is looked up in one step whatever the import was called. */
import type { Behaviour, Convention, Model, Role } from '../model';
import type { OwnedEntry } from './entries';
import { endsInWord } from './tables';
import type { QualifiedName } from './value';

/** `globalThis.crypto` and `window.crypto` are `crypto`. */
const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self', 'global']);

const NONE: readonly Convention[] = [];

export class ModelIndex {
  private readonly byModule = new Map<string, Model>();
  private readonly globals: Model[] = [];
  private readonly subpaths = new Map<string, QualifiedName>();
  private readonly columns: readonly string[];
  /** Functions that frameworks call. */
  readonly entries: readonly OwnedEntry[];
  private readonly conventions = new Map<string, Convention[]>();
  /** Last parts of the properties that somebody models writes to. */
  private readonly written: ReadonlySet<string>;

  constructor(models: readonly Model[]) {
    for (const model of models) {
      if (model.module === undefined) this.globals.push(model);
      for (const name of [model.module, ...(model.aliases ?? [])]) if (name !== undefined) this.byModule.set(name, model);
      for (const [module, path] of Object.entries(model.subpaths ?? {})) this.subpaths.set(module, { module: model.module, path: path.split('.') });
    }
    this.columns = models.flatMap((model) => model.columns ?? []);
    this.entries = models.flatMap(({ module, enters = [] }) => enters.map((entry): OwnedEntry => ({ ...entry, module })));
    this.written = new Set(models.flatMap((model) => Object.keys(model.writes ?? {}).map((path) => path.split('.').at(-1)!)));
    for (const convention of models.flatMap((model) => model.conventions ?? [])) {
      for (const method of convention.methods) this.conventions.set(method, [...(this.conventions.get(method) ?? []), convention]);
    }
  }

  /** `crypto` + `default.createHash` → `node:crypto` + `createHash`. Names of unknown modules stay as they are. */
  normalise(name: QualifiedName): QualifiedName {
    const whole = name.module === undefined ? undefined : this.subpaths.get(name.module);
    if (whole) return { ...whole, path: [...whole.path, ...name.path.filter((part, i) => i > 0 || part !== 'default')] };
    if (name.module === undefined && name.path.length > 1 && GLOBAL_OBJECTS.has(name.path[0]!)) return { path: name.path.slice(1) };
    const model = name.module === undefined ? undefined : this.byModule.get(name.module);
    const module = model?.module ?? name.module;
    const [first, ...rest] = name.path;
    if (model?.itself !== undefined && first === model.itself) return { module, path: rest };
    if (first !== 'default') return module === name.module ? name : { module, path: name.path };
    const path = model?.defaultExport ? [model.defaultExport, ...rest] : rest.length > 0 ? rest : ['default'];
    return { module, path };
  }

  /** Of functions and methods of this name. */
  conventionsOf(method: string): readonly Convention[] {
    return this.conventions.get(method) ?? NONE;
  }

  has(module: string): boolean {
    return this.byModule.has(module);
  }

  behaviour(name: QualifiedName): Behaviour | undefined {
    return this.find(name, (model, path) => {
      const { functions } = model;
      if (!functions) return undefined;
      return Object.hasOwn(functions, path) ? functions[path] : wildcard(functions, path);
    });
  }

  /** Is a write to a property of this name a write to a table? */
  readonly isColumn = (property: string): boolean => this.columns.some((word) => endsInWord(property, word));

  /** May a write to a property of this name matter? */
  isWritten(property: string | undefined): boolean {
    return property !== undefined && this.written.has(property);
  }

  write(name: QualifiedName): { readonly role: Role } | undefined {
    return this.find(name, (model, path) => (model.writes && Object.hasOwn(model.writes, path) ? model.writes[path] : undefined));
  }

  private find<T>(name: QualifiedName, look: (model: Model, path: string) => T | undefined): T | undefined {
    const { module, path } = this.normalise(name);
    const models = module === undefined ? this.globals : [this.byModule.get(module)];
    for (const model of models) {
      const found = model && look(model, path.join('.'));
      if (found) return found;
    }
    return undefined;
  }
}

/** `faker.*` covers all that is below `faker`. */
function wildcard(functions: Readonly<Record<string, Behaviour>>, path: string): Behaviour | undefined {
  for (let end = path.lastIndexOf('.'); end > 0; end = path.lastIndexOf('.', end - 1)) {
    const key = `${path.slice(0, end)}.*`;
    if (Object.hasOwn(functions, key)) return functions[key];
  }
  return undefined;
}
