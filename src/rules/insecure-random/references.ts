/** A bare `reference` is that of a payment where what stands around says so. */
import { functionName } from '../../engine/flow/destinations';
import type { Destination } from '../../engine/flow/destinations';
import { lastName } from '../../engine/flow/vocabulary';
import { ancestor, isFunction, staticName } from '../../engine/source/tree';
import type { TSESTree } from '../../engine/source/tree';
import { isBareReference, speaksOfPayment } from '../../domain/security-names';

export function isReferenceOfPayment({ kind, name, node }: Destination): boolean {
  if (!isBareReference(name)) return false;
  if (kind === 'variable') return speaksOfPayment(functionName(ancestor(node, isFunction) ?? node) ?? '');
  if (kind !== 'property') return false;
  if (node.type === 'MemberExpression') return speaksOfPayment(lastName(node.object) ?? '');
  const object = node.parent?.parent;
  return object?.type === 'ObjectExpression' && isPayment(object, name);
}

/** `{ reference, amount }`, or an object that is handed to `Payment.create`. */
function isPayment(object: TSESTree.ObjectExpression, own: string): boolean {
  const names = object.properties.flatMap((each) => (each.type === 'Property' ? (staticName(each.key, each.computed) ?? []) : []));
  if (names.some((name) => name !== own && speaksOfPayment(name))) return true;
  const { parent } = object;
  if (parent?.type !== 'CallExpression' && parent?.type !== 'NewExpression') return false;
  const { callee } = parent;
  return speaksOfPayment(lastName(callee) ?? '') || (callee.type === 'MemberExpression' && speaksOfPayment(lastName(callee.object) ?? ''));
}
