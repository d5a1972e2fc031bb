/** Who is called: the same name for the same function, whatever it was imported, aliased or spelled as. */
import { actingsOf } from '../act-roles';
import { INJECTIONS } from '../model';
import type { Act, Acting, Behaviour, Convention, Part, SinkKind } from '../model';
import { ancestor, bare } from '../source/tree';
import type { Call, Node, TSESTree } from '../source/tree';
import { isChosen } from './clean';
import type { Evaluator } from './evaluator';
import { writtenText } from './front';
import { memberName } from './member-name';
import { printName, UNKNOWN } from './value';
import { calledByItself } from './called-over';
import type { QualifiedName, Value } from './value';
import { ROW } from './rows';
import { endsInWord, isOfRows, isRowClass, spelledTable, tableOf } from './tables';
import { lastName } from './vocabulary';

export interface Callee {
  readonly node: Call;
  /** Undefined when nothing tells what is called. */
  readonly name?: QualifiedName;
  /** As a reader would say it: `logger.info`, `createHash`. */
  readonly text: string;
  /** The object that the method is called on, and the method. */
  readonly receiver?: Node;
  readonly method?: string;
  readonly behaviour?: Behaviour;
  /** The behaviour is that of things that are called so; what is really called may be known better. */
  readonly byConvention?: boolean;
  /** The table that a convention takes it to speak of. */
  readonly table?: string;
  /** What is called. */
  readonly value: Value;
  /** The function of this module that is called. */
  readonly callable?: Node;
}

export function calleeOf(call: Call, evaluator: Evaluator): Callee {
  return evaluator.once('callee', call, undefined, () => resolved(calledByItself(call, evaluator) ?? call, evaluator)) ?? { node: call, text: 'a function', value: UNKNOWN };
}

function resolved(call: Call, evaluator: Evaluator): Callee | undefined {
  const target = bare(call.callee);
  const value = target.type === 'Super' ? extended(target, evaluator) : evaluator.valueOf(target);
  const member = target.type === 'MemberExpression' ? target : undefined;
  const method = member && memberName(member, evaluator);
  const name = requireName(call, value) ?? value.reference ?? methodName(member?.object, method, evaluator) ?? ownCall(value);
  const own = (name && evaluator.models.behaviour(exportedName(name))) ?? ownBehaviour(target, evaluator);
  const convention = own && !leavesOpen(own) ? undefined : conventional(call, target, member?.object, method, evaluator);
  return {
    node: call,
    name,
    text: textOf(target, value),
    receiver: member?.object,
    method,
    behaviour: own && convention ? both(own, convention.behaviour) : (own ?? convention?.behaviour),
    byConvention: own === undefined && convention !== undefined && !convention.certain,
    table: convention?.table,
    value,
    callable: value.callable,
  };
}

/** `super(options)` calls what the class is made from. */
function extended(target: Node, evaluator: Evaluator): Value {
  const owner = ancestor(target, (node): node is TSESTree.ClassDeclaration | TSESTree.ClassExpression => node.type === 'ClassDeclaration' || node.type === 'ClassExpression');
  const value = owner?.superClass ? evaluator.valueOf(owner.superClass) : UNKNOWN;
  return value.reference ? value : UNKNOWN;
}

/** It says what comes back, what is decided and what is run; where arguments end up, names tell. */
function leavesOpen({ returns, constrains, acts, alsoActs: _, sinks, binds: __, ...rest }: Behaviour): boolean {
  if (sinks?.some(({ kind }) => !RUNS.has(kind))) return false;
  return (returns ?? constrains ?? acts ?? sinks) !== undefined && Object.keys(rest).length === 0;
}

const RUNS: ReadonlySet<SinkKind> = new Set(INJECTIONS);

function both(own: Behaviour, byNames: Behaviour): Behaviour {
  const constrains = [...(own.constrains ?? []), ...(byNames.constrains ?? [])];
  // Of what is run the package itself knows better.
  const sinks = [...(own.sinks ?? []), ...(byNames.sinks ?? []).filter(({ kind }) => !own.sinks?.some((known) => known.kind === kind))];
  return { ...byNames, ...own, ...(constrains.length > 0 ? { constrains } : {}), ...(sinks.length > 0 ? { sinks } : {}) };
}

/** `require('x')` is no call of a function but the module itself; `callValue` asks by this name. */
function requireName(call: Call, value: Value): QualifiedName | undefined {
  return call.type === 'CallExpression' && value.reference?.path.join('.') === 'require' && !value.reference.module ? { path: ['require'] } : undefined;
}

