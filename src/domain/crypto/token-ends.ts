/** When a token ends, as the expression says that tells it so: a sum of now and what is added. */
import type { Code } from '../../engine/code';
import { lastName } from '../../engine/flow/vocabulary';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';

/** In which unit now is counted there; undefined where it is not asked for. */
export function unitOfNow(node: Node, code: Code, depth = 5): 's' | 'ms' | undefined {
  const inner = bare(node);
  if (depth === 0) return undefined;
  const below = (part: Node | undefined) => (part && part.type !== 'PrivateIdentifier' ? unitOfNow(part, code, depth - 1) : undefined);
  switch (inner.type) {
    case 'BinaryExpression':
      if (inner.operator === '/') return below(inner.left) === 'ms' && numberOf(inner.right, code) === 1000 ? 's' : undefined;
      return inner.operator === '+' || inner.operator === '-' ? (below(inner.left) ?? below(inner.right)) : undefined;
    case 'UnaryExpression':
      return inner.operator === '+' && isDate(inner.argument) ? 'ms' : inner.operator === '~' ? below(inner.argument) : undefined;
    case 'CallExpression':
      return ofCall(inner.callee, inner.arguments[0], below);
    case 'Identifier': {
      const { origin } = code.value(inner);
      return origin && origin !== inner ? below(origin) : undefined;
    }
    default:
      return undefined;
  }
}

/** What makes a whole number of one. */
const WHOLE = /^(?:floor|round|ceil|trunc|parseInt|Number)$/;

function ofCall(called: Node, first: Node | undefined, below: (part: Node | undefined) => 's' | 'ms' | undefined) {
  const callee = bare(called);
  const name = lastName(callee) ?? '';
  if (callee.type === 'MemberExpression' && name === 'now' && lastName(bare(callee.object)) === 'Date') return 'ms';
  if (callee.type === 'MemberExpression' && name === 'getTime') return 'ms';
  return WHOLE.test(name) ? (name === 'Number' && first && isDate(first) ? 'ms' : below(first)) : undefined;
}

function isDate(node: Node): boolean {
  const inner = bare(node);
  return inner.type === 'NewExpression' && lastName(inner.callee) === 'Date';
}

/** How much is added to now; undefined where nobody knows. */
export function addedToNow(node: Node, code: Code): number | undefined {
  const inner = bare(node);
  if (inner.type === 'CallExpression' && inner.arguments[0] && WHOLE.test(lastName(inner.callee) ?? '')) return addedToNow(inner.arguments[0], code);
  if (inner.type !== 'BinaryExpression' || inner.operator !== '+') return undefined;
  const [now, added] = unitOfNow(inner.left, code) ? [inner.left, inner.right] : [inner.right, inner.left];
  const more = numberOf(added, code);
  return more === undefined ? undefined : more + (addedToNow(now, code) ?? 0);
}

function numberOf(node: Node, code: Code): number | undefined {
  const { constants, complete } = code.value(node);
  return complete && constants.length === 1 && typeof constants[0] === 'number' ? constants[0] : undefined;
}
