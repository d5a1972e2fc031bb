/** What a drawn value becomes: the first name on its way that nobody may guess what it holds. */
import type { Code } from '../../engine/code';
import { functionName } from '../../engine/flow/destinations';
import type { Destination } from '../../engine/flow/destinations';
import { isKnown, stepsOf } from '../../engine/flow/labels';
import type { KnownLabel } from '../../engine/flow/labels';
import type { Value } from '../../engine/flow/value';
import { lastName } from '../../engine/flow/vocabulary';
import { ancestor, isFunction } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { beforePreposition, isCodeOf, isUnguessable, makesUnguessable } from '../../domain/security-names';
import { useOfCookie } from '../../domain/session-names';
import { announced } from './announced';
import { ownedName } from './owned';
import { isReferenceOfPayment } from './references';

/** The use of what this call draws, as far as it can be followed from there. */
export function useOf(call: Call, code: Code): Destination | undefined {
  const callee = code.callee(call);
  if (!callee.behaviour?.generates?.includes('random-weak')) return undefined;
  const clock = isClock(callee.name?.path.join('.') ?? '');
  if (isBesideRandom(call, code, clock)) return undefined;
  const all = code.destinations(call);
  if (clock && all.some(isEnd)) return undefined;
  const isOfNames = isSaltOfNames(all);
  return all.find((destination) => isSensitive(destination, code) && !(clock && isForClocks(destination)) && !(isOfNames && isSalt(destination))) ?? (clock ? undefined : announced(call, all));
}

/** What was drawn elsewhere and is found in the value, unless the place where it was drawn is told by itself. */
export function drawnElsewhere(value: Value, code: Code): KnownLabel | undefined {
  for (const label of value.labels) {
    if (!isKnown(label) || label.kind !== 'random-weak' || label.path.length > 0 || isClock(label.name)) continue;
    if (isToldThere(label)) continue;
    if ('file' in label.source && label.source.file !== code.file) return label;
    const source = code.nodeAt(label.source);
    if (source?.type !== 'CallExpression' && source?.type !== 'NewExpression') continue;
    return useOf(source, code) || isBesideRandom(source, code, false) || isSaltOfNames(code.destinations(source)) ? undefined : label;
  }
  return undefined;
}

/** It came out of a function whose name says what it makes, or stood in a variable whose name does: that is told where it is drawn, or where the variable is set. */
function isToldThere(label: KnownLabel): boolean {
  return stepsOf(label).some(({ message }) => {
    const kept = /^kept in `(\w+)`$/.exec(message)?.[1];
    return makesUnguessable(/^comes back from (?:.*\.)?(\w+)$/.exec(message)?.[1] ?? '') || (kept !== undefined && isUnguessable(kept));
  });
}

/** When something ends is told to everybody: what nobody may guess stands beside it. */
function isEnd({ kind, name }: Destination): boolean {
  return (kind === 'variable' || kind === 'property') && /^(?:exp|ttl|deadline)$|expir|valid_?until|ends?_?at$/i.test(name);
}

function isClock(name: string): boolean {
  return /^(?:Date\.(?:now|getTime|valueOf)|performance\.now|process\.(?:hrtime|uptime)(?:\.bigint)?)$/.test(name) || /\.(?:now|getTime|valueOf|hrtime)$/.test(name);
}

