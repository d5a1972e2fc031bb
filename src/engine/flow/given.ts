/** What a call hands over, as the function that is called sees it. */
import type { Node } from '../source/tree';
import type { Callee } from './callee';
import { elementOf } from './elements';
import type { Evaluator } from './evaluator';
import type { Given } from './instantiate';
import { joinAll } from './join';
import { UNDEFINED, UNKNOWN } from './value';
import type { Value } from './value';

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

function valueOf(argument: Node, evaluator: Evaluator): Value {
  return argument.type === 'SpreadElement' ? elementOf(evaluator.valueOf(argument.argument)) : evaluator.valueOf(argument);
}
