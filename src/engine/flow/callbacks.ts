/** Functions that are handed to others: what they are called with, and what becomes of what they give back. */
import type { Call, Node, TSESTree } from '../source/tree';
import { bare, isFunction, staticName } from '../source/tree';
import { calledWith, returned } from './call-result';
import { calleeOf } from './callee';
import type { Callee } from './callee';
import { declaredCheck } from './checks';
import { summaryOfCallee } from './effects';
import { elementOf, isEntries, listOf } from './elements';
import { emitted, LISTENING } from './events';
import type { Evaluator } from './evaluator';
import { givenBy } from './given';
import { instantiate } from './instantiate';
import { join } from './join';
import { narrowedTo } from './narrowing';
import { anyProperty } from './properties';
import { UNKNOWN } from './value';
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
export function callsBack({ callee }: Call): boolean {
  const target = bare(callee);
  const name = target.type === 'Identifier' ? target.name : target.type === 'MemberExpression' ? staticName(target.property, target.computed) : undefined;
  return name !== undefined && CALLING_BACK.has(name);
}

/** What the function in this position of the call is called with. */
export function handedTo(call: Call, position: number, evaluator: Evaluator): readonly (Value | undefined)[] | undefined {
  return builtIn(call, position, evaluator) ?? byProject(call, position, evaluator);
}

function builtIn(call: Call, position: number, evaluator: Evaluator): readonly (Value | undefined)[] | undefined {
  const target = bare(call.callee);
  if (target.type === 'Identifier') return later(target.name, call, position, evaluator);
  if (target.type !== 'MemberExpression') return undefined;
  const method = staticName(target.property, target.computed) ?? '';
  if (position > 0) return method === 'from' && position === 1 ? [elementOf(evaluator.valueOf(call.arguments[0]!))] : emitted(call, method, position, evaluator);
  if (ELEMENT_FIRST.has(method)) return elements(target.object, evaluator);
  if (COMPARING.has(method)) return [...elements(target.object, evaluator), ...elements(target.object, evaluator)];
  if (REDUCERS.has(method)) return [accumulator(call as TSESTree.CallExpression, evaluator), ...elements(target.object, evaluator)];
  if (method === 'then') return [evaluator.valueOf(target.object)];
  return later(method, call, position, evaluator);
}

function elements(list: Node, evaluator: Evaluator): [Value | undefined] {
  const value = evaluator.valueOf(list);
  const element = isEntries(value) ? anyProperty(value) : elementOf(value);
  return [element === UNKNOWN ? undefined : element];
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
function accumulator(call: TSESTree.CallExpression, evaluator: Evaluator): Value {
  const [callback, initial] = call.arguments;
  const start = initial ? evaluator.valueOf(initial) : UNKNOWN;
  const next = callback && isFunction(callback) ? returned(callback, evaluator) : UNKNOWN;
  const joined = join({ ...start, complete: false, constants: [], orUndefined: undefined }, next);
  return { ...joined, type: joined.type ?? start.type, numeric: joined.numeric ?? next.numeric ?? start.numeric };
}

/** What the function in this position gives back when it is called with these values. */
export function callbackResult(call: Call, position: number, given: readonly (Value | undefined)[], evaluator: Evaluator): Value | undefined {
  const argument = call.arguments[position];
  if (!argument || argument.type === 'SpreadElement') return undefined;
  const value = evaluator.valueOf(argument);
  if (!value.callable && !value.summary && !value.inputs) return undefined;
  return calledWith(value, { at: call.range[0], arguments: given.map((one) => one ?? UNKNOWN) }, UNKNOWN, call, evaluator);
}

/** Methods that give back the list, or a part of it. */
const KEEPING = new Set(['filter', 'sort', 'reverse', 'toSorted', 'toReversed', 'concat', 'slice']);
const PICKING = new Set(['find', 'findLast', 'pop', 'shift', 'at']);
const ITERATING = new Set(['values', 'entries', 'keys']);

/** What a method of a list gives back; undefined where it is no such method, or the list is not known. */
export function listCall({ node, receiver, method }: Callee, evaluator: Evaluator): Value | undefined {
  if (!receiver || method === undefined || node.type !== 'CallExpression') return undefined;
  if (method === 'map' || method === 'flatMap') return mapped(node, receiver, method, evaluator);
  if (REDUCERS.has(method)) return isCallable(node.arguments[0], evaluator) ? accumulator(node, evaluator) : undefined;
  if (!KEEPING.has(method) && !PICKING.has(method) && !ITERATING.has(method)) return undefined;
  const list = evaluator.valueOf(receiver);
  if (ITERATING.has(method)) return iterated(list, method);
  const element = list.properties?.get('*');
  if (!element) return undefined;
  if (PICKING.has(method)) return element;
  if (method === 'concat') return concatenated(node, list, evaluator);
  return listOf(method === 'filter' ? letThrough(element, node.arguments[0], evaluator) : element);
}

/** `filter((x): x is Card => …)` keeps what the predicate says. */
function letThrough(element: Value, filter: Node | undefined, evaluator: Evaluator): Value {
  const check = filter && filter.type !== 'SpreadElement' ? declaredCheck(evaluator.valueOf(filter), evaluator) : undefined;
  return check?.index === 0 ? narrowedTo(element, check.value) : element;
}

function isCallable(argument: Node | undefined, evaluator: Evaluator): boolean {
  return argument !== undefined && argument.type !== 'SpreadElement' && evaluator.valueOf(argument).callable !== undefined;
}

function mapped(call: TSESTree.CallExpression, receiver: Node, method: string, evaluator: Evaluator): Value | undefined {
  const made = callbackResult(call, 0, elements(receiver, evaluator), evaluator);
  if (!made) return undefined;
  return listOf(method === 'flatMap' ? (made.properties?.get('*') ?? made) : made);
}

function concatenated(call: TSESTree.CallExpression, list: Value, evaluator: Evaluator): Value {
  return listOf(call.arguments.reduce((all, argument) => join(all, evaluator.valueOf(argument).properties?.get('*') ?? evaluator.valueOf(argument)), elementOf(list)));
}

function iterated(list: Value, method: string): Value | undefined {
  if (!isEntries(list)) return method === 'values' && list.properties?.get('*') ? listOf(elementOf(list)) : undefined;
  if (method === 'keys') return listOf(UNKNOWN);
  return method === 'values' ? listOf(anyProperty(list) ?? UNKNOWN) : listOf(elementOf(list));
}
