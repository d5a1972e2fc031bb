/** Tokens of known providers and texts that say how to connect, wherever they stand. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { Severity } from '../../engine/finding';
import { onlyConstant } from '../../engine/flow/value';
import { lastName } from '../../engine/flow/vocabulary';
import { bare, staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { connectionPassword } from '../../domain/connection-text';
import { isSampleFile, isTestFile } from '../../domain/file-kind';
import { onceAFile } from '../../domain/once-a-file';
import { secretName } from '../../domain/secret';
import { tokenFormat } from '../../domain/token-formats';
import type { TokenFormat } from '../../domain/token-formats';
import { declaredName, isMadeUp, matchOf } from '../../domain/secrets/match';
import type { SecretMatch } from '../../domain/secrets/match';
import { literalOf } from '../../domain/literals';

export function formatted({ text, node }: EventOf<'text'>, code: Code): SecretMatch | undefined {
  return byFormat(text, node, code);
}

/** The same, put together from parts: `'sk_' + 'live_' + '…'`. */
export function assembled({ operator, node }: EventOf<'operation'>, code: Code): SecretMatch | undefined {
  if (operator !== '+' || node.type !== 'BinaryExpression') return undefined;
  const whole = onlyConstant(code.value(node));
  if (typeof whole !== 'string') return undefined;
  const isPart = node.parent.type === 'BinaryExpression' && node.parent.operator === '+';
  return isPart || addends(node).some((part) => byFormat(literalOf(part)?.text ?? '', part, code)) ? undefined : byFormat(whole, node, code);
}

function addends(node: Node): Node[] {
  return node.type === 'BinaryExpression' ? [...addends(node.left), ...addends(node.right)] : [node];
}

/** The lines of a private key in a list that is joined. */
export function joined({ node, method }: EventOf<'call'>, code: Code): SecretMatch | undefined {
  const callee = method === 'join' ? bare(node.callee) : undefined;
  const list = callee?.type === 'MemberExpression' ? bare(callee.object) : undefined;
  if (list?.type !== 'ArrayExpression') return undefined;
  const lines = list.elements.map((element) => (element ? (literalOf(element)?.text ?? '') : ''));
  return lines.some((line) => tokenFormat(line)) ? undefined : byFormat(lines.join('\n'), node, code);
}

/** A login in an address of which only the rest is known later: `` `mongodb://app:…@${host}/ledger` ``. */
export function inTemplate({ node }: EventOf<'naming'>, code: Code): SecretMatch | undefined {
  return partlyKnown(bare(node), code);
}

export function inTemplateArgument({ node }: EventOf<'call'>, code: Code): readonly SecretMatch[] {
  return node.arguments.flatMap((argument) => partlyKnown(bare(argument), code) ?? []);
}

const HOLE = '\0';

function partlyKnown(node: Node, code: Code): SecretMatch | undefined {
  if (node.type !== 'TemplateLiteral' || node.expressions.length === 0 || isMadeUp(code)) return undefined;
  const text = node.quasis.map(({ value }) => value.cooked).join(HOLE);
  const found = connectionPassword(text);
  const value = found && text.slice(found.start, found.end);
  if (!found || value === undefined || value.includes(HOLE)) return undefined;
  const at = node.range[0] + code.text(node).indexOf(value);
  if (code.text(node).split(value).length !== 2) return { ...wholeOf(node), what: found.what, length: value.length };
  const inner = { start: at, end: at + value.length };
  return { at: inner, secrets: [inner], literal: node, what: found.what, length: value.length, name: 'password', around: { before: '', after: '' } };
}

