/** The fixes: the last four digits in place of a card number. Codes and PINs have no part that may be shown: they are left out. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { removeProperty, replace } from '../../engine/repair';
import { isPrimitive } from '../../engine/flow/value';
import type { Node } from '../../engine/source/tree';
import type { Reached } from './reached';

export function maskCardNumber({ label, carrier: node, inside }: Reached, code: Code): Fix | undefined {
  if (label.kind !== 'pan' || !node) return undefined;
  const text = code.text(node);
  const isText = isPrimitive(code.value(node).type, 'string');
  // A function of the project may want a number.
  if (inside && !isText) return undefined;
  // Anything that is not known to be text is made text first.
  const last = isText ? `${text}.slice(-4)` : `String(${text}).slice(-4)`;
  const { parent } = node;
  const shorthand = parent?.type === 'Property' && parent.shorthand;
  return replace(node, shorthand ? `${text}: ${last}` : last, 'Log the last four digits only', 'review');
}

export function leaveOut({ label, carrier, call, inside }: Reached, code: Code): Fix | undefined {
  // A function of the project may need it.
  const node = label.kind === 'pan' || inside ? undefined : carrier;
  const title = 'Leave it out of the log';
  if (node?.parent?.type === 'Property') return removeProperty(node.parent, title, 'review', code);
  const given: readonly Node[] = 'arguments' in call ? call.arguments : [];
  const before = node && given[given.findIndex((one) => one === node) - 1];
  return before && replace({ start: before.range[1], end: node.range[1] }, '', title, 'review');
}
