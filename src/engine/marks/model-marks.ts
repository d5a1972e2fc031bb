/** What may come of a library, by its model: which sinks are reached, what is decided, what is made. And what a text says that calls it. */
import { isOfPackage, mayTakeApart } from '../flow/entry-index';
import { mayMakeRow } from '../flow/tables';
import { actingsOf, rolesTold } from '../act-roles';
import type { Behaviour, Convention, Entry, Model, Written } from '../model';
import { all, any, importing, inParts, members, names, parameters, pattern, spelled, words, wordsIn } from './trigger';
import type { Trigger } from './trigger';
import type { Mark } from './mark';

/** Where the trigger holds, these may come to be. */
export interface Triggered {
  readonly marks: readonly Mark[];
  readonly trigger: Trigger;
  /** It asks for nothing but an import of one of these: who has many of them asks by the import. */
  readonly modules?: readonly string[];
}

const made = new WeakMap<Model, readonly Triggered[]>();

/** Made once for a model: under another configuration most of them are the same. */
export function triggersOf(models: readonly Model[]): readonly Triggered[] {
  return models.flatMap((model) => {
    let own = made.get(model);
    if (!own) made.set(model, (own = triggersOfModel(model)));
    return own;
  });
}

function triggersOfModel(model: Model): readonly Triggered[] {
  const conventions = (model.conventions ?? []).map((convention) => ({ marks: marksOf(convention.behaviour), trigger: conventional(convention) }));
  const own = model.module === undefined ? globalTriggers(model) : [{ marks: marksOfModel(model), trigger: importing(namesOf(model)), modules: namesOf(model) }];
  const entries = (model.enters ?? []).map((entry) => ({ marks: [isOfPackage(entry) ? 'untrusted' : 'entered'] as const, trigger: entering(entry, model) }));
  const assigned = (model.assignments ?? []).map(({ receivers, names: properties, sink }) => ({ marks: [sink], trigger: all(...(receivers.length > 0 ? [words(receivers.join(' '))] : []), written(properties)) }));
  const read = (model.readings ?? []).map(({ receivers, names: properties, generates }) => ({ marks: generates, trigger: all(any(...receivers.map(named)), written(properties)) }));
  const columns = model.columns ? [{ marks: ['ledger'] as const, trigger: words(model.columns.join(' ')) }] : [];
  return [...own, ...conventions, ...entries, ...assigned, ...read, ...columns].filter(({ marks }) => marks.length > 0);
}

export function namesOf({ module, aliases = [], subpaths = {} }: Model): readonly string[] {
  return module === undefined ? [] : [module, ...aliases, ...Object.keys(subpaths)];
}

export function marksOfModel({ functions = {}, fields = {}, writes = {} }: Model): readonly Mark[] {
  return unique([...[...Object.values(functions), ...Object.values(fields)].flatMap(marksOf), ...Object.values(writes).flatMap(marksOfWrite)]);
}

/** Of globals: by the name that they begin with. */
export function marksOfGlobals(models: readonly Model[]): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, readonly Mark[]>();
  for (const [path, own] of models.filter(({ module }) => module === undefined).flatMap(rowsOf)) {
    const [root = ''] = path.split('.');
    marks.set(root, unique([...(marks.get(root) ?? []), ...own]));
  }
  return marks;
}

function globalTriggers(model: Model): readonly Triggered[] {
  return rowsOf(model).map(([path, marks]) => {
    const [root = '', ...parts] = path.split('.');
    const last = parts.at(-1);
    const runsText = last === undefined && marks.every((mark) => mark === 'code');
    // Its type may tell of which one it is: `form.get('sum')` for `FormData.get`.
    return { marks, trigger: last === undefined ? all(written([root]), ...(runsText ? [running(root, model.functions?.[root])] : [])) : all(named(root), written([last])) };
  });
}

