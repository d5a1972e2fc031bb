/** Models by qualified name, so that a call is looked up in one step whatever the import was called. */
import type { Assignment, Behaviour, Convention, Field, Model, Operator, PropertyReading, Written } from '../model';
import { EntryIndex } from './entry-index';
import { ModelWords } from './model-words';
import { endsInWord, rowForms } from './tables';
import type { QualifiedName } from './value';

/** Is it known by the package itself? */
/** `globalThis.crypto` and `window.crypto` are `crypto`. */
const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self', 'global']);

const NONE: readonly Convention[] = [];
const NO_ROWS: readonly Assignment[] = [];

export class ModelIndex {
  private readonly byModule = new Map<string, Model>();
  private readonly globals: Model[] = [];
  private readonly subpaths = new Map<string, QualifiedName>();
  /** By module, what stands only below its default export, which `require` gives. */
  private readonly belowDefault = new Map<string, ReadonlySet<string>>();
  private readonly columns: readonly string[];
  /** Functions that frameworks call. */
  readonly entries: EntryIndex;
  /** Last parts of the properties of which somebody models what they hold. */
  private readonly fieldNames: ReadonlySet<string>;
  /** What code calls things, whichever library it has them from. */
  readonly words: ModelWords;
  private readonly conventions = new Map<string, Convention[]>();
  /** Of the names of classes, such as `Error` for `*Error`. */
  private readonly endings: readonly string[];
  /** What methods compute that have such a name in some library. */
  private readonly computing: ReadonlyMap<string, Operator>;
  /** Last parts of the properties that somebody models writes to. */
  private readonly written: ReadonlySet<string>;
  /** Of those by which something ends up in a sink; of `localStorage.*`, what all properties are watched of. */
  private readonly intoSinks: ReadonlySet<string>;

  /** Last parts of the functions that vouch for their argument. */
  private readonly vouching: ReadonlySet<string>;

  private readonly assignments: ReadonlyMap<string, readonly Assignment[]>;

  private readonly readings: ReadonlyMap<string, readonly PropertyReading[]>;

  /** Last parts of what says by itself which type a column has. */
  private readonly columnTypes: ReadonlySet<string>;

  constructor(models: readonly Model[]) {
    for (const model of models) {
      if (model.module === undefined) this.globals.push(model);
      else if (model.defaultExport !== undefined) this.belowDefault.set(model.module, onlyBelow(model.defaultExport, model));
      for (const name of [model.module, ...(model.aliases ?? [])]) if (name !== undefined) this.byModule.set(name, model);
      for (const [module, path] of Object.entries(model.subpaths ?? {})) this.subpaths.set(module, { module: model.module, path: path.split('.') });
    }
    this.computing = new Map(models.flatMap(({ functions }) => Object.entries(functions ?? {}).flatMap(([path, { computes }]) => (computes ? [[lastOf(path), computes] as const] : []))));
    this.fieldNames = new Set(models.flatMap(({ fields }) => Object.keys(fields ?? {}).map(lastOf)));
    this.written = new Set(models.flatMap((model) => Object.keys(model.writes ?? {}).map(lastOf)));
    this.intoSinks = new Set(models.flatMap(({ writes = {} }) => Object.keys(writes).filter((path) => writes[path]!.sink).map(watched)));
    this.assignments = byProperty(models.flatMap(({ assignments = [] }) => assignments));
    this.readings = byProperty(models.flatMap(({ readings = [] }) => readings));
    this.vouching = new Set([...models.flatMap(({ functions }) => Object.entries(functions ?? {}).flatMap(([path, { vouches, asks }]) => ((vouches ?? asks) ? [lastOf(path)] : []))), ...models.flatMap(({ conventions = [] }) => conventions.flatMap(({ methods, behaviour }) => (behaviour.vouches ? methods : [])))]);
    this.columnTypes = new Set(models.flatMap(columnTypesOf));
    this.words = new ModelWords(models);
    this.columns = models.flatMap((model) => model.columns ?? []);
    this.entries = new EntryIndex(models);
    for (const convention of models.flatMap((model) => model.conventions ?? [])) {
      const spelledOut = convention.tables ? { ...convention, receivers: convention.receivers.flatMap(rowForms) } : convention;
      for (const method of convention.methods) this.conventions.set(method, [...(this.conventions.get(method) ?? []), spelledOut]);
    }
    this.endings = [...this.conventions.keys()].filter((method) => method.startsWith('*')).map((method) => method.slice(1));
  }