/** A method of a value whose type is known: `string.slice`, `node:crypto.Hash.digest`. */
function methodName(receiver: Node | undefined, method: string | undefined, evaluator: Evaluator): QualifiedName | undefined {
  if (!receiver || method === undefined) return undefined;
  const { type } = evaluator.valueOf(receiver);
  return type && { ...type, path: [...type.path, method] };
}

/** `const md5 = require('md5')` is the whole module; called, it is what the module exports by default. */
export function exportedName(name: QualifiedName): QualifiedName {
  return name.module !== undefined && name.path.length === 0 ? { ...name, path: ['default'] } : name;
}

/** A value of a library that is called itself: `debug('pay')('…')` is `debug.Debugger.()`. */
function ownCall({ type }: Value): QualifiedName | undefined {
  return type?.module === undefined ? undefined : { ...type, path: [...type.path, '()'] };
}

/** What a model says of a function of this very module. */
function ownBehaviour(target: Node, evaluator: Evaluator): Behaviour | undefined {
  const module = evaluator.project.file;
  const path = evaluator.models.has(module) ? ownPath(target, evaluator) : undefined;
  return path && evaluator.models.behaviour({ module, path });
}

/** `write`, `log.write`: by what the module calls it outside of all functions. */
function ownPath(target: Node, evaluator: Evaluator): readonly string[] | undefined {
  if (target.type === 'MemberExpression') {
    const owner = ownPath(bare(target.object), evaluator);
    const name = owner && memberName(target, evaluator);
    return owner && name !== undefined ? [...owner, name] : undefined;
  }
  const variable = target.type === 'Identifier' ? evaluator.scopes.variableOf(target) : undefined;
  return variable?.scope.type === 'module' ? [variable.name] : undefined;
}

/** What a schema says that it is a table of, whatever it is called. */
function describedTable(target: Node, evaluator: Evaluator): readonly Known[] {
  const table = lastName(target);
  if (table === undefined || !evaluator.valueOf(target).properties?.has(ROW)) return NONE;
  return evaluator.models.conventionsOf('new').flatMap((convention) => (convention.tables ? [{ ...convention, table }] : [])).slice(0, 1);
}

interface Known {
  readonly behaviour: Behaviour;
  readonly certain?: boolean;
  readonly table?: string;
}

/** The same of a member that is named and not called: `DataTypes.FLOAT`. */
export function conventionalMember(target: TSESTree.MemberExpression, method: string, evaluator: Evaluator): Convention | undefined {
  const name = lastName(target.object);
  return evaluator.models.conventionsOf(method).find(({ receivers, tables }) => !tables && name !== undefined && receivers.some((word) => endsInWord(name, word)));
}

/** Two pieces of evidence stand in for a type: what the receiver is called, and the method. Where several conventions hold, all that they say. */
function conventional(call: Call, target: Node, receiver: Node | undefined, method: string | undefined, evaluator: Evaluator): Known | undefined {
  const called = receiver ? method : target.type === 'Identifier' ? target.name : undefined;
  if (called === undefined) return undefined;
  const rows = call.type === 'NewExpression' ? made(target, evaluator) : NONE;
  const described = call.type === 'NewExpression' && rows.length === 0 ? describedTable(target, evaluator) : NONE;
  const known = [...held(call, evaluator.models.conventionsOf(called), receiver, evaluator), ...rows, ...described];
  return known.length > 1 && !known[0]!.certain ? together(known) : known[0];
}

function held(call: Call, conventions: readonly Convention[], receiver: Node | undefined, evaluator: Evaluator): readonly Known[] {
  if (conventions.length === 0) return NONE;
  const name = receiver && lastName(receiver);
  const table = receiver && conventions.some(({ tables }) => tables) ? tableOf(receiver, evaluator) : undefined;
  const known = conventions.flatMap((convention): readonly Known[] => {
    if (convention.tables) return table !== undefined && isOfRows(table, convention.receivers, evaluator.models.words) ? [{ ...convention, table }] : NONE;
    const { receivers, texts, except = [] } = convention;
    if (texts && !saysOneOf(call, texts, evaluator)) return NONE;
    if (receivers.length === 0) return [convention];
    return name !== undefined && receivers.some((word) => endsInWord(name, word)) && !except.some((piece) => name.toLowerCase().includes(piece)) ? [convention] : NONE;
  });
  if (!receiver) return known;
  // Whose rows they are decides what is kept there, and nothing of how a condition is read.
  const isTable = known.some((one) => one.table !== undefined);
  const any = conventions.filter((one) => isOfAnyTable(one) && (!isTable || one.behaviour.sinks?.every(({ kind }) => RUNS.has(kind))));
  const spelled = any.length > 0 ? spelledTable(receiver, evaluator) : undefined;
  return spelled === undefined ? known : [...known, ...any.map((convention) => ({ ...convention, table: spelled }))];
}

