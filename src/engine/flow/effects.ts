/** What a call does by what is handed to it: the sinks and roles of the library function that is called, or those inside a function of the project. */
import { LIMITS } from '../limits';
import type { AccessPath, Assignment, Behaviour, Role, SinkKind } from '../model';
import { bare, calledName, isNamedWrite, staticName } from '../source/tree';
import type { Call, Element, Loading, Node, PropertyWrite } from '../source/tree';
import { isMissing, valuesAt, writtenAt } from './access';
import { decisionsOf, pluggedIn } from './acts';
import { callsBack, handedTo } from './callbacks';
import { asked } from './asked';
import { isInjection } from './clean';
import { calleeOf } from './callee';
import type { Callee } from './callee';
import { opened } from './declared-types';
import type { Evaluator } from './evaluator';
import { elementEffects } from './jsx';
import { givenBy, inputCall } from './given';
import { ownerOf } from './inputs';
import { namedWrites } from './named-writes';
import { propertyValue } from './properties';
import { redact, redactedBy } from './redaction';
import { areGiven } from './sink-conditions';
import { statementEffects } from './sql';
import { summaryOf } from './summary';
import type { EffectStep, Summary } from './summary';
import { handedOver, targetEffects, usedEffects } from './use-effects';
import type { EffectAt, Use } from './use-effects';
import { triedPatterns } from './tried-patterns';
import { vettedEffects } from './vetted';
import { newValue, onlyConstant, printName, RECEIVER, UNKNOWN, valueLike } from './value';
import type { InputCall, Value } from './value';
import { lastName } from './vocabulary';

export function effectsOf(node: Call | Element | PropertyWrite | Loading, evaluator: Evaluator): readonly EffectAt[] {
  return evaluator.once('effects', node, NONE, () => vettedEffects(asked(effectsAt(node, evaluator), node, evaluator), node, evaluator));
}

function effectsAt(node: Call | Element | PropertyWrite | Loading, evaluator: Evaluator): readonly EffectAt[] {
  switch (node.type) {
    case 'JSXOpeningElement':
      return elementEffects(node, evaluator);
    case 'AssignmentExpression':
      return [...writeEffects(node, evaluator), ...(isNamedWrite(node.left) ? namedWrites(node, evaluator) : NONE)];
    case 'ImportExpression':
      return loadEffects(node, evaluator);
    default:
      return [...callEffects(node, evaluator), ...anyGlobal(node, evaluator), ...triedPatterns(calleeOf(node, evaluator), evaluator)];
  }
}

/** `import(name)` runs what it loads. */
function loadEffects({ source }: Loading, evaluator: Evaluator): readonly EffectAt[] {
  const value = evaluator.valueOf(source);
  return isOwn(value) ? NONE : [{ kind: 'sink', sink: 'code', text: 'import', steps: [], node: source, value }];
}

const GLOBALS = new Set(['global', 'globalThis', 'window', 'self']);

/** `window[name](text)` calls whatever there is, `eval` among it. */
function anyGlobal(call: Call, evaluator: Evaluator): readonly EffectAt[] {
  const target = bare(call.callee);
  if (target.type !== 'MemberExpression' || !target.computed || target.property.type === 'Literal') return NONE;
  const owner = bare(target.object);
  if (owner.type !== 'Identifier' || !GLOBALS.has(owner.name) || evaluator.scopes.variableOf(owner)?.defs.length) return NONE;
  return [{ kind: 'sink', sink: 'code', text: owner.name, steps: [], node: target.property, value: evaluator.valueOf(target.property) }];
}

/** `document.cookie = text` keeps the text; `account.balance -= amount` writes the amount into the column. */
function writeEffects({ left, right }: PropertyWrite, evaluator: Evaluator): readonly EffectAt[] {
  const name = staticName(left.property, left.computed);
  const { reference } = evaluator.valueOf(left);
  const table = lastName(left.object);
  const modelledSink = reference && evaluator.models.write(reference)?.sink;
  const assigned = name === undefined ? [] : evaluator.models.assigned(name, table);
  const element = name !== undefined && assigned.length === 0 ? elementIn(left.object, evaluator) : undefined;
  const named = (element === undefined ? assigned : evaluator.models.assigned(name!, element)).filter(({ sink }) => modelledSink === undefined || isInjection(sink));
  const rows = modelledSink ? [{ sink: modelledSink }, ...named] : named;
  if (rows.length > 0) {
    const owner = element ?? table;
    const text = reference && modelledSink ? printName(reference) : owner === undefined ? name! : `${owner}.${name}`;
    const value = opened(evaluator.valueOf(right), LIMITS.propertyDepth.value, evaluator);
    return rows.map((row) => written(row, value, text, right, evaluator));
  }
  if (name === undefined || !evaluator.models.isColumn(name)) return NONE;
  const value = newValue({ type: { path: ['Object'] }, properties: new Map([[name, evaluator.valueOf(right)]]) });
  return [{ kind: 'sink', sink: 'ledger', text: table === undefined ? name : `${table}.${name}`, table, steps: [], node: right, value }];
}

