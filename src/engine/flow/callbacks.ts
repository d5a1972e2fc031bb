/** Functions that are handed to others: what they are called with, and what becomes of what they give back. */
import type { Call, Node, TSESTree } from '../source/tree';
import { bare, calledName, isFunction, staticName } from '../source/tree';
import { calledWith, returned } from './call-result';
import { calleeOf, exportedName } from './callee';
import { cleanBits, cleaned } from './clean';
import { summaryOfCallee } from './effects';
import { anyHeld, elementOf, isEntries, KEYS } from './elements';
import { emitted, LISTENING } from './events';
import type { Evaluator } from './evaluator';
import { givenBy } from './given';
import { instantiate } from './instantiate';
import { join } from './join';
import { typeIn } from './library-fields';
import { labelsInText, labelsOfNumber } from './labels';
import { rejectedIn } from './promises';
import { rowsHanded } from './named-rows';
import { operatorHanded } from './streams';
import { elementChosenWith } from './untrusted';
import { UNKNOWN, isPrimitive, ofType, primitive, valueLike } from './value';
import type { Value } from './value';

const ELEMENT_FIRST = new Set(['map', 'forEach', 'filter', 'find', 'findIndex', 'flatMap', 'some', 'every', 'findLast', 'findLastIndex']);
const COMPARING = new Set(['sort', 'toSorted']);
const REDUCERS = new Set(['reduce', 'reduceRight']);
/** Functions that call their argument with the arguments from an index on. */
const LATER: Readonly<Record<string, number>> = { setTimeout: 2, setInterval: 2, setImmediate: 1, nextTick: 1, queueMicrotask: 1 };

const CALLING_BACK: ReadonlySet<string> = new Set([...ELEMENT_FIRST, ...COMPARING, ...REDUCERS, ...Object.keys(LATER), ...LISTENING, 'then', 'catch', 'from']);

/** What the function, written out as an argument of a call, gets as its parameter; undefined where nobody knows. */
export function callbackArgument(index: number, callback: Node, evaluator: Evaluator): Value | undefined {
  const call = callback.parent;
  if (call?.type !== 'CallExpression' && call?.type !== 'NewExpression') return undefined;
  const position = call.arguments.indexOf(callback as TSESTree.Expression);
  return position < 0 ? undefined : handedTo(call, position, evaluator)?.[index];
}

/** By its name, does what is called call its arguments? */
export function callsBack(call: Call): boolean {
  const name = calledName(call);
  return name !== undefined && CALLING_BACK.has(name);
}

/** What the function in this position of the call is called with. */
export function handedTo(call: Call, position: number, evaluator: Evaluator): readonly (Value | undefined)[] | undefined {
  return builtIn(call, position, evaluator) ?? byProject(call, position, evaluator);
}

function builtIn(call: Call, position: number, evaluator: Evaluator): readonly (Value | undefined)[] | undefined {
  const target = bare(call.callee);
  if (target.type === 'Identifier') return later(target.name, call, position, evaluator) ?? (position === 0 ? operatorHanded(call, evaluator) : undefined);
  if (target.type !== 'MemberExpression') return undefined;
  const method = staticName(target.property, target.computed) ?? '';
  if (position > 0) return method === 'from' && position === 1 ? [elementOf(evaluator.valueOf(call.arguments[0]!)), INDEX] : (emitted(call, method, position, evaluator) ?? rowsAt(call, method, evaluator));
  if (ELEMENT_FIRST.has(method)) return elements(target.object, evaluator);
  if (COMPARING.has(method)) return [elements(target.object, evaluator)[0], elements(target.object, evaluator)[0]];
  if (REDUCERS.has(method)) return [accumulator(call as TSESTree.CallExpression, evaluator), elements(target.object, evaluator)[0]];
  if (method === 'then') return [evaluator.valueOf(target.object)];
  if (method === 'subscribe') return chosenLater(evaluator.valueOf(target.object));
  if (method === 'catch') return rejectedIn(evaluator.valueOf(target.object));
  return later(method, call, position, evaluator);
}

/** What comes of a stream of what somebody outside chose: `route.queryParams.subscribe((params) => …)`. */
function chosenLater(stream: Value): readonly Value[] | undefined {
  const chosen = isPrimitive(stream.type, 'number') ? stream : elementChosenWith(stream);
  return chosen && [chosen];
}

