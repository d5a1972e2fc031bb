/** Whether a model says what the engine can follow: places that can be read, kinds that there are, names that lead somewhere. */
import { LABEL_KINDS, NUMERIC_KINDS, NUMERIC_UNITS } from './flow/value';
import { ACTS, OPERATORS, PARTS, ROLES, SCHEMA_KINDS, SINK_KINDS } from './model';
import type { Acting, Behaviour, Convention, Field, Model } from './model';

export interface ModelFault {
  /** Where in the data of the model: `functions`, `Logger.info`, `sinks`, 0, `at`. */
  readonly way: Way;
  /** Which model, which row, what is wrong, and what is allowed. */
  readonly message: string;
}

type Way = readonly (string | number)[];
type Fault = readonly [way: Way, what: string];
type IsThere = (path: string) => boolean;

/** `under`: the model that this one is laid over; what that has rows for is there as well. */
export function modelFaults(model: Model, under?: Model): readonly ModelFault[] {
  const isThere = (path: string) => leadsSomewhere(path, model) || (under !== undefined && leadsSomewhere(path, under));
  const faults = [
    ...exportFaults(model, isThere),
    ...each('functions', model.functions, (behaviour, row) => [...pathFaults(row), ...behaviourFaults(behaviour, isThere)]),
    ...each('fields', model.fields, (field, row) => [...fieldPathFaults(row), ...fieldFaults(field, isThere)]),
    ...each('reexports', model.reexports, (_, row) => pathFaults(row)),
    ...each('writes', model.writes, ({ role, sink }, row) => [...pathFaults(row), ...oneOf(ROLES, 'role', role), ...oneOf(SINK_KINDS, 'sink', sink)]),
    ...each('conventions', model.conventions, (convention) => conventionFaults(convention, isThere)),
  ];
  const name = model.module === undefined ? 'Model of globals' : `Model "${model.module}"`;
  return faults.map(([way, what]) => ({ way, message: `${name}, ${placeOf(way)} ${what}` }));
}

/** A row says what is at the path, or below it, whose it is, or whom it hands something to. */
function leadsSomewhere(path: string, { functions, fields, writes, reexports, enters = [] }: Model): boolean {
  return Object.keys({ ...functions, ...fields, ...writes, ...reexports }).some((row) => row === path || row.startsWith(`${path}.`)) || enters.some(({ of }) => of?.includes(path));
}

function exportFaults({ defaultExport, subpaths }: Model, isThere: IsThere): Fault[] {
  const lost = (path: string): Fault[] => (isThere(path) ? [] : [[[], `is "${path}", for which there is no row.`]]);
  const whole = defaultExport === undefined ? [] : below('defaultExport', lost(defaultExport));
  // What lies below something may be a value that is handed on, as `mode.ECB`: it does nothing by itself.
  return [...whole, ...each('subpaths', subpaths, (path) => (path.includes('.') ? [] : lost(path)))];
}

/** Names with dots between them: `createHash`, `Logger.info`, `faker.*`, `debug.Debugger.()`. */
const ROW = /^[^\s.*()]+(?:\.[^\s.*()]+)*(?:\.\*|\.\(\))?$/;

function pathFaults(row: string): Fault[] {
  return ROW.test(row) ? [] : [[[], 'names nothing. Allowed: write, Logger.info, Logger.* for all that is below Logger.']];
}

/** `Transfer.amount`, `*.amount` of whatever the module gives, or what the module itself exports. */
function fieldPathFaults(row: string): Fault[] {
  const fits = /^\*(?:\.[^\s.*()]+)+$/.test(row) || /^[^\s.*()]+(?:\.[^\s.*()]+)*$/.test(row);
  return fits ? [] : [[[], 'names no property. Allowed: Transfer.amount, *.amount for whatever has one.']];
}

function fieldFaults({ returns, generates, numeric }: Field, isThere: IsThere): Fault[] {
  return [
    ...(returns === undefined ? [] : typeFaults(returns, isThere)),
    ...each('generates', generates, (kind) => oneOf(LABEL_KINDS, undefined, kind)),
    ...(numeric ? below('numeric', [...oneOf(NUMERIC_KINDS, 'kind', numeric.kind), ...oneOf(NUMERIC_UNITS, 'unit', numeric.unit)]) : []),
  ];
}

function conventionFaults({ receivers, methods, behaviour }: Convention, isThere: IsThere): Fault[] {
  const isLower = (word: string) => /^[^\s.A-Z]+$/.test(word);
  return [
    ...each('receivers', receivers, (word) => (isLower(word) ? [] : [[[], `cannot be "${word}". Allowed: a word in small letters, such as logger.`]])),
    ...(methods.length > 0 ? [] : below('methods', [[[], 'is empty and must hold at least one name.']])),
    ...below('behaviour', behaviourFaults(behaviour, isThere)),
  ];
}