/** Everybody calls `require` and `setTimeout`: a text that stands there, and a function, run nothing that is put together. `Function('a', body)` runs its last argument. */
function running(name: string, { sinks = [] }: Behaviour = {}): Trigger {
  const isFirst = sinks.every(({ at }) => at === 'argument[0]');
  const text = `(?:'[^'\\n]*'|"[^"\\n]*")\\s*[${isFirst ? '),' : ')'}]`;
  const callback = String.raw`(?:async\s*)?(?:function\b|[\w$]+\s*=>|\([^()]*\)\s*(?::[^=;{}]+)?=>)`;
  return pattern(new RegExp(String.raw`(?<![\w$])(?<!typeof )${name}\b(?!\s*\(\s*(?:${isFirst ? `${text}|${callback}` : text}))`));
}

function rowsOf({ functions = {}, fields = {}, writes = {} }: Model): (readonly [string, readonly Mark[]])[] {
  return [...[...Object.entries(functions), ...Object.entries(fields)].map(([path, behaviour]) => [path, marksOf(behaviour)] as const), ...Object.entries(writes).map(([path, written]) => [path, marksOfWrite(written)] as const)];
}

function marksOfWrite({ role, sink }: Written): readonly Mark[] {
  return [role, sink].filter((mark) => mark !== undefined);
}

/** Whatever the entry asks for has to be spelled somewhere; in place of the first name may stand what is taken out of it. */
function entering(entry: Entry, model: Model): Trigger {
  const { names: called = [], decorators, decorated, declaredAs, handedTo, keyed, calledOn, saying, under, exportedAs, directive, tells, brings, holds = {} } = entry;
  const spellings = [decorators, decorated, declaredAs, handedTo, keyed, saying, under, tells, exportedAs?.some((name) => name.startsWith('*')) ? ['export', 'exports'] : exportedAs].filter((list) => list !== undefined);
  const taken = mayTakeApart(entry) ? [...brings, ...Object.keys(holds)].map((path) => path.split('.')[0]!).filter((head) => head !== '') : [];
  const places = called.map((allowed, place) => parameters(...(place === 0 ? [...allowed, ...taken] : allowed).flatMap((name) => [name, `_${name}`, `__${name}`])));
  const declared = isOfPackage(entry) ? [importing(namesOf(model))] : [];
  const ofOne = calledOn && !calledOn.includes('') && !calledOn.includes('$') ? [words(calledOn.join(' '))] : [];
  // Words cost next to nothing, a search through the text more.
  return all(...declared, ...ofOne, ...places, ...spellings.map(written), ...(directive === undefined ? [] : [spelled(directive)]));
}

function conventional({ receivers, methods, tables }: Convention): Trigger {
  if (receivers.length === 0) return written(methods);
  const makes = methods.includes('new');
  if (receivers.includes('*')) return any(members(...methods), ...(makes ? [all(names('new'), ({ text }) => mayMakeRow(text))] : []));
  const called = any(members(...methods), ...(makes ? [names('new')] : []));
  const long = tables ? [] : receivers.filter((name) => name.length > LONG);
  const signs = receivers.some((name) => name.startsWith('$')) ? [spelled('$')] : [];
  return all(called, any(words(receivers.join(' ')), inParts(...long), ...signs));
}

/** One of the names is spelled somewhere; of `*Error` any that has these words. What is no name, such as `()`, may be written in many ways. */
function written(list: readonly string[]): Trigger {
  const open = list.filter((name) => !/^[\w$]+$/.test(name));
  return any(names(...list), ...open.map((name) => named(name)));
}

/** Receivers are written in small letters: a longer one may be several words. */
const LONG = 6;

/** Every word of the name is there. */
function named(name: string): Trigger {
  return name === '$' ? names('$') : all(...wordsIn(name).map((word) => words(word)));
}

function marksOf({ sinks = [], statement, constrains = [], generates = [], holds = {}, implies, acts, alsoActs }: Behaviour): readonly Mark[] {
  return unique([...sinks.map(({ kind }) => kind), ...(statement ? [statement.kind] : []), ...constrains.map(({ role }) => role), ...generates, ...Object.values(holds).flat(), ...(implies ? [implies.role] : []), ...actingsOf({ acts, alsoActs }).flatMap((acting) => [acting.act, ...rolesTold(acting)])]);
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}
