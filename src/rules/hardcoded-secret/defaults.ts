/** The default of a secret setting is the secret wherever nobody sets one. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { bare, staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { isPlaceholder } from '../../domain/placeholder';
import { isForPage, secretName, secretShape } from '../../domain/secret';
import { tokenFormat } from '../../domain/token-formats';
import { isMadeUp, matchOf, sameAsName } from '../../domain/secrets/match';
import type { SecretMatch } from '../../domain/secrets/match';
import { literalOf } from '../../domain/literals';
import { settingName } from '../../domain/secrets/places';
import { isPublishable } from '../../domain/tokens/publishable';
import type { TextLiteral } from '../../domain/literals';

/** `getConfig('session.cookieSecret', 'literal')`. */
export function ofSetting({ node }: EventOf<'call'>, code: Code): SecretMatch | undefined {
  const [, given] = node.arguments;
  if (!given || node.arguments.length !== 2) return undefined;
  const literal = literalOf(given);
  const path = literal && settingName(node, code);
  return path === undefined || !literal ? undefined : defaultOf(path, literal, code);
}

/** `JWT_SECRET: string().default('literal')`, `env.get('JWT_SECRET').default('literal')`. */
export function ofChain({ node, method }: EventOf<'call'>, code: Code): SecretMatch | undefined {
  const literal = method === 'default' && node.arguments[0] ? literalOf(node.arguments[0]) : undefined;
  if (!literal) return undefined;
  const callee = bare(node.callee);
  const inChain = nameInChain(node, code);
  const name = inChain ?? nameOfProperty(node);
  const found = name === undefined ? undefined : defaultOf(name, literal, code);
  // Without its default a field of a schema is required; what other chains give then may be of another type.
  const removable = inChain === undefined && callee.type === 'MemberExpression' ? { start: callee.object.range[1], end: node.range[1] } : undefined;
  return found && { ...found, given: { removable } };
}

/** `JWT_SECRET: str({ default: 'literal' })`, `secret: { default: 'literal', env: 'JWT_SECRET' }`. */
export function ofOption({ name, nameNode, node }: EventOf<'naming'>, code: Code): SecretMatch | undefined {
  const object = name === 'default' && nameNode.parent?.type === 'Property' ? nameNode.parent.parent : undefined;
  const literal = object?.type === 'ObjectExpression' ? literalOf(node) : undefined;
  if (!literal || object?.type !== 'ObjectExpression') return undefined;
  const called = variableOf(object) ?? nameOfProperty(object);
  const found = called === undefined ? undefined : defaultOf(called, literal, code);
  return found && { ...found, given: {} };
}

/** `env: 'JWT_SECRET'` beside the default. */
function variableOf(object: TSESTree.ObjectExpression): string | undefined {
  const property = object.properties.find((one) => one.type === 'Property' && staticName(one.key, one.computed) === 'env');
  return property?.type === 'Property' ? literalOf(property.value)?.text : undefined;
}

/** What is called like an environment variable is a setting; under any other name the value has to look like a secret. */
function defaultOf(path: string, literal: TextLiteral, code: Code): SecretMatch | undefined {
  const { text, node } = literal;
  const called = secretName(path);
  if (!called || isForPage(path) || isMadeUp(code) || text.length < 4 || isPlaceholder(text) || isPublishable(text) || tokenFormat(text) || sameAsName(text, path) || /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text)) return undefined;
  const read = node.parent?.type === 'CallExpression' && settingName(node.parent, code) !== undefined;
  const isSetting = read || /^[A-Z][A-Z0-9_]+$/.test(path) || /[.:]/.test(path);
  if ((!isSetting || called === 'weak') && !secretShape(text, called)) return undefined;
  return { ...matchOf(literal), what: `The default of ${path}`, name: path.split(/[.:]/).at(-1), confidence: 'medium' };
}

/** The key that a chain of calls begins with. */
function nameInChain(node: Node, code: Code): string | undefined {
  for (let current = bare(node); current.type === 'CallExpression' && current.callee.type === 'MemberExpression'; current = bare(current.callee.object)) {
    const name = current === node ? undefined : settingName(current, code);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The property that the value, or what is made of it by calls, stands under. */
function nameOfProperty(node: Node): string | undefined {
  let current = node;
  while (current.parent && /^(?:CallExpression|MemberExpression|ChainExpression)$/.test(current.parent.type)) current = current.parent;
  return current.parent?.type === 'Property' && current.parent.value === current ? staticName(current.parent.key, current.parent.computed) : undefined;
}
