/** What the detectors find: an address that is not encrypted, or a connection that is told not to be. */
import type { Match } from '../../engine/rule';
import type { Safety, Severity, Span } from '../../engine/finding';
import type { Code } from '../../engine/code';
import type { Node } from '../../engine/source/tree';
import { isTrialHost } from '../../domain/addresses';

export interface ClearMatch extends Match {
  /** As a reader would say it: `http:// to pay.shop.com`. */
  readonly what: string;
  readonly kind: 'address' | 'connection';
  /** What is written instead. */
  readonly change?: { readonly at: Span; readonly text: string; readonly title: string; readonly safety: Safety };
}

/** Information where only those who make the product are spoken to, or where the branch is for them. */
export function severityOf(host: string, node: Node, code: Code): Severity | undefined {
  return isTrialHost(host) || isForDevelopment(node, code) ? 'info' : undefined;
}

const FOR_DEVELOPMENT = /\b(?:is)?_?dev(?:elopment|Mode)?\b|__DEV__|isLocal|localhost|\bdebug\b/i;
const FOR_PRODUCTION = /prod(?:uction)?\b/i;

/** `development ? 'http://…' : …`, and what stands in the other branch of a test for production. */
function isForDevelopment(node: Node, code: Code): boolean {
  for (let current: Node = node; current.parent; current = current.parent) {
    const { parent } = current;
    if (parent.type !== 'ConditionalExpression' && parent.type !== 'IfStatement') continue;
    const test = code.text(parent.test);
    const isNegated = /!==?|^!/.test(test);
    if (parent.consequent === current && (FOR_DEVELOPMENT.test(test) ? !isNegated : FOR_PRODUCTION.test(test) && isNegated)) return true;
    if (parent.alternate === current && (FOR_PRODUCTION.test(test) ? !isNegated : FOR_DEVELOPMENT.test(test) && isNegated)) return true;
  }
  return false;
}
