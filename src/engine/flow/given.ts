/** What a call hands over, as the function that is called sees it. */
import { LIMITS } from '../limits';
import type { Call, Node } from '../source/tree';
import type { Callee } from './callee';
import { elementAt, elementOf, elementsFrom, elementsIn, inOrder } from './elements';
import type { Elements } from './elements';
import type { Evaluator } from './evaluator';
import { ownerOf } from './inputs';
import { iterated } from './iteration';
import type { Given } from './instantiate';
import { propertyValue } from './properties';
import { UNDEFINED, UNKNOWN } from './value';
import type { InputCall } from './value';

export function givenBy({ node, receiver }: Callee, of: number, evaluator: Evaluator): Given {
  let handed: Elements | undefined;
  const all = () => (handed ??= argumentsOf(node, evaluator));
  return {
    of,
    argument: (index) => elementAt(all(), index) ?? UNDEFINED,
    others: (index) => elementsFrom(all(), index) ?? UNKNOWN,
    receiver: receiver ? evaluator.valueOf(receiver) : UNKNOWN,
    at: node,
  };
}

/** The arguments in order, those of a spread list in its place. */
export function argumentsOf({ arguments: given }: Call, evaluator: Evaluator): Elements {
  if (!given.some(({ type }) => type === 'SpreadElement')) return { first: given.map((one) => evaluator.valueOf(one)) };
  return inOrder(given.map((one) => handedOn(one, evaluator) ?? handedBy(one, evaluator)));
}

/** `(...args) => store(...args)`: what a function is called with and hands on stays in its place. */
function handedOn(one: Node, evaluator: Evaluator): Elements | undefined {
  const spread = one.type === 'SpreadElement' ? evaluator.valueOf(one.argument) : undefined;
  const [input, ...others] = spread?.inputs ?? [];
  if (!spread || !input?.rest || input.path.length > 0 || others.length > 0) return undefined;
  const first = Array.from({ length: LIMITS.tupleLength.value }, (_, index) => propertyValue(spread, String(index), one, evaluator));
  return { first, others: elementOf(spread) };
}

export function handedBy(one: Node, evaluator: Evaluator): Elements {
  if (one.type !== 'SpreadElement') return { first: [evaluator.valueOf(one)] };
  const spread = evaluator.valueOf(one.argument);
  return spread.declaration ? { first: [], others: iterated(spread, evaluator) } : elementsIn(spread);
}

/** The call, for when it is known what is called. */
export function inputCall({ node, receiver, method }: Callee, evaluator: Evaluator): InputCall {
  const given = node.arguments.map((argument) => (argument.type === 'SpreadElement' ? UNKNOWN : evaluator.valueOf(argument)));
  return { at: node.range[0], arguments: given, receiver: receiver && ownerOf(evaluator.valueOf(receiver)), method: receiver && method };
}
