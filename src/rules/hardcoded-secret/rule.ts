/** A secret in source is known to everybody who ever had the source, and cannot be changed without a release. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { Confidence, Severity } from '../../engine/finding';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { onlyConstant } from '../../engine/flow/value';
import { staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { isSampleFile, isTestFile, isTranslationFile } from '../../domain/file-kind';
import { connectionPassword, isPlaceholder, secretName, secretShape, tokenFormat } from '../../domain/secret';
import type { TokenFormat } from '../../domain/secret';
import { wordsOf } from '../../domain/names';
import { environmentFallback, literalOf } from './places';
import { readFromEnvironment } from './read-from-environment';

export interface SecretMatch extends Match {
  /** What it is, in words: a format, or what it is used as. Never the value. */
  readonly what: string;
  readonly length: number;
  readonly literal: Node;
  /** The name that the secret has in the code, from which the name of the variable is made. */
  readonly name?: string;
  /** What stands around the secret in the text and is none: `Bearer `. */
  readonly around?: { readonly before: string; readonly after: string };
}

export default rule<SecretMatch>({
  id: 'hardcoded-secret',
  title: 'Secret in source',
  severity: 'error',
  cwe: [798],
  pci: ['3.6.1', '8.6.2'],
  score: 8.2,
  secretive: true,
  message: ({ what, length }) => ({
    what: `${what} (${length} characters) stands in the source.`,
    why: 'Everybody with the source, its history or the bundle has it, and it cannot be changed without a release.',
    instead: 'Read it from the environment or a secret store, and rotate it: it has been seen.',
  }),
  detect: [on('text', formatted), on('operation', assembled), on('naming', secretByName), on('role', keyByUse), on('call', configDefault)],
  fixes: [readFromEnvironment],
});

/** Tokens of known providers, wherever they stand. */
function formatted({ text, node }: EventOf<'text'>, code: Code): SecretMatch | undefined {
  return byFormat(text, node, code);
}

/** The same, put together from parts: `'sk_' + 'live_' + '…'`. */
function assembled({ operator, node, result }: EventOf<'operation'>, code: Code): SecretMatch | undefined {
  const whole = onlyConstant(result);
  if (operator !== '+' || typeof whole !== 'string' || node.type !== 'BinaryExpression') return undefined;
  const isPart = node.parent.type === 'BinaryExpression' && node.parent.operator === '+';
  return isPart || addends(node).some((part) => byFormat(literalOf(part)?.text ?? '', part, code)) ? undefined : byFormat(whole, node, code);
}

function addends(node: Node): Node[] {
  return node.type === 'BinaryExpression' ? [...addends(node.left), ...addends(node.right)] : [node];
}

function byFormat(text: string, node: Node, code: Code): SecretMatch | undefined {
  const format = tokenFormat(text);
  const secret = { at: spanOf(node), secrets: [spanOf(node)], literal: node };
  if (format) {
    if (format.name === 'Google API key' && node.parent?.type === 'Property' && isPublicKey(node.parent.key)) return undefined;
    if (format.commonInTests && isMadeUp(code)) return undefined;
    const severity = severityOf(code, format.test);
    return { ...secret, what: `A ${format.name}`, length: text.length, severity, name: secretVariable(node) ?? format.name.toLowerCase(), around: aroundToken(text, format) };
  }
  const password = connectionPassword(text);
  if (!password || isTestFile(code.file) || isSampleFile(code.file)) return undefined;
  const scheme = /^[a-z0-9]+/i.exec(text)![0].toLowerCase().replace(/(?<=redis|amqp|mqtt)s$/, '');
  return { ...secret, what: 'A connection string with its password', length: password.end - password.start, name: `${scheme}_url` };
}

/** The name that a token has in the code, if it says that it is one. */
function secretVariable(node: Node): string | undefined {
  const name = declaredName(node);
  return name && secretName(name) === 'strong' ? name : undefined;
}

