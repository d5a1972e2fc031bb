/** The fix of a condition: what is sent is made a text. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { asValue, replace } from '../../engine/repair';
import type { Reached } from './reached';

/** Undefined where the whole condition is sent, or a script. */
export function asText({ node, path, inside, label }: Reached, code: Code): Fix | undefined {
  if (inside || path.length === 0 || label.embedded) return undefined;
  const isOfCondition = node.parent?.type === 'Property' && node.parent.value === node;
  return isOfCondition ? replace(node, asValue(node, `String(${code.text(node)})`, code), 'Make it a text', 'review') : undefined;
}
