/** Maps, sets and forms: what they are made with, and what they give. */
import type { TSESTree } from '../source/tree';
import type { Callee } from './callee';
import { anyHeld, elementOf } from './elements';
import type { Evaluator } from './evaluator';
import { fromEntries } from './objects';
import { changedBy } from './updates';
import { isPrimitive, valueLike } from './value';
import type { Constant, Value } from './value';

/** `new Set(list)`, `new Map([[key, value]])`: what they start with. */
export function filledBy(call: TSESTree.NewExpression, { name }: Callee, evaluator: Evaluator): Value['properties'] {
  const [first] = call.arguments;
  if (!first || first.type === 'SpreadElement' || name?.module !== undefined) return undefined;
  const given = evaluator.valueOf(first);
  switch (name?.path.join('.')) {
    case 'Set':
      return new Map([['*', elementOf(given)]]);
    case 'URLSearchParams':
    case 'Headers':
      return given.properties;
    case 'Map':
    case 'WeakMap':
      return fromEntries(given).properties;
    default:
      return undefined;
  }
}

/** What stands under the key; any of what is held where the key is not known. */
export function heldUnder(held: Value, key: Constant | undefined): Value | undefined {
  if (typeof key !== 'string') {
    const any = anyHeld(held);
    return any?.complete ? valueLike(any, { complete: false, orUndefined: true }) : any;
  }
  return held.properties?.get(key) ?? held.properties?.get('*');
}

/** `map.set(key, value)` and `set.add(value)` give back what they changed. */
export function chained({ node, receiver, method }: Callee, evaluator: Evaluator): Value | undefined {
  if (!receiver || node.type !== 'CallExpression' || (method !== 'set' && method !== 'add')) return undefined;
  const held = evaluator.valueOf(receiver);
  if (!isPrimitive(held.type, method === 'set' ? 'Map' : 'Set')) return undefined;
  return changedBy(held, node, true, evaluator);
}
