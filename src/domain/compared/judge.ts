/** Is it a secret that is compared, by somebody who could send as many guesses as he likes? */
import type { Code } from '../../engine/code';
import { isKnown } from '../../engine/flow/labels';
import { lastName } from '../../engine/flow/vocabulary';
import { ancestor, bare, isFunction } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { agree, comparedBy, isGate, isNeutral, saidSecret, saysListed, saysRepeated } from './names';
import type { SaidSecret, SecretKind } from './names';
import { functionsAround, parameterOf, sideOf } from './side';
import type { Side } from './side';

export interface ComparedSecret {
  readonly kind: SecretKind;
  /** What the program keeps, as a reader would call it. */
  readonly name: string;
  /** It is kept as it was typed: hashing is what is wanted, not another comparison. */
  readonly isPlain: boolean;
}

/** By what names say. */
export function comparedSecret(left: Node, right: Node, code: Code): ComparedSecret | undefined {
  if (saysNothing(left) || saysNothing(right)) return undefined;
  const [a, b] = [sideOf(left, code), sideOf(right, code)];
  if (a.isFast || b.isFast) return undefined;
  const around = functionsAround(left);
  if (!a.said && !b.said && comparedBy(around[0] ?? '') === undefined) return undefined;
  if (isOfOnePerson(a, b) || isSettled(a, code) || isSettled(b, code) || isMac(left, code) || isMac(right, code)) return undefined;
  const found = byNames(a, b, around) ?? byNames(b, a, around) ?? byFunction(a, b, around);
  return found && found.kind !== 'password' && isLookup(left) ? undefined : found;
}

/** A text that somebody sends is asked whether it holds a secret of the settings, or a list of them whether it holds what he sends. */
export function heldSecret(left: Node, right: Node, code: Code): ComparedSecret | undefined {
  if (saysNothing(left) || saysNothing(right)) return undefined;
  const sides = [sideOf(left, code), sideOf(right, code)];
  const kept = sides.find(({ from, names }) => from === 'environment' && saidOfOne(names)?.isSure);
  const brought = sides.find(({ from }) => from === 'outside');
  const said = kept && saidOfOne(kept.names);
  return said && brought ? { kind: said.kind, name: kept.names[0] ?? 'the secret', isPlain: false } : undefined;
}

/** `API_KEYS` is a list of keys. */
function saidOfOne(names: readonly string[]): SaidSecret | undefined {
  return names.map((name) => saidSecret(name.replace(/s$/i, ''))).find((said) => said !== undefined);
}

/** What was made with a key, and what somebody sent: two of them are compared only where both were made for that. */
export function comparedMac(left: Node, right: Node, code: Code): ComparedSecret | undefined {
  if (saysNothing(left) || saysNothing(right)) return undefined;
  const one = isMac(left, code);
  if (one === isMac(right, code) || isSettled(sideOf(one ? right : left, code), code)) return undefined;
  const node = bare(one ? left : right);
  return { kind: 'signature', name: node.type === 'Identifier' || node.type === 'MemberExpression' ? (lastName(node) ?? 'the signature') : 'the signature', isPlain: false };
}

/** `sessions.find((session) => session.token === token)`: a search, as a database does it. */
function isLookup(node: Node): boolean {
  const around = ancestor(node, isFunction);
  const call = around?.parent?.type === 'CallExpression' && around.parent.callee !== around ? around.parent : undefined;
  return call !== undefined && /^(?:find|findIndex|findLast|filter|some|every)$/.test(lastName(call.callee) ?? '');
}

/** Presence, length, kind: nothing is found out letter by letter. */
function saysNothing(given: Node): boolean {
  const node = bare(given);
  switch (node.type) {
    case 'Literal':
    case 'UnaryExpression':
    case 'UpdateExpression':
    case 'ArrayExpression':
    case 'ObjectExpression':
    case 'ThisExpression':
    case 'NewExpression':
      return true;
    case 'TemplateLiteral':
      return node.expressions.length === 0;
    case 'Identifier':
      return /^(?:undefined|null|NaN|Infinity)$/.test(node.name);
    case 'MemberExpression':
      return /^(?:length|size|byteLength|type|kind|status|name|id)$/.test(lastName(node) ?? '');
    default:
      return isFunction(node);
  }
}

/** A value that is written out, and is no secret by its name: a member of an enum, a word of a list. */
function isSettled({ node, said }: Side, code: Code): boolean {
  const { complete, constants } = code.value(node);
  if (!complete || constants.length === 0) return false;
  return said === undefined || isWord(constants) || !constants.every((constant) => typeof constant === 'string' && constant.length >= 6);
}

function isWord(constants: readonly unknown[]): boolean {
  return constants.every((constant) => /^[a-z]+(?:[_.:-][a-z]+)*$/i.test(String(constant)));
}

function isMac(node: Node, code: Code): boolean {
  return code.value(node).labels.some((label) => isKnown(label) && label.kind === 'mac' && label.path.length === 0);
}

