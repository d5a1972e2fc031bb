/** What may come of a library, by its model: which sinks are reached, what is decided, what is made. And what a text says that calls it. */
import { isOfPackage } from '../flow/entry-index';
import { actingsOf, rolesTold } from '../act-roles';
import type { Behaviour, Convention, Entry, Model, Written } from '../model';
import { all, any, importing, inParts, spelled, words, wordsIn } from './trigger';
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
  const assigned = (model.assignments ?? []).map(({ receivers, names, sink }) => ({ marks: [sink], trigger: all(...(receivers.length > 0 ? [words(receivers.join(' '))] : []), ...(names.includes('*') ? [] : [any(...names.map((name) => named([name])))])) }));
  const read = (model.readings ?? []).map(({ receivers, names, generates }) => ({ marks: generates, trigger: all(any(...receivers.map((name) => named([name]))), any(...names.map((name) => named([name])))) }));
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
    const parts = path.split('.');
    return { marks, trigger: named([parts[0]!, parts.at(-1)!]) };
  });
}

function rowsOf({ functions = {}, fields = {}, writes = {} }: Model): (readonly [string, readonly Mark[]])[] {
  return [...[...Object.entries(functions), ...Object.entries(fields)].map(([path, behaviour]) => [path, marksOf(behaviour)] as const), ...Object.entries(writes).map(([path, written]) => [path, marksOfWrite(written)] as const)];
}

function marksOfWrite({ role, sink }: Written): readonly Mark[] {
  return [role, sink].filter((mark) => mark !== undefined);
}

/** Whatever the entry asks for has to be spelled somewhere; in place of the first name may stand what is taken out of it. */
function entering({ names = [], types, decorators, decorated, declaredAs, of, handedTo, keyed, calledOn, saying, under, exportedAs, directive, tells, brings, holds = {} }: Entry, model: Model): Trigger {
  const spellings = [decorators, decorated, declaredAs, handedTo, keyed, saying, under, tells, directive === undefined ? undefined : [directive]].filter((list) => list !== undefined);
  const exported = exportedAs?.some((name) => name.startsWith('*')) ? [['export']] : exportedAs ? [exportedAs] : [];
  const taken = [...brings, ...Object.keys(holds)].map((path) => path.split('.')[0]!).filter((head) => head !== '');
  const parameters = names.map((allowed, place) => any(...(place === 0 ? [...allowed, ...taken] : allowed).map((name) => named([name]))));
  const declared = types ?? decorators ?? decorated ?? declaredAs ?? of ? [importing(namesOf(model))] : [];
  const called = calledOn && !calledOn.includes('') && !calledOn.includes('$') ? [words(calledOn.join(' '))] : [];
  // Words cost next to nothing, a search through the text more.
  return all(...declared, ...called, ...parameters, ...[...spellings, ...exported].map((list) => spelled(...list)));
}

function conventional({ receivers, methods, tables }: Convention): Trigger {
  const called = any(...methods.map((method) => named([method])));
  if (receivers.length === 0 || receivers.includes('*')) return called;
  const long = tables ? [] : receivers.filter((name) => name.length > LONG);
  const signs = receivers.some((name) => name.startsWith('$')) ? [spelled('$')] : [];
  return all(called, any(words(receivers.join(' ')), inParts(...long), ...signs));
}

/** Receivers are written in small letters: a longer one may be several words. */
const LONG = 6;

/** Every word of all the names is there. */
function named(names: readonly string[]): Trigger {
  return all(...names.filter((name) => name !== '*').flatMap((name) => (name === '$' ? [spelled('$(')] : wordsIn(name).map((word) => words(word)))));
}

function marksOf({ sinks = [], statement, constrains = [], generates = [], holds = {}, implies, acts, alsoActs }: Behaviour): readonly Mark[] {
  return unique([...sinks.map(({ kind }) => kind), ...(statement ? [statement.kind] : []), ...constrains.map(({ role }) => role), ...generates, ...Object.values(holds).flat(), ...(implies ? [implies.role] : []), ...actingsOf({ acts, alsoActs }).flatMap((acting) => [acting.act, ...rolesTold(acting)])]);
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}
