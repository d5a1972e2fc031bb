/** What a function handed to a list method is called with: `rows.map((row) => …)` gets the elements of `rows`. */
import type { Node, TSESTree } from '../source/tree';
import type { Evaluator } from './evaluator';
import { staticName } from '../source/tree';
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
  const { body } = callback as TSESTree.ArrowFunctionExpression;
  const next = body.type === 'BlockStatement' ? UNKNOWN : evaluator.valueOf(body);
  const joined = join({ ...start, complete: false, constants: [] }, next);
  return { ...joined, type: joined.type ?? start.type, numeric: joined.numeric ?? next.numeric ?? start.numeric };
}
