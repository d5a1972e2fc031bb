/** What functions give back, in terms of their inputs and at a call. */
import { isFunction } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { typeValue } from './annotations';
import { changesBy } from './argument-changes';
import { instanceValue, isClass } from './classes';
import { listOf } from './elements';
import type { Evaluator } from './evaluator';
import { inputCalled } from './inputs';
import { instantiate } from './instantiate';
import type { Given } from './instantiate';
import { joinAll } from './join';
import { NOTHING_NEW, RECEIVER, UNDEFINED, UNKNOWN, valueLike } from './value';
import type { InputCall, Value } from './value';
import { withDeclared } from './variables';
import { vettedAt } from './vetted';

/** What a function of this module gives back, its parameters taken as what their types and names say, and as inputs. */
export function returned(callable: Node, evaluator: Evaluator): Value {
  if (isClass(callable)) return instanceValue(callable, evaluator);
  if (!isFunction(callable)) return UNKNOWN;
  return evaluator.once('returned', callable, NOTHING_NEW, () => {
    const value = bodyValue(callable, evaluator);
    const declared = callable.returnType ? typeValue(callable.returnType, evaluator) : UNKNOWN;
    return withDeclared(withChanges(value, callable, evaluator), declared);
  });
}

/** `return this` gives the object as the function leaves it. */
function withChanges(value: Value, callable: Node, evaluator: Evaluator): Value {
  if (!value.inputs?.some(({ of, index, path }) => of === callable.range[0] && index === RECEIVER && path.length === 0)) return value;
  const properties = changesBy(callable, evaluator).get(RECEIVER)?.properties;
  return properties ? valueLike(value, { properties }) : value;
}

type Function = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;

function bodyValue(callable: Function, evaluator: Evaluator): Value {
  if (callable.generator) return listOf(yielded(callable, evaluator));
  if (callable.body?.type !== 'BlockStatement') return callable.body ? evaluator.valueOf(callable.body) : UNKNOWN;
  return joinAll(evaluator.exits.returnsOf(callable).map(({ argument }) => (argument ? vettedAt(evaluator.valueOf(argument), argument, evaluator) : UNKNOWN)));
}

function yielded(callable: Function, evaluator: Evaluator): Value {
  return joinAll(
    evaluator.exits.yieldsOf(callable).map(({ argument, delegate }) => {
      const value = argument ? evaluator.valueOf(argument) : UNKNOWN;
      return delegate ? (value.properties?.get('*') ?? UNKNOWN) : value;
    }),
  );
}

/** What comes back from this call. */
export function callResult(callable: Node, given: Given, evaluator: Evaluator): Value {
  return instantiate(returned(callable, evaluator), given, evaluator);
}

/** What comes back when it is called with what nobody knows. */
export function resultOf(value: Value, evaluator: Evaluator): Value {
  return value.callable ? returned(value.callable, evaluator) : (value.summary?.returns ?? UNKNOWN);
}

/** What comes back when it is called with these values. */
export function calledWith(value: Value, call: InputCall, receiver: Value, at: Node, evaluator: Evaluator): Value {
  const given = call.arguments;
  const of = value.callable?.range[0] ?? value.summary?.of ?? -1;
  const handed: Given = { of, argument: (index) => given[index] ?? UNDEFINED, others: (index) => joinAll(given.slice(index)), receiver, at };
  return inputCalled(instantiate(resultOf(value, evaluator), handed, evaluator), value, call, at);
}
