/** What a loop over a value, or a spread of it, gives in turn. */
import type { Node, TSESTree } from '../source/tree';
import { callResult } from './call-result';
import { isClass } from './classes';
import { eachOf, elementOf } from './elements';
import type { Evaluator } from './evaluator';
import { UNKNOWN } from './value';
import type { Value } from './value';

export function iterated(value: Value, evaluator: Evaluator): Value {
  const method = iteratorOf(value.declaration);
  if (!method) return eachOf(value);
  return elementOf(callResult(method, { of: method.range[0], argument: () => UNKNOWN, receiver: value, at: method }, evaluator));
}

/** `*[Symbol.iterator]()` of a class of the module. */
function iteratorOf(owner: Node | undefined): Node | undefined {
  if (!isClass(owner)) return undefined;
  const isIterator = ({ key, computed }: TSESTree.MethodDefinition) =>
    computed && key.type === 'MemberExpression' && key.property.type === 'Identifier' && /^(?:i|asyncI)terator$/.test(key.property.name);
  return owner.body.body.find((member): member is TSESTree.MethodDefinition => member.type === 'MethodDefinition' && isIterator(member))?.value;
}
