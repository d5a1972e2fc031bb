/** A token that never ends opens the door to whoever finds it, however long ago it was given away. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { Fix, Span } from '../../engine/finding';
import type { ActPart } from '../../engine/flow/acts';
import { isWhole } from '../../engine/flow/properties';
import { isPrimitive } from '../../engine/flow/value';
import { lastName } from '../../engine/flow/vocabulary';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { bare } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { addedToNow } from '../../domain/crypto/token-ends';
import { isIdName, isRecordName } from '../../domain/crypto/tokens';
import { withExpiry } from '../../domain/crypto/token-fixes';
import { isInProduct } from '../../domain/file-kind';
import { replace } from '../../engine/repair';
import { tooLate } from './too-late';

interface ExpiryMatch extends Match {
  readonly call: Call;
  /** It ends, and far too late: how long it holds. */
  readonly long?: string;
  /** The time that is counted in milliseconds. */
  readonly counted?: Node;
  /** Of what is no object, the library takes no end. */
  readonly fixable?: boolean;
}

export default rule<ExpiryMatch>({
  id: 'jwt-no-expiry',
  title: 'Token without an end',
  severity: 'warning',
  cwe: [613],
  pci: ['8.2.8'],
  score: 5.4,
  message: ({ long }) => ({
    what: long ? `The token holds for ${long}.` : 'The token is issued without an expiry.',
    why: 'Whoever gets hold of it once has access for good, since a signed token cannot be taken back.',
    instead: 'Let it expire after minutes or hours, and issue a new one by a refresh token that can be revoked.',
  }),
  detect: on('act', endless, { where: isInProduct, after: [['issue-token']] }),
  fixes: [({ call, long, counted, fixable }, code) => (counted ? inSeconds(counted, code) : long === undefined && fixable !== false ? withExpiry(call, code) : undefined)],
});

function endless({ act, node, callee, part }: EventOf<'act'>, code: Code): ExpiryMatch | undefined {
  if (act !== 'issue-token') return undefined;
  const expiry = part('expiry');
  if (endsByOwnClaim(part('payload'), code) || isPlainText(part('payload'), callee)) return undefined;
  if (isNever(expiry)) return { at: headOf(node), call: node, fixable: !isText(part('payload').place, code) };
  if (expiry.by === 'given') {
    const late = tooLate(expiry, part('unit'), code);
    if (late) return { at: spanOf(expiry.place ?? node), call: node, ...late };
  }
  // What was said when the signer was made, nobody sees either.
  const saidElsewhere = [callee.behaviour?.acts?.parts?.expiry ?? []].flat().some((path) => path.startsWith('called.'));
  if (saidElsewhere) return undefined;
  const left = expiry.by === 'unknown' || (expiry.by === 'given' && expiry.place === part('payload').place);
  return left && part('options').by === 'absent' && saysNoEnd(part('payload'), code) ? { at: headOf(node), call: node, confidence: 'medium', fixable: !isText(part('payload').place, code) } : undefined;
}

function inSeconds(counted: Node, code: Code): Fix {
  const text = code.text(counted);
  const added = addedToNow(counted, code);
  // So little can only have been meant in seconds.
  const isMeantSo = added !== undefined && added > 0 && added < 60_000 && counted.type === 'BinaryExpression' && counted.operator === '+';
  const inUnit = isMeantSo ? `Math.floor(${code.text(counted.left)} / 1000) + ${code.text(counted.right)}` : `Math.floor(${counted.type === 'BinaryExpression' ? `(${text})` : text} / 1000)`;
  return replace(spanOf(counted), inUnit, 'Count it in seconds', 'review');
}

/** A text has no place for an end. */
function isText(payload: Node | undefined, code: Code): boolean {
  return payload !== undefined && (isId(payload) || isPrimitive(code.value(payload).type, 'string'));
}

/** `user.id`, `userId.toString()`. */
function isId(node: Node | undefined): boolean {
  const inner = node && bare(node);
  if (inner?.type === 'CallExpression') return /^(?:toString|toHexString|String)$/.test(lastName(inner.callee) ?? '') && isId(inner.callee.type === 'MemberExpression' ? inner.callee.object : inner.arguments[0]);
  return (inner?.type === 'Identifier' || inner?.type === 'MemberExpression') && isIdName(lastName(inner) ?? '');
}

