/** What a function handed to a list method is called with: `rows.map((row) => …)` gets the elements of `rows`. */
import type { Node, TSESTree } from '../source/tree';
import { isFunction, staticName } from '../source/tree';
import type { Callee } from './callee';
import { returned } from './calls';
import type { Evaluator } from './evaluator';
import { join, UNKNOWN } from './value';
import type { Value } from './value';

const ELEMENT_FIRST = new Set(['map', 'forEach', 'filter', 'find', 'findIndex', 'flatMap', 'some', 'every', 'findLast', 'sort']);
const REDUCERS = new Set(['reduce', 'reduceRight']);

export function callbackArgument(parameter: Node, callback: Node, evaluator: Evaluator): Value | undefined {
  const call = callback.parent;
  if (call?.type !== 'CallExpression' || call.arguments[0] !== callback) return undefined;
  const target = call.callee.type === 'ChainExpression' ? call.callee.expression : call.callee;
  if (target.type !== 'MemberExpression') return undefined;
  const method = staticName(target.property, target.computed) ?? '';
  const index = (callback as TSESTree.ArrowFunctionExpression).params.findIndex((param) => param === parameter || holds(param, parameter));
  const element = () => evaluator.valueOf(target.object).properties?.get('*');
  if (ELEMENT_FIRST.has(method)) return index === 0 || (method === 'sort' && index === 1) ? element() : undefined;
  if (!REDUCERS.has(method)) return undefined;
  return index === 0 ? accumulator(call, callback, evaluator) : index === 1 ? element() : undefined;
}

function holds(param: Node, parameter: Node): boolean {
  return param.type === 'AssignmentPattern' && param.left === parameter;
}

/** The accumulator is the start value or what the callback gives back. */
function accumulator(call: TSESTree.CallExpression, callback: Node, evaluator: Evaluator): Value {
  const start = call.arguments[1] ? evaluator.valueOf(call.arguments[1]) : UNKNOWN;
  const next = returned(callback, evaluator);
  const joined = join({ ...start, complete: false, constants: [] }, next);
  return { ...joined, type: joined.type ?? start.type, numeric: joined.numeric ?? next.numeric ?? start.numeric };
}

/** Methods that give back the list, or a part of it. */
const KEEPING = new Set(['filter', 'sort', 'reverse', 'toSorted', 'toReversed', 'concat']);
const PICKING = new Set(['find', 'findLast', 'pop', 'shift']);
const MAPPING = new Set(['map', 'flatMap']);

/** What a method of a list gives back; undefined where it is no such method, or the list is not known. */
export function listCall({ node, receiver, method }: Callee, evaluator: Evaluator): Value | undefined {
  if (!receiver || method === undefined || node.type !== 'CallExpression') return undefined;
  const callback = callbackOf(node, evaluator);
  if (MAPPING.has(method) && callback) return { ...UNKNOWN, type: { path: ['Array'] }, properties: new Map([['*', returned(callback, evaluator)]]) };
  if (REDUCERS.has(method) && callback && isFunction(callback)) return accumulator(node, callback, evaluator);
  const list = KEEPING.has(method) || PICKING.has(method) ? evaluator.valueOf(receiver) : undefined;
  const element = list?.properties?.get('*');
  return element && (PICKING.has(method) ? element : list);
}

function callbackOf({ arguments: [first] }: TSESTree.CallExpression, evaluator: Evaluator): Node | undefined {
  return first && first.type !== 'SpreadElement' ? evaluator.valueOf(first).callable : undefined;
}
