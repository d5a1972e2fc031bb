/** What a function writes to a variable around it, when that is something that it is called with: by each of its calls in this module. */
import { LIMITS } from '../limits';
import { isFunction } from '../source/tree';
import type { Call, Node } from '../source/tree';
import { calleeOf } from './callee';
import type { Evaluator } from './evaluator';
import { givenBy } from './given';
import { holdsInputsOf, instantiate } from './instantiate';
import { join } from './join';
import type { Value } from './value';
import { functionAround } from './variable-use';

export function asCalled(value: Value, identifier: Node, home: Node, evaluator: Evaluator): Value {
  const writer = functionAround(identifier);
  if (!writer || writer === home || !holdsInputsOf(value, writer.range[0])) return value;
  const given = callsOf(writer, evaluator).map((call) => instantiate(value, givenBy(calleeOf(call, evaluator), writer.range[0], evaluator), evaluator));
  return given.reduce(join, value);
}

/** Calls of the function by its name. */
function callsOf(writer: Node, evaluator: Evaluator): readonly Call[] {
  const name = isFunction(writer) && writer.id ? writer.id : writer.parent?.type === 'VariableDeclarator' ? writer.parent.id : undefined;
  const references = (name && evaluator.scopes.variableOf(name)?.references) ?? [];
  const calls = references.flatMap(({ identifier: { parent } }) => (parent.type === 'CallExpression' && parent.callee.type === 'Identifier' ? [parent] : []));
  return calls.filter((call) => references.some(({ identifier }) => identifier === call.callee)).slice(0, LIMITS.callers.value);
}