/** `const s = document.createElement('script')` is a script, whatever it is called. */
function elementIn(node: Node, { scopes }: Evaluator): string | undefined {
  const definition = node.type === 'Identifier' ? scopes.variableOf(node)?.defs : undefined;
  const declarator = definition?.length === 1 ? definition[0]!.node : undefined;
  const made = declarator?.type === 'VariableDeclarator' && declarator.init ? bare(declarator.init) : undefined;
  if (made?.type !== 'CallExpression' || calledName(made) !== 'createElement') return undefined;
  const [tag] = made.arguments;
  return tag?.type === 'Literal' && typeof tag.value === 'string' ? tag.value.toLowerCase() : undefined;
}

/** What a row says of a write to the property. */
export function written({ sink, at, media }: Pick<Assignment, 'sink' | 'at' | 'media'>, value: Value, text: string, node: Node, evaluator: Evaluator): EffectAt {
  const part = at === undefined ? value : propertyValue(value, at, node, evaluator);
  return { kind: 'sink', sink, text, media, steps: [], node: at === undefined ? node : writtenAt(node, [at]), value: reaching(part, sink) };
}

function callEffects(call: Call, evaluator: Evaluator): readonly EffectAt[] {
  const callee = calleeOf(call, evaluator);
  if (callee.behaviour && !callee.byConvention) return [...modelled(callee, evaluator), ...invoked(callee, evaluator)];
  const summary = summaryOfCallee(callee, evaluator);
  // A logger of the project that is seen to log what it logs.
  if (callee.behaviour && !summary?.logs && !onlyDeclaresColumns(callee.behaviour) && !(summary && summary.of >= 0 && callee.table !== undefined)) {
    const named = withSeen(modelled(callee, evaluator), summary, callee, evaluator);
    // `done(null, answer)` answers a request where a framework brings it, and is any function where the caller does.
    return callee.value.inputs && onlyHarms(callee.behaviour) ? [...named, ...dispatched(callee, evaluator)] : named;
  }
  // A method with a body that does nothing with what it gets is hardly ever overridden by one that does.
  if (summary && summary.of >= 0 && summary.effects.length === 0) return NONE;
  // A list that the caller gives calls the function that it is handed as each list does.
  if (callee.value.inputs) return [...dispatched(callee, evaluator), ...invoked(callee, evaluator)];
  if (summary) return summary.effects.length > 0 ? usedEffects(summary, useOf(callee, summary.of, evaluator), evaluator) : NONE;
  return invoked(callee, evaluator);
}

const NONE: readonly EffectAt[] = [];

const OF_COLUMNS: ReadonlySet<Role> = new Set(['column-type', 'columns', 'field-type', 'fields']);

/** A function of the project called `createTable` may do more than that: what its body does counts. */
function onlyDeclaresColumns({ sinks, constrains = [], implies }: Behaviour): boolean {
  return !sinks && (constrains.length > 0 || implies !== undefined) && [...constrains, ...(implies ? [implies] : [])].every(({ role }) => OF_COLUMNS.has(role));
}

/** Where what somebody sends does harm is seen in the body, where there is one; a name says nothing of it then. */
function withSeen(named: readonly EffectAt[], summary: Summary | undefined, callee: Callee, evaluator: Evaluator): readonly EffectAt[] {
  if (!summary || summary.of < 0) return named;
  const seen = summary.effects.length > 0 ? usedEffects(summary, useOf(callee, summary.of, evaluator), evaluator) : NONE;
  return [...named.filter((effect) => !doesHarm(effect)), ...seen.filter(doesHarm)];
}

function onlyHarms({ sinks, statement }: Behaviour): boolean {
  return statement === undefined && sinks !== undefined && sinks.every(({ kind }) => isInjection(kind));
}

function doesHarm(effect: EffectAt): boolean {
  return effect.kind === 'sink' && isInjection(effect.sink);
}

function useOf(callee: Callee, of: number, evaluator: Evaluator): Use {
  const { node, text, receiver } = callee;
  return { node, text, steps: [handedOver(text, node)], given: givenBy(callee, of, evaluator), handed: ({ index }) => (index === RECEIVER ? receiver : node.arguments[index]) };
}

