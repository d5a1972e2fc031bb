/** What a digest is for, by what goes into it and by the names that it is given. */
import type { Code } from '../../engine/code';
import type { Severity } from '../../engine/finding';
import { functionName } from '../../engine/flow/destinations';
import { lastName } from '../../engine/flow/vocabulary';
import type { Role } from '../../engine/model';
import { ancestor, isFunction } from '../../engine/source/tree';
import type { Call, Node, TSESTree } from '../../engine/source/tree';
import { isHarmlessHashUse, isPrescribed, protects } from '../../domain/security-names';

export interface Use {
  readonly use?: string;
  readonly guessable?: boolean;
  readonly severity?: Severity;
}

const CARD: Use = { use: 'a card number', guessable: true, severity: 'error' };
const PASSWORD: Use = { use: 'a password', guessable: true, severity: 'error' };
const SIGNATURE: Use = { use: 'a signature', severity: 'error' };
const TOKEN: Use = { use: 'a signature or token', severity: 'error' };
const BY_NAME = { card: CARD, password: PASSWORD, signature: TOKEN } as const;

/** What a name ends in says what the thing is: a `contentSignature` is a signature. */
const GUARDED = /(?:signature|mac|token|secret|nonce)$/i;

/** What is protected outweighs what is harmless; what the digest is called outweighs what it is made of. */
export function useOf(call: Call, role: Role, algorithm: string, code: Code): Use | 'harmless' {
  if (isPrescribed(algorithm, role === 'hmac-algorithm', (word) => isSaid(word, call, code))) return 'harmless';
  const hashed = inputs(call, code);
  if (hashed.flatMap((node) => code.value(node).labels).some(({ kind }) => kind === 'pan' || kind === 'cvv')) return CARD;
  const inputNames = hashed.flatMap(namesIn);
  if (inputNames.some((name) => protects(name) === 'password')) return PASSWORD;
  if (role === 'signature-algorithm') return SIGNATURE;
  const given = givenNames(call, code);
  const guarded = protectedUse(given.filter((name) => GUARDED.test(name) || !isHarmlessHashUse(name)));
  if (guarded) return guarded;
  if (role === 'hash-algorithm' && [...given, ...inputNames].some(isHarmlessHashUse)) return 'harmless';
  if (role === 'hash-algorithm' && (isInCache(call) || isWrapper(call))) return 'harmless';
  return protectedUse(inputNames) ?? {};
}

/** The function, the method or the class around has the word, in its name or in what it asks for. */
function isSaid(word: string, call: Call, code: Code): boolean {
  let whole: Node = call;
  while (whole.parent && !/^(?:Program|ClassBody)$/.test(whole.parent.type)) whole = whole.parent;
  const owner = ancestor(call, isClass)?.id?.name ?? '';
  return `${owner} ${code.text(whole)}`.toLowerCase().includes(word);
}

function isClass(node: Node): node is TSESTree.ClassDeclaration {
  return node.type === 'ClassDeclaration';
}

/** The class says what its methods are for: `ResponseCache.keyFor`. */
function isInCache(call: Call): boolean {
  return /cache|etag|gravatar/i.test(ancestor(call, isClass)?.id?.name ?? '');
}

/** `function md5(text) { … }` offers the hash under its own name: what it is for, the callers know. */
function isWrapper(call: Call): boolean {
  const around = ancestor(call, isFunction);
  return around !== undefined && around.params.length > 0 && /^(?:md[245]|sha-?1|ripemd160)(?:_?(?:hex|hash|sum|digest))?$/i.test(functionName(around) ?? '');
}

function protectedUse(names: readonly string[]): Use | undefined {
  const kinds = new Set(names.map(protects));
  const kind = (['password', 'card', 'signature'] as const).find((one) => kinds.has(one));
  return kind && BY_NAME[kind];
}

/** Names of the digest, and of the object that it is handed to; where it has no name, the function around it tells. */
function givenNames(call: Call, code: Code): readonly string[] {
  const places = code.destinations(call).filter(({ kind }) => kind !== 'displayed' && kind !== 'computed');
  const receivers = places.flatMap(({ kind, node }) => (kind === 'argument' ? (receiverName(node) ?? []) : []));
  const named = places.some(({ kind }) => kind === 'variable' || kind === 'property' || kind === 'returned');
  const around = named ? undefined : ancestor(call, isFunction);
  return [...places.map(({ name }) => name), ...receivers, (around && functionName(around)) ?? ''];
}

function receiverName(node: Node): string | undefined {
  return node.type === 'CallExpression' && node.callee.type === 'MemberExpression' ? lastName(node.callee.object) : undefined;
}

/** Arguments of the call and of each `.update(…)` behind it, in the same chain or on the variable that holds the hash. */
function inputs(call: Call, code: Code): Node[] {
  const owner = ancestor(call, isFunction);
  const holder = call.parent.type === 'VariableDeclarator' ? code.references(call.parent.id) : [];
  const starts = [call, ...holder.filter((reference) => ancestor(reference, isFunction) === owner)];
  return [...call.arguments, ...starts.flatMap(updatesOf).flatMap((update) => update.arguments)];
}

/** `hash.update(a).update(b)` are two calls. */
function updatesOf(start: Node): readonly TSESTree.CallExpression[] {
  const updates: TSESTree.CallExpression[] = [];
  for (let node = start; ; node = updates.at(-1)!) {
    const { parent } = node;
    const isUpdate = parent?.type === 'MemberExpression' && parent.object === node && lastName(parent) === 'update';
    if (!isUpdate || parent.parent.type !== 'CallExpression' || parent.parent.callee !== parent) return updates;
    updates.push(parent.parent);
  }
}

/** `a` and `b` of `a + b.trim()`; what a digest is made of. */
function namesIn(node: Node): readonly string[] {
  switch (node.type) {
    case 'Identifier':
      return [node.name];
    case 'MemberExpression':
      return [lastName(node) ?? []].flat();
    case 'BinaryExpression':
      return [...namesIn(node.left), ...namesIn(node.right)];
    case 'TemplateLiteral':
      return node.expressions.flatMap(namesIn);
    case 'CallExpression':
      return [...node.arguments.flatMap(namesIn), ...(node.callee.type === 'MemberExpression' ? namesIn(node.callee.object) : [])];
    default:
      return [];
  }
}
