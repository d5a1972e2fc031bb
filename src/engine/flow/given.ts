/** What a call hands over, as the function that is called sees it. */
import type { Node } from '../source/tree';
import type { Callee } from './callee';
import { elementOf } from './elements';
import type { Evaluator } from './evaluator';
import type { Given } from './instantiate';
import { joinAll } from './join';
import { UNDEFINED, UNKNOWN } from './value';
import type { InputCall, Value } from './value';

export function givenBy({ node, receiver }: Callee, of: number, evaluator: Evaluator): Given {
  const { arguments: given } = node;
  const spread = given.findIndex(({ type }) => type === 'SpreadElement');
  const argument = (index: number): Value => {
    if (spread >= 0 && index >= spread) return joinAll(given.slice(spread).map((one) => valueOf(one, evaluator)));
    const one = given[index];
    return one ? evaluator.valueOf(one) : UNDEFINED;
  };
  return {
    of,
    argument,
    others: (index) => joinAll(given.slice(index).map((one) => valueOf(one, evaluator))),
    receiver: receiver ? evaluator.valueOf(receiver) : UNKNOWN,
    at: node,
  };
}

/** The call, for when it is known what is called. */
export function inputCall({ node, receiver, method }: Callee, evaluator: Evaluator): InputCall {
  const given = node.arguments.map((argument) => (argument.type === 'SpreadElement' ? UNKNOWN : evaluator.valueOf(argument)));
  return { at: node.range[0], arguments: given, ...(receiver && { receiver: ownerOf(evaluator.valueOf(receiver)), method }) };
}

/** What is called by its methods: what type it is of, and where it comes from. */
export function ownerOf({ type, declaration, inputs, closed }: Value): Value {
  return { ...UNKNOWN, type, declaration, inputs, closed };
}

function valueOf(argument: Node, evaluator: Evaluator): Value {
  return argument.type === 'SpreadElement' ? elementOf(evaluator.valueOf(argument.argument)) : evaluator.valueOf(argument);
}