/** `Bearer …` and `?key=…` stay where they are; a scheme alone goes with the address that is the secret. */
function aroundToken(text: string, { pattern }: TokenFormat): SecretMatch['around'] {
  const match = pattern.exec(text)!;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  return /[\s=]$/.test(before) && /^(?:[\s&#].*)?$/.test(after) ? { before, after } : undefined;
}

function severityOf(code: Code, test: boolean | undefined): Severity | undefined {
  if (isTestFile(code.file) || isSampleFile(code.file)) return 'info';
  return test ? 'warning' : undefined;
}

/** A secret by its name and by the shape of its value. */
function secretByName({ name, owner, nameNode, node }: EventOf<'naming'>, code: Code): SecretMatch | undefined {
  if (isMadeUp(code)) return undefined;
  const fallback = environmentFallback(node, nameNode, code);
  const literal = fallback?.literal ?? literalOf(node);
  if (!literal || tokenFormat(literal.text)) return undefined;
  const called = secretName(name) ?? (fallback ? secretName(fallback.variable) : undefined);
  if (!called || (!fallback && sameAsName(literal.text, name)) || isBesideLabels(nameNode) || isPublicKey(nameNode)) return undefined;
  const shape = secretShape(literal.text, called);
  const confidence: Confidence | undefined = shape === 'random' ? 'high' : shape === 'chosen' ? 'medium' : undefined;
  const used = confidence ?? (fallback && literal.text.length > 3 && !isPlaceholder(literal.text) ? 'medium' : undefined);
  if (!used) return undefined;
  const what = fallback ? `The default of ${fallback.variable}` : `The value of ${name}`;
  return { ...matchOf(literal), what, confidence: used, name: fallback?.variable ?? ownName(name, owner) };
}

/** `admin.password` is one of several passwords. */
function ownName(name: string, owner: string | undefined): string {
  const tells = owner && wordsOf(name).length === 1 && !/^(?:this|exports?|config(?:uration)?|options?|settings?|params?|args?|env|data|props|credentials?|secrets?)$/i.test(owner);
  return tells ? `${owner}_${name}` : name;
}

/** Whatever it looks like: a literal that signs or encrypts is a secret. */
function keyByUse({ role, value, node, text }: EventOf<'role'>, code: Code): SecretMatch | undefined {
  if (role !== 'key' || isMadeUp(code)) return undefined;
  const origin = value.origin ?? node;
  const literal = literalOf(origin);
  const constant = value.constants.find((one) => typeof one === 'string');
  if (!literal || constant === undefined || literal.text === '' || isPlaceholder(literal.text) || tokenFormat(literal.text)) return undefined;
  return { ...matchOf(literal), what: `The key handed to ${text}`, name: declaredName(literal.node) ?? `${text.replace(/create|sign|verify|iv$/gi, '')}_secret` };
}

/** `getConfig('session.cookieSecret', 'literal')`: the default is the secret wherever nobody sets one. */
function configDefault({ node, callee }: EventOf<'call'>, code: Code): SecretMatch | undefined {
  const [key, given] = node.arguments;
  if (!key || !given || node.arguments.length !== 2 || isMadeUp(code) || !/(?:get|env|config|setting|option)/i.test(callee.text)) return undefined;
  const path = literalOf(key)?.text;
  const literal = literalOf(given);
  if (path === undefined || !literal || !/^[\w.:-]+$/.test(path) || !secretName(path)) return undefined;
  if (literal.text.length < 4 || isPlaceholder(literal.text) || sameAsName(literal.text, path)) return undefined;
  return { ...matchOf(literal), what: `The default of ${path}`, name: path.split(/[.:]/).at(-1), confidence: 'medium' };
}

function matchOf(literal: { readonly node: Node; readonly text: string }) {
  return { at: spanOf(literal.node), secrets: [spanOf(literal.node)], literal: literal.node, length: literal.text.length };
}

function declaredName(node: Node): string | undefined {
  const { parent } = node;
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name;
  return parent?.type === 'Property' && parent.key.type === 'Identifier' ? parent.key.name : undefined;
}

function isMadeUp(code: Code): boolean {
  return isTestFile(code.file) || isSampleFile(code.file) || isTranslationFile(code.file);
}

/** `password: 'password'` is the name of a field. */
function sameAsName(text: string, name: string): boolean {
  const plain = (word: string) => word.toLowerCase().replace(/[^a-z0-9]/g, '');
  return plain(text) === plain(name);
}

/** Keys that every visitor is meant to have: search and web SDK settings name the project beside them. */
function isPublicKey(nameNode: Node): boolean {
  const object = nameNode.parent?.parent;
  if (object?.type !== 'ObjectExpression') return false;
  const names = object.properties.map((property) => (property.type === 'Property' ? staticName(property.key, property.computed) : undefined));
  return (names.includes('indexName') && names.includes('appId')) || names.includes('authDomain') || names.includes('projectId');
}

/** Beside texts for people (two or more with spaces in them) a text is a label too. */
function isBesideLabels(nameNode: Node): boolean {
  const object = nameNode.parent?.parent;
  if (object?.type !== 'ObjectExpression') return false;
  const texts = object.properties.filter((property) => property.type === 'Property' && /^[A-Z]?\w+ \w+/.test(literalOf(property.value)?.text ?? ''));
  return texts.length >= 2;
}
