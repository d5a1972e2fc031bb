/** What is made for everybody, whatever site asks: fonts, pictures, descriptions of interfaces, signs of life. */
import type { Code } from '../engine/code';
import { bare, isFunction, staticName } from '../engine/source/tree';
import type { Node, TSESTree } from '../engine/source/tree';

const PUBLIC = /(?:^|[^a-z])(?:static|assets?|fonts?|open-?api|swagger|docs?|health\w*|ping|status|live|ready|readyz|livez|rss|feeds?|sitemap|o?embeds?|opengraph|avatars?|userinfo|badges?|manifest|well-known|favicon|images?|thumb(?:nail)?s?|media|cdn|jwks|webfinger|nodeinfo|robots|public|icons?|svgs?|og|schema|widget|tiles?|storybook|version|metadata)(?:[^a-z]|$)/i;

/** Pictures, fonts, styles and scripts; what any cache on the way may keep and hand to anybody. */
const SAYS_PUBLIC =
  /(?:\bcontent-?type['"`]?\]?\s*(?:[:=(]|,(?:\s*value:)?)|\.type\()\s*['"`](?:(?:image|font|audio|video)\/[\w.+-]+|text\/css|(?:text|application)\/javascript)|\bcache-control['"`]?\]?\s*(?:[:=]|,(?:\s*value:)?)\s*['"`](?:[^'"`]*[\s,])?public\b/i;
const MAKES_PICTURES = /\bnew ImageResponse\(/;

/** By the file, by the address that it is given under, or by what the same answer says of itself. */
export function isForEverybody(node: Node, code: Code): boolean {
  if (PUBLIC.test(code.file.replace(/^.*?(?=[^\\/]*[\\/][^\\/]*$)/, ''))) return true;
  if (saysPublic(node, code)) return true;
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

/** In the headers next to it, or in the function that answers; headers that stand apart belong to what their file makes. */
function saysPublic(node: Node, code: Code): boolean {
  let objects = 0;
  for (let current: Node | undefined = node; current; current = current.parent) {
    if (current.type === 'ObjectExpression' && (objects += 1) <= 2 && SAYS_PUBLIC.test(code.text(objects === 1 ? listOfPairs(current) : current))) return true;
    if (isFunction(current)) return isOfFiles(current) || SAYS_PUBLIC.test(code.text(current)) || MAKES_PICTURES.test(code.text(current));
  }
  return MAKES_PICTURES.test(code.whole);
}

/** Headers may be pairs of a name and a value, in a list for each answer. */
function listOfPairs(object: TSESTree.ObjectExpression): Node {
  const isPair = object.parent.type === 'ArrayExpression' && object.properties.length === 2 && object.properties.some((one) => one.type === 'Property' && staticName(one.key, one.computed) === 'value');
  return isPair ? object.parent : object;
}

/** `send(path, { root, setHeaders: (response) => … })`: what is sent from a folder. */
function isOfFiles({ parent }: Node): boolean {
  return parent?.type === 'Property' && staticName(parent.key, parent.computed) === 'setHeaders';
}