function isOfAnyTable({ tables, receivers }: Convention): boolean {
  return tables === true && receivers.includes('*');
}

function saysOneOf(call: Call, texts: readonly string[], evaluator: Evaluator): boolean {
  const [first] = call.arguments;
  if (!first || first.type === 'SpreadElement') return false;
  const { constants, labels } = evaluator.valueOf(first);
  if (constants.some((constant) => typeof constant === 'string' && texts.some((text) => constant.includes(text)))) return true;
  // Only of what somebody may have chosen a part of matters what the rest says.
  const written = labels.some(isChosen) ? writtenText(first, evaluator) : '';
  return texts.some((text) => written.includes(text) || (text.includes('/') && piecesOf(first).some((piece) => piece.includes(text))));
}

/** What is written out of a text that is put together: `https://api.x.com/orders/${id}/capture`. */
function piecesOf(node: Node | undefined): readonly string[] {
  if (node?.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked ?? '');
  if (node?.type === 'BinaryExpression' && node.operator === '+') return [...piecesOf(node.left), ...piecesOf(node.right)];
  return node?.type === 'Literal' && typeof node.value === 'string' ? [node.value] : [];
}

/** `new Order({ … })` makes a row. */
function made(target: Node, evaluator: Evaluator): readonly Known[] {
  const table = lastName(target);
  if (table === undefined) return NONE;
  const { words } = evaluator.models;
  const conventions = evaluator.models.conventionsOf('new').filter(({ tables }) => tables);
  const known = conventions.filter(({ receivers }) => isOfRows(table, receivers, words));
  const spelled = known.length === 0 && isRowClass(target, table, evaluator) ? conventions.filter(isOfAnyTable) : [];
  return [...known, ...spelled].map((convention) => ({ ...convention, table }));
}

function together(known: readonly Known[]): Known {
  const [first] = known as [Known];
  const holds = known.reduce<Behaviour['holds']>((all, { behaviour }) => (behaviour.holds ? { ...all, ...behaviour.holds } : all), undefined);
  const sinks = known.flatMap(({ behaviour }) => behaviour.sinks ?? []);
  const acting = acted(known.map(({ behaviour }) => behaviour));
  return { ...first, table: known.find(({ table }) => table !== undefined)?.table, behaviour: said({ ...first.behaviour, sinks, holds, acts: acting?.acts, alsoActs: acting?.alsoActs }) };
}

/** Only what it says: whoever asks what else there is does not look at what is not. */
function said(behaviour: Behaviour): Behaviour {
  return Object.fromEntries(Object.entries(behaviour).filter(([, value]) => value !== undefined));
}

/** All that is done; of those who do the same and take its parts in different places, each place is one. */
function acted(behaviours: readonly Behaviour[]): Pick<Behaviour, 'acts' | 'alsoActs'> | undefined {
  const known = new Map<Act, Acting>();
  for (const acting of behaviours.flatMap(actingsOf)) {
    const other = known.get(acting.act);
    known.set(acting.act, other ? { ...other, parts: joined(other.parts, acting.parts) } : acting);
  }
  const [acts, ...alsoActs] = known.values();
  return acts && { acts, alsoActs: alsoActs.length > 0 ? alsoActs : undefined };
}

function joined(parts: Acting['parts'] = {}, others: Acting['parts'] = {}): Acting['parts'] {
  const names = [...new Set([...Object.keys(parts), ...Object.keys(others)])] as Part[];
  return Object.fromEntries(names.map((name) => [name, [...new Set([parts[name] ?? [], others[name] ?? []].flat())]]));
}

const NONE: readonly Known[] = [];

function textOf(target: Node, value: Value): string {
  if (target.type === 'MemberExpression') {
    const owner = lastName(target.object);
    const method = lastName(target);
    return owner && method ? `${owner}.${method}` : (method ?? 'a method');
  }
  if (target.type === 'Identifier') return target.name;
  return value.reference ? printName(value.reference) : 'a function';
}

export function argumentValue(call: Call, index: number, evaluator: Evaluator): Value {
  const argument = call.arguments[index];
  return argument && argument.type !== 'SpreadElement' ? evaluator.valueOf(argument) : UNKNOWN;
}
