/** What methods of lists, iterators and maps give back. */
import type { Node, TSESTree } from '../source/tree';
import { argumentValue } from './callee';
import type { Callee } from './callee';
import { declaredCheck } from './checks';
import { accumulator, callbackResult, elements, INDEX, isCallable } from './callbacks';
import { anyHeld, elementOf, elementsFrom, elementsIn, inOrder, isEntries, isList, KEYS, listOf, listValue, pair } from './elements';
import type { Elements } from './elements';
import type { Evaluator } from './evaluator';
import { join } from './join';
import { narrowedTo } from './narrowing';
import { textsOf } from './texts';
import { UNKNOWN, cleanse, constantValue, newValue, ofType, onlyConstant, primitive } from './value';
import type { Value } from './value';

type Method = (list: Value, call: TSESTree.CallExpression, evaluator: Evaluator) => Value | undefined;

/** Of values that are known to hold elements. */
const METHODS: Readonly<Record<string, Method>> = {
  filter: (list, call, evaluator) => listOf(letThrough(elementOf(list), call, evaluator)),
  sort: kept,
  reverse: kept,
  toSorted: kept,
  toReversed: kept,
  slice: part,
  splice: spliced,
  concat: (list, call, evaluator) => listValue(inOrder([elementsIn(list), ...call.arguments.map((argument) => addedBy(argument, evaluator))])),
  with: replaced,
  fill: (list, call, evaluator) => listOf(call.arguments.length === 1 ? argumentValue(call, 0, evaluator) : join(elementOf(list), argumentValue(call, 0, evaluator))),
  flat: (list) => listValue(flattened(elementsIn(list))),
  find: (list, call, evaluator) => letThrough(elementOf(list), call, evaluator),
  findLast: (list, call, evaluator) => letThrough(elementOf(list), call, evaluator),
  shift: (list) => elementOf(list, 0),
  pop: (list) => elementOf(list, (list.length ?? 0) - 1),
  at: (list, call, evaluator) => elementOf(list, placeOf(list, numberAt(call, 0, evaluator))),
  values: (list) => listOf(anyIn(list)),
  keys: (list) => listOf(isEntries(list) ? (list.properties?.get(KEYS) ?? UNKNOWN) : INDEX),
  entries: (list) => listOf(isEntries(list) ? elementOf(list) : pair(INDEX, elementOf(list))),
  join: joinedText,
  next: (list) => newValue({ properties: new Map([['value', elementOf(list)], ['done', cleanse(ofType(primitive('boolean')))]]) }),
};

/** What the method gives back; undefined where it is no method of lists, or the list is not known. */
export function listCall({ node, receiver, method }: Callee, evaluator: Evaluator): Value | undefined {
  if (!receiver || method === undefined || node.type !== 'CallExpression') return undefined;
  switch (method) {
    case 'map':
    case 'flatMap':
      return mapped(node, receiver, method, evaluator);
    case 'reduce':
    case 'reduceRight':
      return isCallable(node.arguments[0], evaluator) ? accumulator(node, evaluator) : undefined;
    default: {
      if (!Object.hasOwn(METHODS, method)) return undefined;
      const list = evaluator.valueOf(receiver);
      return holdsElements(list) ? METHODS[method]!(list, node, evaluator) : undefined;
    }
  }
}

function holdsElements(value: Value): boolean {
  return value.properties?.has('*') === true || value.length !== undefined || (isEntries(value) && value.properties !== undefined);
}

function kept(list: Value): Value {
  return listOf(elementOf(list));
}

/** `filter((x): x is Card => …)` keeps what the predicate says. */
function letThrough(element: Value, call: TSESTree.CallExpression, evaluator: Evaluator): Value {
  const check = declaredCheck(argumentValue(call, 0, evaluator), evaluator);
  return check?.index === 0 ? narrowedTo(element, check.value) : element;
}

function anyIn(list: Value): Value {
  return (isEntries(list) ? anyHeld(list) : elementOf(list)) ?? UNKNOWN;
}

function numberAt(call: TSESTree.CallExpression, index: number, evaluator: Evaluator): number | undefined {
  const constant = onlyConstant(argumentValue(call, index, evaluator));
  return typeof constant === 'number' ? constant : undefined;
}

/** `-1` is the last place of a list whose length is known. */
function placeOf({ length }: Value, index: number | undefined): number | undefined {
  if (index === undefined || index >= 0) return index;
  return length === undefined ? undefined : length + index;
}

function part(list: Value, call: TSESTree.CallExpression, evaluator: Evaluator): Value {
  const places = call.arguments.map((_, index) => numberAt(call, index, evaluator));
  if (list.length === undefined || places.includes(undefined)) return kept(list);
  return listValue({ first: elementsIn(list).first.slice(places[0], places[1]) });
}

function spliced(list: Value, call: TSESTree.CallExpression, evaluator: Evaluator): Value {
  const from = numberAt(call, 0, evaluator);
  const count = numberAt(call, 1, evaluator);
  if (list.length === undefined || from === undefined || count === undefined) return kept(list);
  return listValue({ first: elementsIn(list).first.slice(from).slice(0, count) });
}

/** An argument of `concat`: the elements of a list, or one more element; either where that is not known. */
function addedBy(argument: TSESTree.CallExpressionArgument, evaluator: Evaluator): Elements {
  if (argument.type === 'SpreadElement') return { first: [], others: elementOf(evaluator.valueOf(argument.argument)) };
  const value = evaluator.valueOf(argument);
  if (isList(value) || value.properties?.has('*')) return elementsIn(value);
  return value.inputs ? { first: [], others: join(value, elementOf(value)) } : { first: [value] };
}

function replaced(list: Value, call: TSESTree.CallExpression, evaluator: Evaluator): Value {
  const at = placeOf(list, numberAt(call, 0, evaluator));
  const given = argumentValue(call, 1, evaluator);
  if (list.length === undefined || at === undefined) return listOf(join(elementOf(list), given));
  return listValue({ first: elementsIn(list).first.map((value, index) => (index === at ? given : value)) });
}

function flattened({ first, others }: Elements): Elements {
  const parts = [...first, ...(others ? [others] : [])].map((value): Elements => (isList(value) ? elementsIn(value) : { first: [value] }));
  const whole = inOrder(parts);
  return others ? { first: [], others: elementsFrom(whole, 0) } : whole;
}

/** A text where every element is a constant; else what is in it is told by the model of `join`. */
function joinedText(list: Value, call: TSESTree.CallExpression, evaluator: Evaluator): Value | undefined {
  const between = call.arguments.length === 0 ? constantValue(',') : argumentValue(call, 0, evaluator);
  if (list.length === undefined || list.length === 0 || !between.complete || list.properties?.get('*')?.labels.length !== 0) return undefined;
  const { first } = elementsIn(list);
  if (!first.every(({ complete }) => complete)) return undefined;
  const [text, ...more] = textsOf(first.flatMap(({ constants }, index) => (index === 0 ? [constants] : [between.constants, constants]))) ?? [];
  return text === undefined ? undefined : more.reduce((all, one) => join(all, constantValue(one)), constantValue(text));
}

function mapped(call: TSESTree.CallExpression, receiver: Node, method: string, evaluator: Evaluator): Value | undefined {
  const given = elements(receiver, evaluator);
  const made = callbackResult(call, 0, given, evaluator);
  if (!made) return undefined;
  return listOf(method === 'flatMap' && isList(made) ? elementOf(made) : made);
}