/** `Basic ${btoa('user:password')}`. */
export function encodedLogin(event: EventOf<'call'>, code: Code): SecretMatch | undefined {
  const { node } = event;
  const literal = node.arguments[0] && literalOf(node.arguments[0]);
  if (!literal || !/^[^\s:/]+:[^\s:/]{4,}$/.test(literal.text) || isMadeUp(code)) return undefined;
  if (event.callee.text !== 'btoa' && !/^\.toString\(\s*(['"`])base64\1\s*\)/.test(code.slice(node.range[1], node.range[1] + 40))) return undefined;
  const before = code.slice(Math.max(0, node.range[0] - 60), node.range[0]);
  if (!/\bBasic\s*['"`]?\s*(?:\+\s*|\$\{\s*)$/.test(before)) return undefined;
  return { ...matchOf(literal), what: 'A login for basic authentication', name: 'basic_login' };
}

function wholeOf(node: Node) {
  return { at: spanOf(node), secrets: [spanOf(node)], literal: node };
}

function byFormat(text: string, node: Node, code: Code): SecretMatch | undefined {
  const format = tokenFormat(text);
  if (format) {
    if (format.name === 'Google API key' && node.parent?.type === 'Property' && isPublicKey(node.parent.key)) return undefined;
    if (isShown(code) && isRepeated(format.pattern.exec(text)![0], node, code)) return undefined;
    if (format.commonInTests && isMadeUp(code)) return undefined;
    const severity = severityOf(code, format.test);
    const confidence = format.checks && !format.checks(format.pattern.exec(text)![0]) ? ('medium' as const) : undefined;
    const what = `${/^(?:[AEIOae]|npm|xAI)/.test(format.name) ? 'An' : 'A'} ${format.name}`;
    return { ...wholeOf(node), what, length: text.length, severity, confidence, name: secretVariable(node) ?? format.name.toLowerCase(), around: aroundToken(text, format) };
  }
  return connecting(text, node, code);
}

const firstPlaces = onceAFile(() => new Map<string, number>());

/** What a test hands over, it expects again later; in a product each place has to be changed. */
function isRepeated(token: string, { range: [start] }: Node, code: Code): boolean {
  const places = firstPlaces(code);
  const first = places.get(token);
  if (first === undefined) places.set(token, start);
  return first !== undefined && first !== start;
}

function connecting(text: string, node: Node, code: Code): SecretMatch | undefined {
  const found = connectionPassword(text);
  if (!found || isShown(code)) return undefined;
  const scheme = /^([a-z0-9]+)(?:\+\w+)?:\/\//i.exec(text)?.[1]?.toLowerCase().replace(/(?<=redis|amqp|mqtt)s$/, '');
  const login = text[found.end] === '@';
  const around = login ? undefined : { before: text.slice(0, found.start), after: text.slice(found.end) };
  const [, parameter = 'password'] = /([\w-]+)\s*=\s*$/.exec(around?.before ?? '') ?? [];
  return { ...wholeOf(node), what: found.what, length: found.end - found.start, name: login ? `${scheme}_url` : parameter, around };
}

/** The name that a token has in the code, if it says that it is one. */
function secretVariable(node: Node): string | undefined {
  const name = declaredName(node);
  if (name !== undefined && /^(?:token|jwt|key|secret|value)$/i.test(name)) {
    // `recovery.token` is one of several tokens.
    const holder = node.parent?.parent?.parent;
    const owner = holder?.type === 'Property' ? staticName(holder.key, holder.computed) : undefined;
    return owner && `${owner}_${name}`;
  }
  return name && secretName(name) === 'strong' ? name : undefined;
}

/** `Bearer …` and `?key=…` stay where they are; a scheme alone goes with the address that is the secret. */
function aroundToken(text: string, { pattern }: TokenFormat): SecretMatch['around'] {
  const match = pattern.exec(text)!;
  const scheme = /^[A-Za-z-]+ (?=\S+$)/.exec(match[0])?.[0] ?? '';
  const before = text.slice(0, match.index) + scheme;
  const after = text.slice(match.index + match[0].length);
  return /[\s=]$/.test(before) && /^(?:[\s&#].*)?$/.test(after) ? { before, after } : undefined;
}

/** Made up to test or to show something: what is in the format of a provider is worth a word all the same. */
function isShown({ file }: Code): boolean {
  return isTestFile(file) || isSampleFile(file);
}

function severityOf(code: Code, test: boolean | undefined): Severity | undefined {
  if (isShown(code)) return 'info';
  return test ? 'warning' : undefined;
}

/** Keys that every visitor is meant to have: search and web SDK settings name the project beside them. */
export function isPublicKey(nameNode: Node): boolean {
  const object = nameNode.parent?.parent;
  if (object?.type !== 'ObjectExpression') return false;
  if (isBuiltIntoPages(nameNode)) return true;
  const names = object.properties.map((property) => (property.type === 'Property' ? staticName(property.key, property.computed) : undefined));
  return (names.includes('indexName') && names.includes('appId')) || names.includes('authDomain') || names.includes('projectId');
}

/** The key of a search in the `themeConfig` of a site that is made of documents, all of which goes into each page. */
function isBuiltIntoPages(nameNode: Node): boolean {
  if (!/^(?:api|search|public|site|app)_?(?:api_?)?key$/i.test(lastName(nameNode) ?? '')) return false;
  for (let node = nameNode.parent; node; node = node.parent) {
    if (node.type === 'Property' && staticName(node.key, node.computed) === 'themeConfig') return true;
  }
  return false;
}
