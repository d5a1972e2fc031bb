/** What a property is, where its own name says half of it: the `code` of a `voucher`, the `default` of a column called `otp`. */
import type { Destination } from '../../engine/flow/destinations';
import { lastName } from '../../engine/flow/vocabulary';
import { staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { isHalfSaid } from '../../domain/security-names';

export function ownedName({ kind, name, node }: Destination): string | undefined {
  if (kind !== 'property' && kind !== 'returned') return undefined;
  const isDefault = /^default(?:Value)?$/.test(name);
  if (!isDefault && (kind === 'returned' || !isHalfSaid(name))) return undefined;
  if (node.type === 'MemberExpression') return lastName(node.property) === name ? joined(lastName(node.object), name) : undefined;
  const object = node.parent?.type === 'Property' ? node.parent.parent : undefined;
  if (object?.type !== 'ObjectExpression') return undefined;
  return isDefault ? keyOf(object) : joined(ownerOf(object), name);
}

function joined(owner: string | undefined, name: string): string | undefined {
  return owner === undefined ? undefined : `${owner}_${name}`;
}

/** `otp: { type: String, default: … }` */
function keyOf({ parent }: TSESTree.ObjectExpression): string | undefined {
  return parent.type === 'Property' ? staticName(parent.key, parent.computed) : undefined;
}

/** `const voucher = { … }`, `voucher: { … }`, `Voucher.create({ … })`. */
function ownerOf(object: TSESTree.ObjectExpression): string | undefined {
  const { parent }: { parent: Node } = object;
  if (parent.type === 'VariableDeclarator') return lastName(parent.id);
  if (parent.type === 'NewExpression') return lastName(parent.callee);
  if (parent.type === 'CallExpression') return parent.callee.type === 'MemberExpression' ? lastName(parent.callee.object) : undefined;
  return keyOf(object);
}
