/** The fix: the last four digits in place of the number. Codes and PINs have no part that may be logged: they are left out. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { removeProperty, replace } from '../../engine/repair';
import { isPrimitive } from '../../engine/flow/value';
import type { Label } from '../../engine/flow/value';
import { lastName } from '../../engine/flow/vocabulary';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import type { CardLogMatch } from './rule';

export function maskCardNumber({ label, argument }: CardLogMatch, code: Code): Fix | undefined {
  const node = label.kind === 'pan' ? carrierIn(argument, label, code) : undefined;
  if (!node) return undefined;
  const text = code.text(node);
  // Anything that is not known to be text is made text first.
  const last = isPrimitive(code.value(node).type, 'string') ? `${text}.slice(-4)` : `String(${text}).slice(-4)`;
  const { parent } = node;
  const shorthand = parent?.type === 'Property' && parent.shorthand;
  return replace(node, shorthand ? `${text}: ${last}` : last, 'Log the last four digits only', 'review');
}

export function leaveOut({ label, argument, call }: CardLogMatch, code: Code): Fix | undefined {
  const node = label.kind === 'pan' ? undefined : carrierIn(argument, label, code);
  const title = 'Leave it out of the log';
  if (node?.parent?.type === 'Property') return removeProperty(node.parent, title, 'review', code);
  const before = node && call.arguments[call.arguments.findIndex((one) => one === node) - 1];
  return before && replace({ start: before.range[1], end: node.range[1] }, '', title, 'review');
}

/** The name within the argument that is the number itself, and not a text or an object with more in it. */
function carrierIn(argument: Node, label: Label, code: Code): Node | undefined {
  const waiting: Node[] = [argument];
  for (let node = waiting.shift(); node; node = waiting.shift()) {
    if (isName(node) && isItself(node, label, code)) return node;
    waiting.push(...partsOf(node));
  }
  return undefined;
}

/** What goes into the log as it stands. */
function partsOf(node: Node): readonly Node[] {
  const inner = bare(node);
  if (inner.type === 'TemplateLiteral') return inner.expressions;
  if (inner.type === 'BinaryExpression' && inner.operator === '+') return [inner.left, inner.right];
  if (inner.type === 'ObjectExpression') return inner.properties.flatMap((one) => (one.type === 'Property' ? [one.value] : []));
  return inner === node ? [] : [inner];
}

function isName(node: Node): boolean {
  return node.type === 'Identifier' || node.type === 'MemberExpression';
}

function isItself(node: Node, label: Label, code: Code): boolean {
  const own = code.value(node).labels.find(({ kind, path }) => kind === label.kind && path.length === 0);
  if (!own) return false;
  const { source } = own;
  if (source === node || (source.type === 'Identifier' && source.name === lastName(node))) return true;
  const { parent } = source;
  return parent?.type === 'VariableDeclarator' && parent.init === source && code.text(parent.id) === code.text(node);
}