/** What is called is for the caller of this function to say. */
function dispatched(callee: Callee, evaluator: Evaluator): readonly EffectAt[] {
  const { value, node, text, method } = callee;
  let call: InputCall | undefined;
  const handed = () => (call ??= inputCall(callee, evaluator)).arguments;
  const receiver = callee.receiver ? ownerOf(evaluator.valueOf(callee.receiver)) : UNKNOWN;
  const place = ({ index }: { readonly index: number }) => (index === RECEIVER ? callee.receiver : node.arguments[index]);
  return targetEffects({ value, receiver, method: callee.receiver && method, arguments: handed, steps: [] }, { node, text, handed: place }, evaluator);
}

/** Functions handed in by name to what calls them, such as `cards.forEach(logCard)`: their effects, with what they are called with. */
function invoked({ node, text }: Callee, evaluator: Evaluator): readonly EffectAt[] {
  if (node.arguments.length === 0 || !callsBack(node)) return NONE;
  const found: EffectAt[] = [];
  node.arguments.forEach((argument, position) => {
    if (argument.type !== 'Identifier' && argument.type !== 'MemberExpression') return;
    const value = evaluator.valueOf(argument);
    if (!value.callable && !value.summary && !value.reference) return;
    const handed = handedTo(node, position, evaluator);
    if (!handed) return;
    const given = handed.map((one) => one ?? UNKNOWN);
    found.push(...targetEffects({ value, receiver: UNKNOWN, arguments: () => given, steps: [] }, { node: argument, text }, evaluator));
  });
  return found;
}

/** What is known of the function of the project that is called. */
export function summaryOfCallee({ callable, value }: Callee, evaluator: Evaluator): Summary | undefined {
  return callable ? summaryOf(callable, evaluator) : value.summary;
}

function modelled(callee: Callee, evaluator: Evaluator): EffectAt[] {
  const { node, text, behaviour, table } = callee;
  const effects: EffectAt[] = [];
  const steps: EffectStep[] = [];
  for (const { at, kind, as, spelled, given: wanted, without, lesser, media } of behaviour?.sinks ?? []) {
    if (spelled && !startsThere(at, callee, evaluator)) continue;
    if (wanted && !areGiven(wanted, (place) => valuesAt(callee, place, evaluator).map(({ value }) => value))) continue;
    if (without && !isMissing(callee, without, evaluator)) continue;
    // Compiled only to see whether it can be: nothing is ever tried on it.
    if (kind === 'pattern' && node.type === 'NewExpression' && node.parent.type === 'ExpressionStatement') continue;
    const redacts = callee.receiver && kind === 'log' ? redactedBy(callee.receiver, evaluator) : [];
    for (const found of valuesAt(callee, at, evaluator)) {
      const given = redact(opened(found.value, LIMITS.propertyDepth.value, evaluator), table === undefined ? redacts : evaluator.models.words.asides);
      if (kind === 'code' && isOwn(given)) continue;
      const value = !at.includes('.') ? reaching(given, kind) : given;
      effects.push({ kind: 'sink', sink: kind, lesser, text, table, media, steps, node: kind === 'log' ? found.node : found.place, value: as === undefined ? value : writtenAs(value, as, callee, evaluator) });
    }
  }
  if (behaviour?.statement) effects.push(...statementEffects(behaviour.statement, callee, evaluator));
  const decided = pluggedIn(callee, evaluator) ?? behaviour;
  for (const { role, places, constant } of decided ? decisionsOf(decided) : []) {
    if (constant) effects.push({ kind: 'role', role, text, steps, node: node.callee, value: constant });
    else for (const at of places) for (const { value, node: where, place, isInside } of valuesAt(callee, at, evaluator)) effects.push({ kind: 'role', role, text, steps, value, node: where, place, isInside });
  }
  return effects;
}

/** `require('./settings')`: each module does so, and what is written out is the program's. */
function isOwn({ complete, inputs }: Value): boolean {
  return complete && !inputs;
}

/** Addresses and what errors say are texts: what else a way to a page or an error is told does not stand in them. */
export function reaching(value: Value, sink: SinkKind): Value {
  return (sink === 'url' || sink === 'error') && value.properties ? valueLike(value, { properties: undefined }) : value;
}

/** `increment('balance', amount)` writes what `{ balance: amount }` does. */
function writtenAs(value: Value, as: AccessPath, callee: Callee, evaluator: Evaluator): Value {
  const [name] = valuesAt(callee, as, evaluator);
  const constant = name && onlyConstant(name.value);
  return typeof constant === 'string' ? newValue({ type: { path: ['Object'] }, properties: new Map([[constant, value]]) }) : UNKNOWN;
}

/** Is the first property of the way known to be there? */
function startsThere(at: AccessPath, callee: Callee, evaluator: Evaluator): boolean {
  const [argument = '', first = ''] = at.split('.');
  return valuesAt(callee, argument as AccessPath, evaluator).some(({ value }) => value.properties?.has(first));
}
