/** A secret by its name and by the shape of its value: where it is given the name, compared with it, or sent under it. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { Confidence } from '../../engine/finding';
import { lastName } from '../../engine/flow/vocabulary';
import { staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { isPlaceholder } from '../../domain/placeholder';
import { isForPage, isPasswordName, secretName, secretShape } from '../../domain/secret';
import type { SecretName } from '../../domain/secret';
import { tokenFormat } from '../../domain/token-formats';
import { wordsOf } from '../../domain/names';
import { standsAsTokenKey } from '../../domain/secrets/handed-over';
import { isPublishable } from '../../domain/tokens/publishable';
import { isPublicKey } from './by-format';
import { isMadeUp, matchOf, sameAsName } from '../../domain/secrets/match';
import type { SecretMatch } from '../../domain/secrets/match';
import { isKeyId, isLogin, isSampleAccount } from './login';
import { literalOf } from '../../domain/literals';
import { sameAsVariable, settingFallback } from '../../domain/secrets/places';

export function named({ name, owner, nameNode, node }: EventOf<'naming'>, code: Code): SecretMatch | undefined {
  if (isMadeUp(code)) return undefined;
  const fallback = settingFallback(node, nameNode, code);
  const literal = fallback?.literal ?? literalOf(node);
  if (!literal || tokenFormat(literal.text)) return undefined;
  const called = stronger(secretName(name), fallback && secretName(fallback.variable)) ?? (/^pass$/i.test(name) && isLogin(literal.text, name, nameNode) ? 'plain' : undefined);
  if (!called || (fallback && isForPage(fallback.variable)) || (!fallback && sameAsName(literal.text, name)) || (fallback && (sameAsVariable(fallback) || isKeyId(literal, nameNode))) || isBesideLabels(nameNode) || isPublicKey(nameNode) || isInExample(nameNode)) return undefined;
  const shape = secretShape(literal.text, called, isPasswordName(name)) ?? (isLogin(literal.text, name, nameNode) ? 'chosen' : undefined);
  const confidence: Confidence | undefined = shape === 'random' ? 'high' : shape === 'chosen' ? 'medium' : undefined;
  const used = confidence ?? (fallback && called !== 'weak' && literal.text.length > 3 && !isPlaceholder(literal.text) && !isPublishable(literal.text) ? 'medium' : undefined);
  // Of the keys of tokens another rule speaks, where they are handed over.
  if (!used || standsAsTokenKey(literal.node, code)) return undefined;
  const what = fallback ? `The default of ${fallback.variable}` : `The value of ${name}`;
  const severity = isPasswordName(name) && isSampleAccount(nameNode) ? ('info' as const) : undefined;
  return { ...matchOf(literal), what, confidence: used, severity, name: fallback?.variable.split(/[.:]/).at(-1) ?? ownName(name, owner) };
}

function stronger(...names: readonly (SecretName | undefined)[]): SecretName | undefined {
  return (['strong', 'plain', 'weak'] as const).find((strength) => names.includes(strength));
}

/** `admin.password` is one of several passwords. */
function ownName(name: string, owner: string | undefined): string {
  const tells = owner && wordsOf(name).length === 1 && !/^(?:this|exports?|config(?:uration)?|options?|settings?|params?|args?|env|data|props|credentials?|secrets?)$/i.test(owner);
  return tells ? `${owner}_${name}` : name;
}

/** `password === 'literal'`, `input.password || 'literal'`, and the member of an enum. */
export function besideName({ text, node }: EventOf<'text'>, code: Code): SecretMatch | undefined {
  const name = nameBeside(node);
  const called = name === undefined ? undefined : secretName(name);
  if (!called || name === undefined || isMadeUp(code) || tokenFormat(text) || sameAsName(text, name)) return undefined;
  const compared = node.parent?.type === 'BinaryExpression';
  const shape = secretShape(text, called, isPasswordName(name)) ?? (compared && isPasswordName(name) && isPasswordText(text) ? 'chosen' : undefined);
  if (shape === undefined || (shape === 'chosen' && node.parent?.type === 'TSEnumMember') || standsAsTokenKey(node, code)) return undefined;
  return { ...matchOf({ node, text }), what: `The value of ${name}`, confidence: shape === 'random' ? 'high' : 'medium', name, compared };
}

/** What a password is compared with is one, whatever it is made of; a single plain word may be a state of the form. */
function isPasswordText(text: string): boolean {
  return text.length >= 6 && !isPlaceholder(text) && !/^[a-z]+$/.test(text);
}

function nameBeside(node: Node): string | undefined {
  const { parent } = node;
  switch (parent?.type) {
    case 'TSEnumMember':
      return staticName(parent.id, parent.computed);
    case 'LogicalExpression':
      return parent.right === node && parent.operator !== '&&' ? lastName(parent.left) : undefined;
    case 'BinaryExpression':
      return /^[=!]==?$/.test(parent.operator) ? lastName(parent.left === node ? parent.right : parent.left) : undefined;
    default:
      return undefined;
  }
}

/** `headers.set('X-Api-Key', 'literal')`. */
export function sent({ node, method }: EventOf<'call'>, code: Code): SecretMatch | undefined {
  const [key, given] = node.arguments;
  if (!key || !given || node.arguments.length !== 2 || isMadeUp(code) || !/(?:header|^set$|^append$)/i.test(method ?? lastName(node.callee) ?? '')) return undefined;
  const name = literalOf(key)?.text;
  const literal = literalOf(given);
  const called = name === undefined ? undefined : secretName(name);
  if (!called || !literal || tokenFormat(literal.text) ) return undefined;
  const shape = secretShape(literal.text, called);
  if (!shape || (shape === 'chosen' && called !== 'strong')) return undefined;
  return { ...matchOf(literal), what: `The value of ${name}`, confidence: shape === 'random' ? ('high' as const) : ('medium' as const), name };
}

/** Beside texts for people (two or more with spaces in them) a text is a label too. */
function isBesideLabels(nameNode: Node): boolean {
  const object = nameNode.parent?.parent;
  if (object?.type !== 'ObjectExpression') return false;
  const texts = object.properties.filter((property) => property.type === 'Property' && /^[A-Z]?\w+ \w+/.test(literalOf(property.value)?.text ?? ''));
  return texts.length >= 2;
}

/** The documentation of an interface shows what a value looks like. */
function isInExample(nameNode: Node): boolean {
  for (let node = nameNode.parent; node; node = node.parent) {
    if (node.type === 'Property' && /^(?:examples?|placeholders?|samples?|mocks?)$/i.test(staticName(node.key, node.computed) ?? '')) return true;
  }
  return false;
}