  /** May a function of this name say that what it is handed does no harm? */
  isVouching(name: string): boolean {
    return this.vouching.has(name);
  }

  /** `crypto` + `default.createHash` → `node:crypto` + `createHash`. Names of unknown modules stay as they are. */
  normalise(name: QualifiedName): QualifiedName {
    const own = this.inItsModule(name);
    const reexports = own.module === undefined ? undefined : this.byModule.get(own.module)?.reexports;
    return reexports ? (elsewhere(own, reexports) ?? own) : own;
  }

  private inItsModule(name: QualifiedName): QualifiedName {
    const whole = name.module === undefined ? undefined : this.subpaths.get(name.module);
    if (whole) return { ...whole, path: [...whole.path, ...name.path.filter((part, i) => i > 0 || part !== 'default')] };
    if (name.module === undefined && name.path.length > 1 && GLOBAL_OBJECTS.has(name.path[0]!)) return { path: name.path.slice(1) };
    const model = name.module === undefined ? undefined : this.byModule.get(name.module);
    const module = model?.module ?? name.module;
    const [first, ...rest] = name.path;
    if (model?.itself !== undefined && first === model.itself) return { module, path: rest };
    if (model?.defaultExport !== undefined && this.belowDefault.get(model.module!)?.has(first!)) return { module, path: [model.defaultExport, ...name.path] };
    if (first !== 'default') return module === name.module ? name : { module, path: name.path };
    const path = model?.defaultExport ? [model.defaultExport, ...rest] : rest.length > 0 ? rest : ['default'];
    return { module, path };
  }

  /** May something of this name say by itself which type a column has? */
  namesColumnType(name: string): boolean {
    return this.columnTypes.has(name);
  }

  /** Of functions and methods of this name; the receivers of those that speak of tables in all their forms. */
  conventionsOf(method: string): readonly Convention[] {
    const own = this.conventions.get(method);
    if (own || !/^[A-Z]/.test(method)) return own ?? NONE;
    for (const ending of this.endings) if (method.endsWith(ending)) return this.conventions.get(`*${ending}`)!;
    return NONE;
  }

