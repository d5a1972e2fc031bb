/** Functions that compare two values, and stop where they differ. */
import { lastName } from '../../engine/flow/vocabulary';
import { bare, isComparison } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';

export interface ComparingCall {
  readonly left: Node;
  readonly right: Node;
  /** As a reader would call it. */
  readonly by: string;
  /** What is true where both are the same, if it is written out: the call, or the comparison of it with 0. */
  readonly same?: { readonly node: Node; readonly isNegated: boolean };
  readonly areBytes: boolean;
  /** One is looked for in the other: `header.includes(secret)`, `keys.includes(header)`. */
  readonly isSearch?: boolean;
}

const SEARCHES = /^(?:includes|startsWith|endsWith|indexOf)$/;
const METHODS = /^(?:equals|localeCompare|compare)$/;
const FUNCTIONS = /^(?:isEqual|isDeepStrictEqual|deepEqual|fastDeepEqual|equal|eq|is|strictEqual|deepStrictEqual|compare)$/;
/** What holds such functions; on anything else the same word is a method of something that knows how to compare itself. */
const HOLDERS = /^(?:_|lodash|util|Object|assert|R|Buffer|isEqual|fp|underscore)$/;

export function comparingCall(call: Call): ComparingCall | undefined {
  const callee = bare(call.callee);
  const by = lastName(callee) ?? '';
  const [first, second, third] = call.arguments;
  if (call.type === 'NewExpression' || !first || first.type === 'SpreadElement' || second?.type === 'SpreadElement') return undefined;
  if (second && callee.type === 'MemberExpression' && !HOLDERS.test(lastName(callee.object) ?? '')) return undefined;
  if (second && !third && FUNCTIONS.test(by) && (callee.type === 'MemberExpression' || !/^(?:is|compare|eq)$/.test(by))) {
    const areBytes = by === 'compare';
    return { left: first, right: second, by, same: /assert/.test(lastName(callee.type === 'MemberExpression' ? callee.object : callee) ?? '') || /trictEqual$/.test(by) && by !== 'isDeepStrictEqual' ? undefined : truth(call, areBytes), areBytes };
  }
  if (second || callee.type !== 'MemberExpression') return undefined;
  if (SEARCHES.test(by)) return { left: callee.object, right: first, by, areBytes: false, isSearch: true };
  if (!METHODS.test(by)) return undefined;
  return { left: callee.object, right: first, by, same: truth(call, by !== 'equals'), areBytes: by !== 'localeCompare' };
}

/** `compare(…) === 0`, where the call gives an order. */
function truth(call: Call, isOrder: boolean): ComparingCall['same'] {
  if (!isOrder) return { node: call, isNegated: false };
  const { parent } = call;
  if (!isComparison(parent) || parent.left !== call || parent.right.type !== 'Literal' || parent.right.value !== 0 || /[<>]/.test(parent.operator)) return undefined;
  return { node: parent, isNegated: parent.operator.startsWith('!') };
}
