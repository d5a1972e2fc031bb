/** Answers that are objects: what API gateways, NestJS and Next send a browser on with. */
import type { EventOf } from '../../engine/event';
import { bare, isFunction, ancestor, staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';

/** What is told of where a browser is sent, as a reader would say it. */
export function answeredWith({ name, owner, node, nameNode }: EventOf<'naming'>): string | undefined {
  switch (name) {
    case 'Location':
    case 'location':
      return isHeader(nameNode, owner) ? 'the header Location' : undefined;
    case 'destination':
      return keyOf(holderOf(nameNode)) === 'redirect' ? 'redirect.destination' : undefined;
    case 'url':
      return isRedirected(node) ? '@Redirect' : undefined;
    default:
      return undefined;
  }
}

/** CloudFront has lists of headers: `location: [{ key: 'Location', value: to }]`. */
export function addressIn(node: Node): Node {
  const list = bare(node);
  const header = list.type === 'ArrayExpression' && list.elements.length === 1 ? list.elements[0] : undefined;
  if (header?.type !== 'ObjectExpression') return node;
  for (const part of header.properties) if (part.type === 'Property' && staticName(part.key, part.computed) === 'value') return part.value;
  return node;
}

function holderOf(nameNode: Node): TSESTree.ObjectExpression | undefined {
  const holder = nameNode.parent?.type === 'Property' ? nameNode.parent.parent : undefined;
  return holder?.type === 'ObjectExpression' ? holder : undefined;
}

/** The name that the object is a property under. */
function keyOf(object: Node | undefined): string | undefined {
  const { parent } = object ?? {};
  return parent?.type === 'Property' && parent.value === object ? staticName(parent.key, parent.computed) : undefined;
}

/** `{ statusCode: 302, headers: { Location: … } }`; what was created may lie anywhere, and no browser goes there. */
function isHeader(nameNode: Node, owner: string | undefined): boolean {
  const headers = holderOf(nameNode);
  if (keyOf(headers) !== 'headers') return owner === 'headers';
  const answer = headers?.parent.parent;
  if (answer?.type !== 'ObjectExpression') return false;
  return answer.properties.some((property) => {
    if (property.type !== 'Property' || !/^status(?:Code)?$/.test(staticName(property.key, property.computed) ?? '')) return false;
    const status = bare(property.value);
    return status.type !== 'Literal' || /^3/.test(String(status.value));
  });
}

/** What a method with the decorator `@Redirect` gives back. */
function isRedirected(node: Node): boolean {
  const owner = ancestor(node, isFunction);
  const method = owner?.parent;
  if (method?.type !== 'MethodDefinition' || node.parent?.parent?.parent?.type !== 'ReturnStatement') return false;
  return method.decorators.some(({ expression }) => expression.type === 'CallExpression' && expression.callee.type === 'Identifier' && expression.callee.name === 'Redirect');
}