function isSensitive({ kind, name, node }: Destination, code: Code): boolean {
  if (kind === 'displayed' || kind === 'computed' || kind === 'compared' || isOfOwner(name, node)) return false;
  const made = beforePreposition(name);
  // `tokenFor(time)` makes it of something else as well.
  if (kind === 'argument' && made !== name) return false;
  // `newSessionId(userId)` makes it of something else; `setToken(…)` keeps what it is handed.
  if (kind === 'argument' && makesUnguessable(name) && isCall(node) && node.arguments.every(({ type }) => type === 'Identifier')) return false;
  const around = kind === 'variable' ? ancestor(node, isFunction) : undefined;
  if (around && isCodeOf(name, functionName(around) ?? '')) return true;
  if (isReferenceOfPayment({ kind, name, node })) return true;
  if (kind === 'argument' && isCall(node) && code.act(node, 'set-cookie') && useOfCookie(name) === 'session') return true;
  const owned = ownedName({ kind, name, node });
  if (owned !== undefined && isUnguessable(owned)) return true;
  if (kind === 'returned') return isUnguessable(made) || makesUnguessable(made) || (/handle|state/i.test(name) && isLogin(code));
  return isUnguessable(made) && !holdsSomethingElse(node);
}

/** `orderRef = useRef(Math.random())` refers to something on a page. */
function holdsSomethingElse({ parent }: Node): boolean {
  return parent?.type === 'VariableDeclarator' && parent.init?.type === 'CallExpression' && /^(?:useRef|createRef|ref|shallowRef)$/.test(lastName(parent.init.callee) ?? '');
}

/** `otp.sentAt = …` and `token.delay = …` say something of the one-time password; `token.value` is the token. */
function isOfOwner(name: string, node: Node): boolean {
  if (node.type !== 'MemberExpression' || node.computed) return false;
  const property = lastName(node);
  return property !== name && !/^(?:value|code|token|id|key|text|string|raw)$/i.test(property ?? '');
}

/** What stands beside something that nobody can guess adds nothing and takes nothing away; beside the time, what is drawn is judged. */
function isBesideRandom(node: Node, code: Code, clock: boolean): boolean {
  let whole = node;
  while (whole.parent && !/Statement$|Declarator$|^Property|^Program$|Function/.test(whole.parent.type)) whole = whole.parent;
  const text = code.text(whole).replace(/^[^=(]*=/, '');
  return (clock ? /random|uuid|nanoid|hmac|secret|sign/i : /randomBytes|randomUUID|getRandomValues|randomInt|randomFill/).test(text);
}

/** A time handed to a function says when, and a nonce may be one: it has to be new, not secret. */
function isForClocks({ kind, name }: Destination): boolean {
  return kind === 'argument' || /nonce|salt|seed/i.test(name);
}

function isSalt({ kind, name }: Destination): boolean {
  return kind === 'variable' && /salt$/i.test(name);
}

/** What a digest, a cipher or a record of an account takes. */
const SALTED = /hash|digest|sha\d|md5|mac|crypt|derive|kdf|argon|cipher|encode|sign|salt|passw|user|account|key|update/i;

/** `` `temp-${time}-${nameSalt}` ``: it keeps names apart, and nothing is hashed with it. */
function isSaltOfNames(all: readonly Destination[]): boolean {
  const isPutIn = all.some(({ kind }) => kind === 'displayed' || kind === 'computed');
  return isPutIn && all.some(isSalt) && all.every((one) => isSalt(one) || one.kind === 'displayed' || one.kind === 'computed' || !SALTED.test(takenBy(one)));
}

/** With what the method is called on: `hash.update(…)`. */
function takenBy({ name, node }: Destination): string {
  const callee = isCall(node) ? node.callee : undefined;
  return callee?.type === 'MemberExpression' ? `${lastName(callee.object) ?? ''}.${name}` : name;
}

/** `state` and `handle` are secrets in a login by OAuth or OpenID Connect. */
function isLogin(code: Code): boolean {
  return code.words().has('oidc') || code.words().has('oauth') || code.words().has('pkce');
}

export function describe({ kind, name }: Destination): string {
  if (kind === 'returned') return `what ${name} returns`;
  // `setSecretKey(…)` sets `secretKey`.
  return kind === 'argument' ? name.replace(/^set([A-Z])/, (_, first: string) => first.toLowerCase()) : name;
}

function isCall(node: Node): node is Call {
  return node.type === 'CallExpression' || node.type === 'NewExpression';
}
