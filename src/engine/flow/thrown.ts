/** What is thrown, and comes to the handler: by the block itself, and by the functions of the project that it calls. */
import type { Node, TSESTree } from '../source/tree';
import { isFunction } from '../source/tree';
import { calleeOf } from './callee';
import type { Callee } from './callee';
import { summaryOfCallee } from './effects';
import type { Evaluator } from './evaluator';
import { givenBy } from './given';
import { instantiate } from './instantiate';
import { join, joinAll } from './join';
import { withStep } from './labels';
import { isCaught } from './returns';
import { UNKNOWN, siteOf, valueLike } from './value';
import type { Value } from './value';

/** What the parameter of the handler is; anything else may be thrown as well. */
export function caughtValue(clause: TSESTree.CatchClause, evaluator: Evaluator): Value {
  const { block } = clause.parent;
  const thrown = thrownWithin(block, evaluator);
  return thrown === UNKNOWN ? UNKNOWN : valueLike(join(UNKNOWN, thrown), { type: thrown.type });
}

/** What a call of the function may throw, in terms of what it is called with. */
export function thrownBy(callable: Node, evaluator: Evaluator): Value | undefined {
  if (!isFunction(callable)) return undefined;
  const thrown = evaluator.once('thrown', callable, UNKNOWN, () => thrownWithin(callable, evaluator));
  return thrown === UNKNOWN ? undefined : thrown;
}

function thrownWithin(root: Node, evaluator: Evaluator): Value {
  const own = evaluator.exits.throwsOf(root).map(({ argument }) => evaluator.valueOf(argument));
  const called = evaluator.calls.within(root).flatMap((call) => {
    if (call.type !== 'CallExpression' || call === root) return [];
    const callee = calleeOf(call, evaluator);
    const thrown = thrownAt(callee, evaluator);
    return thrown && !isCaught(call, root) ? [thrown] : [];
  });
  const telling = [...own, ...called].filter(({ labels, properties }) => labels.length > 0 || properties);
  return joinAll(telling);
}

function thrownAt(callee: Callee, evaluator: Evaluator): Value | undefined {
  const summary = summaryOfCallee(callee, evaluator);
  if (!summary?.throws) return undefined;
  const thrown = instantiate(summary.throws, givenBy(callee, summary.of, evaluator), evaluator);
  return valueLike(thrown, { labels: withStep(thrown.labels, `thrown by ${callee.text}`, siteOf(callee.node)) });
}
