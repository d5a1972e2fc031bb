/** Tokens that are issued without a signature, and checks that let through what nobody has signed. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { ActPart } from '../../engine/flow/acts';
import { functionName } from '../../engine/flow/destinations';
import { lastName } from '../../engine/flow/vocabulary';
import { ancestor, bare, isFunction, isWithin } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import type { Value } from '../../engine/flow/value';
import { isSwitchedOff } from '../../domain/crypto/said';
import { isPublicKeyName, isPublicKeyText, tokenAlgorithm } from '../../domain/crypto/tokens';
import type { TokenMatch } from './match';
import { unanswered } from './unanswered';

type ActEvent = EventOf<'act'>;

export function issuedUnsigned({ act, node, part }: ActEvent): TokenMatch | undefined {
  const algorithm = part('algorithm');
  const key = part('key');
  // A secret that is empty, nobody signs with; what says that there shall be none, signs nothing.
  if (act === 'issue-token' && algorithm.by !== 'given' && key.by === 'given' && isSwitchedOff(key)) return { kind: 'none', at: spanOf(key.place ?? node), call: node, what: 'The token is issued without a key.' };
  if (!names(algorithm.value).some((name) => tokenAlgorithm(name) === 'none')) return undefined;
  return { kind: 'none', at: spanOf(placeOf(algorithm, node)), call: node, said: algorithm.node, key: key.place, what: 'The token is issued without a signature.' };
}

export function checkedBadly(event: ActEvent, code: Code): readonly TokenMatch[] {
  return [...[unsigned(event), unsignedByModule(event), mixed(event), anyAlgorithm(event, code)].flatMap((match) => match ?? []).slice(0, 1), ...[keyless(event), lenient(event, code), endless(event), unanswered(event, code)].flatMap((match) => match ?? [])];
}

function unsigned({ node, part }: ActEvent): TokenMatch | undefined {
  const algorithms = part('algorithms');
  if (!names(algorithms.value).some((name) => tokenAlgorithm(name) === 'none')) return undefined;
  return { kind: 'none', at: spanOf(placeOf(algorithms, node)), call: node, said: algorithms.node, key: part('key').place, what: 'Tokens without a signature pass the check.' };
}

/** What a module is set up with also says how it signs. */
function unsignedByModule(event: ActEvent): TokenMatch | undefined {
  return issuedUnsigned(event);
}

/** A public key is known to everybody: as the secret of an HMAC it signs whatever one likes. */
function mixed({ node, part }: ActEvent): TokenMatch | undefined {
  const algorithms = part('algorithms');
  const kinds = names(algorithms.value).map(tokenAlgorithm);
  if (!kinds.includes('secret') || !kinds.includes('key-pair')) return undefined;
  return { kind: 'mixed', at: spanOf(placeOf(algorithms, node)), call: node, said: algorithms.node, key: part('key').place, what: 'The check takes one key for signatures and for HMAC.' };
}

function anyAlgorithm({ node, part }: ActEvent, code: Code): TokenMatch | undefined {
  const algorithms = part('algorithms');
  const key = part('key');
  const isPublic = isPublicKey(key, code);
  // Signed with a secret, a token can be nothing but HMAC.
  if (isSaidByToken(algorithms)) return { kind: 'any', at: spanOf(algorithms.place ?? node), call: node, key: key.place, what: 'The token says by itself how it is checked.' };
  const isAny = algorithms.by === 'default' && algorithms.value.constants.includes('any') && (isPublic || !isSecret(key, code));
  if (!isAny && !(algorithms.by === 'absent' && isPublic)) return undefined;
  return { kind: 'any', at: headOf(node), call: node, key: key.place, severity: isAny && isPublic ? 'error' : 'warning', what: 'The check does not say by which algorithm tokens are signed.' };
}

/** `header.alg`, `[decoded.header.alg]`. */
function isSaidByToken({ by, node, value }: ActPart): boolean {
  const said = by === 'given' && node ? bare(value.origin ?? node) : undefined;
  const elements = said?.type === 'ArrayExpression' ? said.elements : said ? [said] : [];
  return elements.some((element) => {
    const one = element && bare(element);
    return one?.type === 'MemberExpression' && lastName(one) === 'alg' && /header$/i.test(lastName(bare(one.object)) ?? '');
  });
}

