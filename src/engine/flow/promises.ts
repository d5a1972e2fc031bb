/** Promises are what they settle to: `await` and `then` give what went in; what they fail with is kept beside it. */
import { isFunction } from '../source/tree';
import type { Call, TSESTree } from '../source/tree';
import { resultOf } from './call-result';
import { argumentValue } from './callee';
import type { Callee } from './callee';
import { callbackResult } from './callbacks';
import { elementOf, elementsIn, listValue } from './elements';
import type { Evaluator } from './evaluator';
import { join, joinAll } from './join';
import { pipedValue } from './streams';
import { UNKNOWN, newValue } from './value';
import type { Value } from './value';

/** Under this name a promise holds what it fails with. */
const REJECTED = '(rejected)';

type Function = (callee: Callee, evaluator: Evaluator) => Value | undefined;

export const PROMISE_FUNCTIONS: Readonly<Record<string, Function>> = {
  'Promise.resolve': ({ node }, evaluator) => argumentValue(node, 0, evaluator),
  'Promise.reject': ({ node }, evaluator) => newValue({ properties: new Map([[REJECTED, argumentValue(node, 0, evaluator)]]) }),
  'Promise.all': ({ node }, evaluator) => argumentValue(node, 0, evaluator),
  'Promise.race': ({ node }, evaluator) => elementOf(argumentValue(node, 0, evaluator)),
  'Promise.any': ({ node }, evaluator) => elementOf(argumentValue(node, 0, evaluator)),
  'Promise.allSettled': ({ node }, evaluator) => {
    const { first, others } = elementsIn(argumentValue(node, 0, evaluator));
    return listValue({ first: first.map(outcome), others: others && outcome(others) });
  },
};

function outcome(value: Value): Value {
  return newValue({ type: { path: ['Object'] }, properties: new Map([['value', value]]) });
}

/** What a handler of failures is called with. */
export function rejectedIn({ properties }: Value): readonly Value[] | undefined {
  const reason = properties?.get(REJECTED);
  return reason && [reason];
}

/** What `then`, `catch`, `finally` and `new Promise` give; undefined for any other call. */
export function promised(call: Call, { receiver, method, name, node }: Callee, evaluator: Evaluator): Value | undefined {
  if (call.type === 'NewExpression') return name?.module === undefined && name?.path.join() === 'Promise' ? settled(call, evaluator) : undefined;
  if (receiver && method === 'pipe') return pipedValue(node, evaluator);
  if (!receiver || name?.module !== undefined) return undefined;
  switch (method) {
    case 'then':
      return callbackResult(node, 0, [evaluator.valueOf(receiver)], evaluator);
    case 'catch':
      return join(evaluator.valueOf(receiver), callbackResult(node, 0, rejectedIn(evaluator.valueOf(receiver)) ?? [UNKNOWN], evaluator) ?? UNKNOWN);
    case 'finally':
      return evaluator.valueOf(receiver);
    default:
      return undefined;
  }
}

/** What the executor calls its first parameter with. */
function settled({ arguments: [executor] }: TSESTree.NewExpression, evaluator: Evaluator): Value | undefined {
  if (!executor || !isFunction(executor)) return undefined;
  const [resolve] = executor.params;
  const variable = resolve?.type === 'Identifier' ? evaluator.scopes.variableOf(resolve) : undefined;
  const values = (variable?.references ?? []).flatMap(({ identifier }) => {
    const { parent } = identifier;
    if (parent.type !== 'CallExpression') return [];
    if (parent.callee === identifier) return [parent.arguments[0] ? evaluator.valueOf(parent.arguments[0]) : UNKNOWN];
    // Handed on as a callback: called with what nobody knows.
    return [resultOf(UNKNOWN, evaluator)];
  });
  return values.length > 0 ? joinAll(values) : undefined;
}