function behaviourFaults(behaviour: Behaviour, isThere: IsThere): Fault[] {
  const { acts, implies, validates } = behaviour;
  return [
    ...fieldFaults(behaviour, isThere),
    ...each('holds', behaviour.holds, (kinds) => kinds.flatMap((kind) => oneOf(LABEL_KINDS, undefined, kind))),
    ...oneOf(OPERATORS, 'computes', behaviour.computes),
    ...each('propagates', behaviour.propagates, ({ from, to }) => [...place('from', from), ...result('to', to)]),
    ...(behaviour.selects ? below('selects', place('from', behaviour.selects.from)) : []),
    ...(behaviour.rows ? place('rows', behaviour.rows) : []),
    ...(behaviour.plugs ? place('plugs', behaviour.plugs) : []),
    ...oneOf(SCHEMA_KINDS, 'describes', behaviour.describes),
    ...(validates ? below('validates', [...place('by', validates.by), ...place('value', validates.value), ...result('to', validates.to), ...(validates.keeps ? place('keeps', validates.keeps) : []), ...(validates.strips ? place('strips', validates.strips) : [])]) : []),
    ...each('redacts', behaviour.redacts, (at) => place(undefined, at)),
    ...each('redactsKeys', behaviour.redactsKeys, (at) => place(undefined, at)),
    ...each('sinks', behaviour.sinks, ({ at, kind, given, without }) => [...place('at', at), ...oneOf(SINK_KINDS, 'kind', kind), ...(without ? place('without', without) : []), ...each('given', given, (one) => place('at', one.at))]),
    ...each('constrains', behaviour.constrains, ({ at, role }) => [...place('at', at), ...oneOf(ROLES, 'role', role)]),
    ...(implies ? below('implies', oneOf(ROLES, 'role', implies.role)) : []),
    ...(acts ? below('acts', actFaults(acts)) : []),
    ...each('alsoActs', behaviour.alsoActs, actFaults),
  ];
}

function actFaults({ act, parts, fixed, defaults }: Acting): Fault[] {
  const named = (name: string) => oneOf(PARTS, undefined, name);
  return [
    ...oneOf(ACTS, 'act', act),
    ...each('parts', parts, (places, name) => [...named(name), ...[places].flat().flatMap((at) => place(undefined, at))]),
    ...each('fixed', fixed, (_, name) => named(name)),
    ...each('defaults', defaults, (_, name) => named(name)),
  ];
}

/** Types that are known without a row. */
const OWN_TYPES = ['string', 'number', 'boolean', 'bigint', 'Array', 'Object', 'Uint8Array', 'Buffer'];

function typeFaults(returns: string, isThere: IsThere): Fault[] {
  // With a colon it is of another module.
  if (OWN_TYPES.includes(returns) || returns.includes(':') || isThere(returns)) return [];
  return [[['returns'], `is "${returns}", for which there is no row. Allowed: ${OWN_TYPES.join(', ')}, or a name that a row has or begins with.`]];
}

const PLACE = /^(?:receiver|(?:argument\[(?:\d+|\*)\]|called\.\w+\[\d+\])(?:\.[^\s.[\]]+)*)$/;
const RESULT = /^return(?:\.[^\s.[\]]+)?$/;

function place(key: string | undefined, given: string): Fault[] {
  const allowed = 'argument[0], argument[*] for each, argument[0].name for a property, receiver';
  return PLACE.test(given) ? [] : [[way(key), `cannot be "${given}". Allowed: ${allowed}.`]];
}

function result(key: string, given: string): Fault[] {
  return RESULT.test(given) ? [] : [[way(key), `cannot be "${given}". Allowed: return, return.* for each element, return.name for a property.`]];
}

function oneOf(allowed: readonly string[], key: string | undefined, given: string | undefined): Fault[] {
  return given === undefined || allowed.includes(given) ? [] : [[way(key), `cannot be "${given}". Allowed: ${allowed.join(', ')}.`]];
}

function way(key: string | undefined): Way {
  return key === undefined ? [] : [key];
}

function below(key: string | number, faults: readonly Fault[]): Fault[] {
  return faults.map(([inner, what]) => [[key, ...inner], what]);
}

/** The faults of each element of a list, or of each row of a table. */
function each<T>(key: string, parts: readonly T[] | Readonly<Record<string, T>> | undefined, look: (part: T, row: string) => readonly Fault[]): Fault[] {
  const at = (row: string) => (Array.isArray(parts) ? Number(row) : row);
  return below(key, Object.entries<T>(parts ?? {}).flatMap(([row, part]) => below(at(row), look(part, row))));
}

/** `row "Logger.info": "sinks[0].at"`. */
function placeOf([part, row, ...rest]: Way): string {
  if ((part === 'functions' || part === 'fields' || part === 'reexports' || part === 'writes') && row !== undefined) return `row "${row}"${rest.length > 0 ? `: "${printed(rest)}"` : ''}`;
  return `"${printed([part, row, ...rest])}"`;
}

function printed(parts: readonly (string | number | undefined)[]): string {
  const given = parts.filter((part) => part !== undefined);
  return given.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`)).join('');
}