  operatorOf(method: string): Operator | undefined {
    return this.computing.get(method);
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

  /** May a property of this name hold something that somebody models? */
  isField(property: string): boolean {
    return this.fieldNames.has(property);
  }

  /** What the property holds, by its own path or as one of that name on whatever the module gives. */
  field(name: QualifiedName): Field | undefined {
    return this.find(name, ({ fields }, path) => {
      if (!fields) return undefined;
      return Object.hasOwn(fields, path) ? fields[path] : anywhere(fields, path);
    });
  }

  /** Is a write to a property of this name a write to a table? */
  readonly isColumn = (property: string): boolean => this.columns.some((word) => endsInWord(property, word));

  /** May a write to this property of something of that name reach a sink? */
  readonly isWatched = (property: string, owner: string | undefined): boolean =>
    this.intoSinks.has(property) || (owner !== undefined && this.intoSinks.has(`${owner}.*`)) || this.assigned(property, owner).length > 0 || this.isOfElement(property) || this.isColumn(property);

  /** May the property be one of an element of a page that is called as people like? */
  private isOfElement(property: string): boolean {
    return this.assignments.get(property)?.some(({ sink }) => sink === 'markup' || sink === 'code') === true;
  }

  /** Where a write to this property of something of that name ends up: one row for one sink. */
  assigned(property: string, owner: string | undefined): readonly Assignment[] {
    const own = this.assignments.get(property) ?? NO_ROWS;
    const known = [...own, ...(this.assignments.get('*') ?? NO_ROWS)].filter((row) => isOf(row, owner));
    return known.length < 2 ? known : known.filter(({ sink }, i) => known.findIndex((other) => other.sink === sink) === i);
  }

  /** What a property of this name holds of something of that name. */
  read(property: string, owner: string | undefined): PropertyReading | undefined {
    return this.readings.get(property)?.find((row) => isOf(row, owner));
  }

  /** May a write to a property of this name matter? */
  isWritten(property: string | undefined): boolean {
    return property !== undefined && this.written.has(property);
  }

  write(name: QualifiedName): Written | undefined {
    return this.find(name, ({ writes }, path) => {
      if (!writes) return undefined;
      return Object.hasOwn(writes, path) ? writes[path] : wildcard(writes, path);
    });
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

/** `create` of `md5.create`, where the module has no `create` of its own. */
function onlyBelow(defaultExport: string, { functions = {}, fields = {} }: Model): ReadonlySet<string> {
  const paths = [...Object.keys(functions), ...Object.keys(fields)].map((path) => path.split('.'));
  const own = new Set(paths.map(([first]) => first));
  return new Set(paths.flatMap(([first, second]) => (first === defaultExport && second !== undefined && second !== '*' && second !== '()' && !own.has(second) ? [second] : [])));
}

interface ByNames {
  readonly receivers: readonly string[];
  readonly names: readonly string[];
}

function byProperty<R extends ByNames>(rows: readonly R[]): ReadonlyMap<string, readonly R[]> {
  const found = new Map<string, R[]>();
  for (const row of rows) for (const property of row.names) found.set(property, [...(found.get(property) ?? []), row]);
  return found;
}

function isOf({ receivers }: ByNames, owner: string | undefined): boolean {
  return receivers.length === 0 || (owner !== undefined && receivers.some((word) => endsInWord(owner, word)));
}

function columnTypesOf({ functions = {}, conventions = [] }: Model): readonly string[] {
  const implies = ({ implies }: Behaviour): boolean => implies?.role === 'column-type';
  const rows = Object.entries(functions).filter(([, behaviour]) => implies(behaviour));
  return [...rows.map(([path]) => path.split('.').at(-1)!), ...conventions.filter(({ behaviour }) => implies(behaviour)).flatMap(({ methods }) => methods)];
}

/** `faker.*` covers all that is below `faker`. */
function wildcard<T>(functions: Readonly<Record<string, T>>, path: string): T | undefined {
  for (let end = path.lastIndexOf('.'); end > 0; end = path.lastIndexOf('.', end - 1)) {
    const key = `${path.slice(0, end)}.*`;
    if (Object.hasOwn(functions, key)) return functions[key];
  }
  return undefined;
}

/** `*.amount.value` covers whatever is so called below anything. */
function anywhere(fields: Readonly<Record<string, Field>>, path: string): Field | undefined {
  for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
    const row = `*${path.slice(dot)}`;
    if (Object.hasOwn(fields, row)) return fields[row];
  }
  return undefined;
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** `href` of `location.href`, `localStorage.*` as it is. */
function watched(path: string): string {
  return path.endsWith('.*') ? path : lastOf(path);
}

/** What the name means in the package that it is exported from again. */
function elsewhere({ path }: QualifiedName, reexports: NonNullable<Model['reexports']>): QualifiedName | undefined {
  for (const [row, { module, path: whole }] of Object.entries(reexports)) {
    const parts = row.split('.');
    if (parts.length <= path.length && parts.every((part, i) => part === path[i])) return { module, path: [...whole, ...path.slice(parts.length)] };
  }
  return undefined;
}
