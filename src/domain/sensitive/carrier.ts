/** Where in what is handed to a sink the sensitive part itself stands: what is underlined, and what a fix can change. */
import type { Code } from '../../engine/code';
import { lastName } from '../../engine/flow/vocabulary';
import type { Label } from '../../engine/flow/value';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';

/** The name within the argument that is the number itself, and not a text or an object with more in it. */
export function carrierIn(argument: Node, label: Label, code: Code): Node | undefined {
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
  // The text of an error.
  if (inner.type === 'NewExpression' && /Error$/.test(lastName(inner.callee) ?? '')) return inner.arguments;
  return inner === node ? [] : [inner];
}

function isName(node: Node): boolean {
  return node.type === 'Identifier' || node.type === 'MemberExpression';
}

function isItself(node: Node, label: Label, code: Code): boolean {
  return code.value(node).labels.some(({ kind, path, embedded }) => kind === label.kind && path.length === 0 && !embedded);
}