/** `password === confirmPassword`, `body.a === body.b`: whoever sends both learns nothing. */
function isOfOnePerson(a: Side, b: Side): boolean {
  if (a.from === 'outside' && b.from === 'outside') return true;
  const [one = '', other = ''] = [a.names[0], b.names[0]];
  if ([a, b].some(({ from, names: [name = ''] }) => from !== 'environment' && saysRepeated(name)) || saysListed(one) || saysListed(other)) return true;
  return a.owner !== undefined && a.owner === b.owner && a.from !== 'environment';
}

const HAD = new Set<Side['from']>(['environment', 'stored', 'made']);

/** `brought` is what somebody sends, `kept` what the program holds it against. */
function byNames(brought: Side, kept: Side, around: readonly string[]): ComparedSecret | undefined {
  const said = kept.said ?? (brought.isHashOfPassword || kept.from === 'environment' || kept.isKept || isNeutral(kept.names[0] ?? '') ? brought.said : undefined);
  if (!said || !mayBeOne(brought, kept)) return undefined;
  const isSure = kept.said?.isSure === true || brought.said?.isSure === true;
  const gate = around.some(isGate);
  const found: ComparedSecret = { kind: said.kind, name: kept.names[0] ?? 'the secret', isPlain: brought.isHashOfPassword !== true && isPlain(said.kind, kept) };
  const had = HAD.has(kept.from) || kept.isKept;
  switch (brought.from) {
    case 'outside':
      return had || kept.from === 'given' || isSure ? found : undefined;
    case 'given':
      if (kept.from === 'given') return isSure && ((kept.isKept && !brought.isKept) || (brought.isBrought && !kept.isBrought)) ? found : undefined;
      if (kept.from === 'environment') return isSure || gate ? found : undefined;
      return had && brought.said !== undefined && (isSure || gate) ? found : had && isSure && gate && isNeutral(brought.names[0] ?? '') ? found : undefined;
    case 'stored':
    case 'made':
    case 'unknown':
      if (kept.from === 'environment' && kept.said && (brought.said ?? kept.said).isSure) return found;
      return brought.isBrought && had && isSure && kept.said ? found : kept.isKept && isSure && brought.said && brought.from !== 'stored' ? found : made(brought, kept, found);
    case 'environment':
      return undefined;
  }
}

/** The hash of what was typed against the hash that is stored. */
function made(brought: Side, kept: Side, found: ComparedSecret): ComparedSecret | undefined {
  if (brought.from !== 'made' || kept.isHashOfPassword) return undefined;
  // `this.encrypt(plain) === this.hashedPassword`
  if (brought.said?.kind !== 'password-hash' && kept.said?.kind === 'password-hash' && /^(?:encrypt|hash|digest|crypt|sha\d*|md5)/i.test(brought.names[0] ?? '')) return found;
  if (brought.said?.kind !== 'password-hash') return undefined;
  return brought.isHashOfPassword || kept.from === 'stored' || kept.from === 'given' ? found : undefined;
}

function mayBeOne(a: Side, b: Side): boolean {
  if (a.said && b.said) return agree(a.said.kind, b.said.kind);
  if (a.said?.kind === 'password-hash' || b.said?.kind === 'password-hash') return true;
  const silent = a.said ? b : a;
  // Nobody sets up what is no secret to hold it against one.
  if (silent === b && b.from === 'environment' && a.from === 'outside' && a.said?.isSure) return true;
  return isNeutral(silent.names[0] ?? '') || silent.isKept || (silent === a && b.from === 'environment') || (silent === b && b.from === 'made');
}

function isPlain(kind: SecretKind, kept: Side): boolean {
  return (kind === 'password' || kind === 'pin') && kept.from !== 'environment';
}

/** `comparePassword = (fromDatabase, fromUser) => fromDatabase === fromUser`: the function says what both are. */
function byFunction(a: Side, b: Side, around: readonly string[]): ComparedSecret | undefined {
  const kind = around[0] === undefined ? undefined : comparedBy(around[0]);
  if (kind === undefined || ![a, b].every(({ from, node }) => from === 'given' && bare(node).type === 'Identifier' && !isNumber(node))) return undefined;
  const isMeant = (side: Side) => (side.said ? agree(side.said.kind, kind) : isNeutral(side.names[0] ?? '') || /db|database|user/i.test(side.names[0] ?? ''));
  if (!isMeant(a) || !isMeant(b)) return undefined;
  return { kind, name: b.names[0] ?? 'the secret', isPlain: kind === 'password' || kind === 'pin' };
}

/** Numbers are compared at once: whose parameters may be numbers compares no texts that somebody guesses. */
function isNumber(node: Node): boolean {
  const parameter = parameterOf(bare(node));
  const annotation = parameter?.type === 'Identifier' ? parameter.typeAnnotation?.typeAnnotation : undefined;
  return annotation ? typesIn(annotation).includes('TSNumberKeyword') : false;
}

function typesIn(type: Node): readonly string[] {
  return type.type === 'TSUnionType' ? type.types.map((one) => one.type) : [type.type];
}
