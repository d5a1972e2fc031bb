/** What is made for everybody, whatever site asks: fonts, pictures, descriptions of interfaces, signs of life. */
import type { Code } from '../engine/code';
import { bare } from '../engine/source/tree';
import type { Node } from '../engine/source/tree';

const PUBLIC = /(?:^|[^a-z])(?:static|assets?|fonts?|open-?api|swagger|docs?|health\w*|ping|status|live|ready|readyz|livez|rss|feeds?|sitemap|o?embeds?|badges?|manifest|well-known|favicon|images?|thumb(?:nail)?s?|media|cdn|jwks|webfinger|nodeinfo|robots|public|icons?|svgs?|og|schema|widget|tiles?|storybook|version|metadata)(?:[^a-z]|$)/i;

/** By the file, or by the address that it is given under. */
export function isForEverybody(node: Node, code: Code): boolean {
  if (PUBLIC.test(code.file.replace(/^.*?(?=[^\\/]*[\\/][^\\/]*$)/, ''))) return true;
  for (let current = node, parent = node.parent; parent; current = parent, parent = parent.parent) {
    if (parent.type === 'CallExpression' && parent.callee !== current) {
      const [first] = parent.arguments;
      if (first && first !== current && first.type === 'Literal' && typeof first.value === 'string' && first.value.startsWith('/') && PUBLIC.test(first.value)) return true;
      const callee = bare(parent.callee);
      if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name === 'static') return true;
    }
  }
  return false;
}
