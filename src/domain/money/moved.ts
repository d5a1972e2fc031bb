/** Amounts that move money: what is charged, paid back or written into orders and balances, by what models say of the calls that take them. */
import type { Code } from '../../engine/code';
import type { SinkKind } from '../../engine/model';
import type { Call, Node } from '../../engine/source/tree';
import type { Use } from './uses';

/** Does one of the uses hand the amount to a call that is such a sink? */
export function reaches(uses: readonly Use[], kinds: readonly SinkKind[], code: Code): boolean {
  return uses.some((use) => {
    const call = takerOf(use);
    return call !== undefined && code.callee(call).behaviour?.sinks?.some(({ kind }) => kinds.includes(kind)) === true;
  });
}

/** The call that takes the amount itself, or the object that holds it. */
function takerOf({ kind, node }: Use): Call | undefined {
  if (kind !== 'stored' && kind !== 'passed') return undefined;
  let taker: Node | undefined = node;
  while (taker?.type === 'Property' || taker?.type === 'ObjectExpression' || taker?.type === 'ArrayExpression') taker = taker.parent;
  return taker?.type === 'CallExpression' || taker?.type === 'NewExpression' ? taker : undefined;
}