/** Where whatever is written may be signed, a text that is no object is no token. */
function isPlainText({ value: { constants } }: ActPart, { behaviour }: EventOf<'act'>['callee']): boolean {
  return behaviour?.acts?.parts?.options === undefined && constants.length > 0 && constants.every((constant) => typeof constant === 'string' && !constant.trimStart().startsWith('{'));
}

/** `{ sub, expiresAt: … }`: the program asks for the end by itself; a duration that is written out there is a misplaced option. */
function endsByOwnClaim({ node, place }: ActPart, code: Code): boolean {
  const payload = place ?? node;
  const claims = payload && stringified(payload);
  if (claims && claims !== payload) return !isWhole(code.value(claims)) || code.value(claims).properties?.has('exp') === true;
  const properties = payload && code.value(payload).properties;
  return properties !== undefined && [...properties].some(([name, value]) => OWN_END.test(name) && value.constants.length === 0);
}

/** `JSON.stringify(claims)`. */
function stringified(payload: Node): Node {
  const inner = bare(payload);
  return inner.type === 'CallExpression' && lastName(inner.callee) === 'stringify' && inner.arguments[0] ? inner.arguments[0] : payload;
}

const OWN_END = /^(?:expires|expires?_?at|expires?_?on|expiry|expiry_?(?:date|time)|expiration|expiration_?(?:date|time|at)|valid_?(?:until|to|thru)|not_?after)$/i;

function isNever({ by, value: { constants, complete } }: ActPart): boolean {
  return by === 'absent' || (by === 'given' && complete && constants.length > 0 && constants.every((constant) => constant === null));
}

/** What is called, without its arguments: a chain from its beginning on. */
function headOf({ range, callee }: Call): Span {
  return { start: range[0], end: callee.range[1] };
}

/** A payload that nobody can see whole, and that has no claims of its own: a row of somebody, or what each caller hands in. */
function saysNoEnd({ node, place }: ActPart, code: Code): boolean {
  const payload = place ?? node;
  return payload !== undefined && (isRecord(bare(payload)) || isId(payload) || comesWithoutEnd(bare(payload), code));
}

/** `user`, `{ ...user }`, `user.toJSON()`; what a request brings may be the claims of another token. */
function isRecord(node: Node): boolean {
  if (node.type === 'ObjectExpression') return node.properties.some(({ type }) => type === 'SpreadElement') && node.properties.every((property) => property.type !== 'SpreadElement' || isRecord(bare(property.argument)));
  if (node.type === 'CallExpression') {
    const callee = bare(node.callee);
    return callee.type === 'MemberExpression' && /^(?:toJSON|toObject|get|serialize)$/.test(lastName(callee) ?? '') && isRecord(bare(callee.object));
  }
  if (node.type === 'MemberExpression') return isRecordName(lastName(node) ?? '') && !/^(?:req|request|ctx|context|state|socket|payload|decoded|claims|session|locals)$/.test(lastName(bare(node.object)) ?? '');
  return node.type === 'Identifier' && isRecordName(node.name);
}

/** Every call of the function around is in this module, and none hands an end in. */
function comesWithoutEnd(payload: Node, code: Code): boolean {
  const handed = payload.type === 'Identifier' ? handedIn(payload, code) : undefined;
  return handed !== undefined && handed.length > 0 && handed.every((value) => isWhole(code.value(value)) && !code.value(value).properties?.has('exp'));
}

function handedIn(payload: Node, code: Code): readonly Node[] | undefined {
  for (let node = payload.parent; node; node = node.parent) {
    if (node.type !== 'FunctionDeclaration' && node.type !== 'ArrowFunctionExpression' && node.type !== 'FunctionExpression') continue;
    const index = node.params.findIndex((parameter) => parameter.type === 'Identifier' && payload.type === 'Identifier' && parameter.name === payload.name);
    const kept = node.type === 'FunctionDeclaration' ? node.id : node.parent.type === 'VariableDeclarator' ? node.parent.id : undefined;
    if (index < 0 || kept?.type !== 'Identifier' || /^Export/.test((node.type === 'FunctionDeclaration' ? node.parent : node.parent.parent?.parent)?.type ?? '')) return undefined;
    const uses = code.references(kept).filter((reference) => reference !== kept);
    const calls = uses.map(({ parent }) => (parent?.type === 'CallExpression' ? parent.arguments[index] : undefined));
    return calls.every((given) => given !== undefined) ? calls : undefined;
  }
  return undefined;
}