/** `User.findOne(query, (err, user) => …)` */
function rowsAt(call: Call, method: string, evaluator: Evaluator): readonly (Value | undefined)[] | undefined {
  const { rowGivers, rowLists, queries } = evaluator.models.words;
  const rows = rowGivers.has(method) || rowLists.has(method) || queries.has(method) ? rowsHanded(calleeOf(call, evaluator), evaluator) : undefined;
  return rows && [undefined, rows];
}

/** The place of an element in its list. */
export const INDEX: Value = valueLike(ofType(primitive('number')), { numeric: { kind: 'integer' } });

/** What each turn is called with: an element and its place, or what a map holds and its key. */
export function elements(list: Node, evaluator: Evaluator): readonly (Value | undefined)[] {
  const value = evaluator.valueOf(list);
  if (isEntries(value)) return [anyHeld(value), value.properties?.get(KEYS)];
  const element = elementOf(value);
  return [element === UNKNOWN ? undefined : element, ...(isPrimitive(value.type, 'Array') ? [INDEX] : [])];
}

function later(name: string, call: Call, position: number, evaluator: Evaluator): readonly Value[] | undefined {
  const from = Object.hasOwn(LATER, name) ? LATER[name] : undefined;
  return from === undefined || position > 0 ? undefined : call.arguments.slice(from).map((argument) => evaluator.valueOf(argument));
}

/** A function of the project that calls what it is handed. */
function byProject(call: Call, position: number, evaluator: Evaluator): readonly Value[] | undefined {
  const callee = calleeOf(call, evaluator);
  if (callee.behaviour && !callee.byConvention) return undefined;
  const summary = summaryOfCallee(callee, evaluator);
  for (const effect of summary?.effects ?? []) {
    if (effect.kind !== 'call' || !effect.value.inputs?.some((input) => input.of === summary!.of && input.index === position && input.path.length === 0)) continue;
    const given = givenBy(callee, summary!.of, evaluator);
    return effect.arguments.map((argument) => instantiate(argument, given, evaluator));
  }
  return undefined;
}

/** The accumulator is the start value or what the callback gives back. */
export function accumulator(call: TSESTree.CallExpression, evaluator: Evaluator): Value {
  const [callback, initial] = call.arguments;
  const start = initial ? evaluator.valueOf(initial) : UNKNOWN;
  const next = callback && isFunction(callback) ? returned(callback, evaluator) : UNKNOWN;
  const joined = join(valueLike(start, { complete: false, constants: [], orUndefined: undefined }), next);
  return valueLike(joined, { type: joined.type ?? start.type, numeric: joined.numeric ?? next.numeric ?? start.numeric });
}

/** What the function in this position gives back when it is called with these values. */
export function callbackResult(call: Call, position: number, given: readonly (Value | undefined)[], evaluator: Evaluator): Value | undefined {
  const argument = call.arguments[position];
  if (!argument || argument.type === 'SpreadElement') return undefined;
  const value = evaluator.valueOf(argument);
  if (!value.callable && !value.summary && !value.inputs) return ofLibrary(value, given[0] ?? UNKNOWN, evaluator);
  return calledWith(value, { at: call.range[0], arguments: given.map((one) => one ?? UNKNOWN) }, UNKNOWN, call, evaluator);
}

/** `list.map(Number)`: what a function of a library makes of its argument, as far as its model says. */
function ofLibrary({ reference }: Value, given: Value, { models }: Evaluator): Value | undefined {
  const { returns, propagates = [], numeric, cleans = [] } = (reference && models.behaviour(exportedName(reference))) ?? {};
  if (returns === undefined || propagates.length === 0 || !propagates.every(({ from, to }) => from === 'argument[0]' && to === 'return')) return undefined;
  if (returns === 'number') return valueLike(ofType(primitive(returns)), { numeric, labels: labelsOfNumber(given.labels) });
  const labels = returns === 'string' ? labelsInText(given) : given.labels;
  return valueLike(ofType(typeIn(returns, reference?.module)), { numeric, labels: cleaned(labels, cleanBits(cleans)) });
}

export function isCallable(argument: Node | undefined, evaluator: Evaluator): boolean {
  return argument !== undefined && argument.type !== 'SpreadElement' && evaluator.valueOf(argument).callable !== undefined;
}