/** `(header, done) => client.getSigningKey(header.kid, …)`: looked up by the token, among keys that anybody may have. */
function isLookedUp(node: Node, code: Code): boolean {
  const { callable } = code.value(node);
  return callable !== undefined && /getPublicKey\(|rsaPublicKey|getSigningKey|\bjwks/i.test(code.text(callable));
}

function isPublicKey({ place, value }: ActPart, code: Code): boolean {
  if (value.constants.some((constant) => typeof constant === 'string' && isPublicKeyText(constant))) return true;
  if (!place) return false;
  const node = bare(place);
  if (isLookedUp(node, code)) return true;
  const [read] = node.type === 'CallExpression' ? node.arguments : [];
  if (read && code.value(read).constants.some((constant) => typeof constant === 'string' && isPublicKeyText(constant))) return true;
  const origin = value.origin && value.origin !== node && bare(value.origin).type === 'CallExpression' ? bare(value.origin) : undefined;
  if (origin?.type === 'CallExpression' && origin.arguments.some((argument) => code.value(argument).constants.some((constant) => typeof constant === 'string' && isPublicKeyText(constant)))) return true;
  return (node.type === 'Identifier' || node.type === 'MemberExpression') && isPublicKeyName(lastName(node) ?? '');
}

function isSecret({ place, value }: ActPart, code: Code): boolean {
  const node = place && bare(place);
  if (!node || value.constants.some((constant) => typeof constant === 'string') || node.type === 'TemplateLiteral' || node.type === 'BinaryExpression') return true;
  return /secret|hmac|shared|passphrase|signing_?key|jwt_?key/i.test(code.text(node));
}

/** Nothing, in the place of the key. */
function keyless({ node, part }: ActEvent): TokenMatch | undefined {
  const key = part('key');
  const isNothing = key.by === 'given' ? key.value.complete && key.value.constants.length > 0 && key.value.constants.every((constant) => !constant) : key.by === 'absent' && part('token').by === 'given';
  if (!isNothing) return undefined;
  const place = key.place ?? node.arguments[1];
  return { kind: 'keyless', at: place ? spanOf(place) : headOf(node), call: node, place, what: 'The token is checked without a key.' };
}

function lenient({ node, callee, part }: ActEvent, code: Code): TokenMatch | undefined {
  const { by, value, place, node: said } = part('lenient');
  if (by !== 'given' || !value.complete || value.constants.length === 0 || !value.constants.every((constant) => constant === true)) return undefined;
  const onlyExpiry = [callee.behaviour?.acts?.parts?.lenient ?? []].flat().some((path) => /\.ignore/i.test(path));
  if (onlyExpiry && meansExpired(node, code)) return undefined;
  const at = place?.parent?.type === 'Property' ? spanOf(place.parent) : spanOf(place ?? node);
  return { kind: 'lenient', at, call: node, said, severity: onlyExpiry ? 'warning' : 'error', what: onlyExpiry ? 'Tokens that have ended pass the check.' : 'The signature of the token is not checked.' };
}

/** `verify(token, key, { exp: false })`. */
function endless({ node, part }: ActEvent): TokenMatch | undefined {
  const expiry = part('expiry');
  if (expiry.by !== 'given' || !isSwitchedOff(expiry)) return undefined;
  const { place } = expiry;
  return { kind: 'lenient', at: spanOf(place?.parent?.type === 'Property' ? place.parent : (place ?? node)), call: node, said: expiry.node, severity: 'warning', what: 'Tokens that have ended pass the check.' };
}

/** Who renews or takes back a token, or looks at its end himself, has to read one that has ended. */
function meansExpired(node: Node, code: Code): boolean {
  for (let current: Node | undefined = node; current; current = current.parent) {
    const name = isFunction(current) ? functionName(current) : current.type === 'ClassDeclaration' ? current.id?.name : undefined;
    if (name !== undefined && /refresh|renew|rotate|reissue|log_?out|sign_?out|revoke|black_?list|deny_?list|expir/i.test(name)) return true;
  }
  const around = ancestor(node, isFunction);
  return around !== undefined && /\.exp\b|\bexp\s*[,}]/.test(code.text(around));
}

/** A list as it is written in the call, else where it is handed over. */
function placeOf({ place, node }: ActPart, call: Node): Node {
  const isInside = node !== undefined && isWithin(node, call);
  return isInside ? node : (place ?? call);
}

function headOf({ range, callee }: ActEvent['node']) {
  return { start: range[0], end: callee.range[1] };
}

/** The texts of a list, or the one text. */
function names(value: Value): readonly string[] {
  const texts = value.constants.filter((constant) => typeof constant === 'string');
  const held = [...(value.properties ?? [])].flatMap(([, one]) => one.constants.filter((constant) => typeof constant === 'string'));
  return [...new Set([...texts, ...held])];
}
