/** The fixes: a mask in place of a card number. Codes and PINs have no part that may be shown: they are left out. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { asValue, removeProperty, replace } from '../../engine/repair';
import type { Match } from '../../engine/rule';
import { isPrimitive } from '../../engine/flow/value';
import type { Node } from '../../engine/source/tree';
import { maskerIn } from './masking';
import type { Reached } from './reached';

/** What a fix needs of what was found: other matches have none of it. */
export type Fixable = Match & Partial<Pick<Reached, 'label' | 'carrier' | 'call' | 'inside' | 'argument' | 'by' | 'value'>>;

export function maskCardNumber({ label, carrier: node, inside }: Fixable, code: Code): Fix | undefined {
  const number = node && numberIn(node, label?.kind === 'pan', inside, code);
  const masker = number && maskerIn(code);
  if (!masker || !node || (!number.isText && !masker.takesAll)) return undefined;
  const { name, imports, helpers } = masker;
  return { ...replace(node, asValue(node, `${name}(${code.text(node)})`, code), `Mask it with ${name}`, 'review', imports), helpers };
}

/** Without a function: shorter, and enough in one place. */
export function keepLastFour({ label, carrier: node, inside }: Fixable, code: Code): Fix | undefined {
  const number = node && numberIn(node, label?.kind === 'pan', inside, code);
  if (!number || !node) return undefined;
  return replace(node, asValue(node, lastFour(node, number.isText, code), code), 'Keep the last four digits only', 'review');
}

/** Anything that is not known to be text is made text first. */
export function lastFour(node: Node, isText: boolean, code: Code): string {
  return `${isText ? code.text(node) : `String(${code.text(node)})`}.slice(-4)`;
}

function numberIn(node: Node, isNumber: boolean, inside: boolean | undefined, code: Code): { readonly isText: boolean } | undefined {
  const isText = isPrimitive(code.value(node).type, 'string');
  // A function of the project may want a number.
  return !isNumber || (inside && !isText) ? undefined : { isText };
}

export function leaveOut({ label, carrier, call, inside, by }: Fixable, code: Code): Fix | undefined {
  // A function of the project may need it.
  const node = label?.kind === 'pan' || inside ? undefined : carrier;
  const title = 'Leave it out';
  if (node?.parent?.type === 'Property') return removeProperty(node.parent, title, 'review', code);
  const given: readonly Node[] = call && 'arguments' in call ? call.arguments : [];
  if (!node || !given.includes(node)) return undefined;
  // `setItem('cvv', cvv)` says nothing without it.
  if (by !== 'log' && by !== 'analytics') return call?.parent?.type === 'ExpressionStatement' ? removeProperty(call.parent, 'Take the line out', 'review', code) : undefined;
  const before = given[given.indexOf(node) - 1];
  return before && replace({ start: before.range[1], end: node.range[1] }, '', title, 'review');
}
