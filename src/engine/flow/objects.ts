/** What the functions of `Object` and `Array` make of the objects and lists that they are given. */
import { LIMITS } from '../limits';
import { argumentValue } from './callee';
import type { Callee } from './callee';
import { callbackResult, INDEX } from './callbacks';
import { anyHeld, elementOf, elementsIn, isEntries, isList, KEYS, listOf, listValue, pair } from './elements';
import type { Elements } from './elements';
import type { Evaluator } from './evaluator';
import { argumentsOf } from './given';
import { inputBelow } from './inputs';
import { join } from './join';
import { joinLabels } from './labels';
import { holdsAllOf, MORE } from './properties';
import { chosenWith, elementChosenWith, isUntrusted, namesChosenIn, overwritten } from './untrusted';
import { UNKNOWN, constantValue, isHidden, onlyConstant, newValue, primitive, valueLike } from './value';
import type { Value } from './value';
import type { Node } from '../source/tree';

type Function = (callee: Callee, evaluator: Evaluator) => Value | undefined;

const same: Function = ({ node }, evaluator) => argumentValue(node, 0, evaluator);

export const OBJECT_FUNCTIONS: Readonly<Record<string, Function>> = {
  'Object.freeze': same,
  'Object.seal': same,
  structuredClone: same,
  'Object.keys': (callee, evaluator) => listValue(mappedEntries(callee, evaluator, (key) => key)),
  'Object.values': (callee, evaluator) => listValue(mappedEntries(callee, evaluator, (_, value) => value)),
  'Object.entries': (callee, evaluator) => listValue(mappedEntries(callee, evaluator, pair)),
  'Object.fromEntries': ({ node }, evaluator) => ofChosen(fromEntries(argumentValue(node, 0, evaluator)), argumentValue(node, 0, evaluator)),
  'Object.assign': ({ node }, evaluator) => merged(node.arguments.map((_, index) => argumentValue(node, index, evaluator))),
  'Array.of': ({ node }, evaluator) => listValue(argumentsOf(node, evaluator)),
  'Array.from': arrayFrom,
  Array: ({ node }, evaluator) => (node.arguments.length === 1 ? listOf(UNKNOWN) : listValue(argumentsOf(node, evaluator))),
};

/** A name, or a place in a list, and what stands under it, for each property that is known; and for any other there may be. */
function mappedEntries({ node }: Callee, evaluator: Evaluator, map: (key: Value, value: Value) => Value): Elements {
  const object = argumentValue(node, 0, evaluator);
  if (isList(object)) return { first: [], others: map(INDEX, elementOf(object)) };
  const entries = [...(object.properties ?? [])].filter(([name]) => !isHidden(name));
  const named = entries.filter(([name]) => name !== '*');
  if (object.inputs) return { first: [], others: map(namesOf(object, node), inputBelow(chosenWith(anyHeld(object) ?? UNKNOWN, object, '*'), object, ANY, node)) };
  if (named.length === entries.length && named.length > 0) return { first: named.map(([name, value]) => map(constantValue(name), value)) };
  const any = anyHeld(object);
  return { first: [], others: map(namesOf(object, node), any ? chosenWith(any, object, '*') : newValue({ labels: object.labels })) };
}

/** A name of something that the object holds. */
export function namesOf(object: Value, at: Node): Value {
  const labels = namesChosenIn(object);
  return inputBelow(labels.length === 0 ? UNKNOWN : newValue({ type: primitive('string'), labels }), object, NAMES, at);
}

/** The way of an input to its names. */
export const NAMES = '(names)';

/** The way of an input to any of its properties, whatever it is called. */
export const ANY = '(any)';

/** Pairs that somebody outside chose as a whole: `Object.fromEntries(new URLSearchParams(location.search))`. */
function ofChosen(object: Value, pairs: Value): Value {
  const chosen = isList(pairs) ? undefined : elementChosenWith(pairs);
  return chosen ? valueLike(object, { labels: joinLabels(object.labels, chosen.labels) }) : object;
}

/** `Object.fromEntries(list of pairs)`, `new Map(list of pairs)`: what stands under the names that are known, and under any other. */
export function fromEntries(given: Value): Value {
  const object: Value = newValue({ type: { path: ['Object'] } });
  if (isEntries(given)) return valueLike(object, { properties: given.properties, labels: given.labels.filter(isUntrusted) });
  const { first, others } = elementsIn(given);
  const properties = new Map<string, Value>();
  for (const entry of others ? [...first, others] : first) {
    const key = elementOf(entry, 0);
    const constant = onlyConstant(key);
    const name = typeof constant === 'string' ? constant : '*';
    const before = name === '*' ? properties.get(name) : undefined;
    const value = elementOf(entry, 1);
    properties.set(name, before ? join(before, value) : value);
    if (name === '*' && key.labels.length > 0) properties.set(KEYS, join(properties.get(KEYS) ?? key, key));
  }
  return valueLike(object, { properties });
}

/** One object after the other: what is written later stays. */
export function merged(objects: readonly Value[]): Value {
  const properties = new Map<string, Value>();
  let base: Value = newValue({ type: objects[0]?.type ?? { path: ['Object'] }, declaration: objects[0]?.declaration });
  for (const object of objects) {
    const { properties: given, labels, inputs } = object;
    overwritten(properties, object);
    if (!holdsAllOf(object)) properties.set(MORE, UNKNOWN);
    for (const [name, value] of given ?? []) {
      const before = name === '*' ? properties.get(name) : undefined;
      properties.set(name, before ? join(before, value) : base.inputs || base.labels.some(isUntrusted) ? valueLike(value, { written: true }) : value);
    }
    if (inputs) base = valueLike(base, { inputs: [...(base.inputs ?? []), ...inputs].slice(0, LIMITS.inputsPerValue.value) });
    base = valueLike(base, { labels: joinLabels(base.labels, labels) });
  }
  return valueLike(base, { properties });
}

/** `Array.from(list, map)`, `Array.from({ length }, make)`. */
function arrayFrom({ node }: Callee, evaluator: Evaluator): Value {
  const given = argumentValue(node, 0, evaluator);
  if (node.arguments.length > 1) return listOf(callbackResult(node, 1, [elementOf(given), INDEX], evaluator) ?? UNKNOWN);
  return isList(given) ? listValue(elementsIn(given)) : listOf(elementOf(given));
}
