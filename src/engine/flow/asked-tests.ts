/** The comparisons of a function that may tell something of what somebody sends. */
import { nodesWithin } from '../source/tree';
import type { Node } from '../source/tree';
import { isAsking } from './asked-by-call';
import type { Evaluator } from './evaluator';

const NONE: readonly Node[] = [];
const COMPARING = /^(?:[<>]=?|[=!]==?|in)$/;

/** In the order of the text. */
export function callTests(callable: Node, evaluator: Evaluator): readonly Node[] {
  return evaluator.once('tests', callable, NONE, () => testsWithin(callable, evaluator));
}

export function testsWithin(root: Node, evaluator: Evaluator): readonly Node[] {
  const found: Node[] = [];
  for (const node of nodesWithin(root)) if ((node.type === 'BinaryExpression' && COMPARING.test(node.operator)) || isAsking(node, evaluator)) found.push(node);
  return found.sort((a, b) => a.range[0] - b.range[0]);
}
