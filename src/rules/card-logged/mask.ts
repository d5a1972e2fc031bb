/** The fix: the last four digits in place of the number. Codes and PINs have no part that may be logged. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { replace } from '../../engine/repair';
import { isPrimitive } from '../../engine/flow/value';
import { childrenOf } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import type { CardLogMatch } from './rule';

export function maskCardNumber({ label, at, argument }: CardLogMatch, code: Code): Fix | undefined {
  if (label.kind !== 'pan' || label.path.length > 0) return undefined;
  const node = expressionAt(argument, at.start, at.end);
  if (!node || (node.type !== 'Identifier' && node.type !== 'MemberExpression')) return undefined;
  const text = code.text(node);
  // Anything that is not known to be text is made text first.
  const last = isPrimitive(code.value(node).type, 'string') ? `${text}.slice(-4)` : `String(${text}).slice(-4)`;
  const { parent } = node;
  const shorthand = parent?.type === 'Property' && parent.shorthand;
  return replace(node, shorthand ? `${text}: ${last}` : last, 'Log the last four digits only', 'review');
}

function expressionAt(root: Node, start: number, end: number): Node | undefined {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.range[0] === start && node.range[1] === end) return node;
    waiting.push(...childrenOf(node));
  }
  return undefined;
}
