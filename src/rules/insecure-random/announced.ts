/** A message or an address says what stands in it: `Your verification code is ${code}`, `/login?token=${token}`. */
import type { Destination } from '../../engine/flow/destinations';
import { isWithin } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { announcedSecret } from '../../domain/security-names';

export function announced(call: Call, destinations: readonly Destination[]): Destination | undefined {
  const variables = new Set(destinations.flatMap(({ kind, name }) => (kind === 'variable' ? [name] : [])));
  const isDrawn = (node: Node): boolean => (node.type === 'Identifier' ? variables.has(node.name) : isWithin(call, node));
  for (const { kind, node } of destinations) {
    if (kind !== 'displayed' && kind !== 'computed') continue;
    const name = announcedIn(node, isDrawn);
    if (name !== undefined) return { kind: 'variable', name, node };
  }
  return undefined;
}

function announcedIn(node: Node, isDrawn: (node: Node) => boolean): string | undefined {
  if (node.type === 'TemplateLiteral') {
    const at = node.expressions.findIndex(isDrawn);
    return at < 0 ? undefined : announcedSecret(node.quasis[at]!.value.raw);
  }
  return node.type === 'BinaryExpression' && node.operator === '+' && isDrawn(node.right) ? announcedSecret(textAtEnd(node.left)) : undefined;
}

/** `'Dear ' + name + ', your OTP is '` ends in the last text. */
function textAtEnd(node: Node): string {
  if (node.type === 'BinaryExpression') return textAtEnd(node.right);
  if (node.type === 'TemplateLiteral') return node.quasis.at(-1)!.value.raw;
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : '';
}
