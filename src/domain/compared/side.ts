/** What one side of a comparison is: the names on the way to it, and who has it. */
import type { Code } from '../../engine/code';
import { isUntrusted } from '../../engine/flow/untrusted';
import { lastName } from '../../engine/flow/vocabulary';
import { functionName } from '../../engine/flow/destinations';
import { bare, isFunction, nodesWithin, staticName } from '../../engine/source/tree';
import type { Call, Node, TSESTree } from '../../engine/source/tree';
import { saidSecret, saysBrought, saysKept } from './names';
import type { SaidSecret } from './names';

/**
 * `outside`: somebody sends it; `given`: the function around is handed it; `environment`: a setting or a constant; `stored`: it is read from something that the program has;
 * `made`: a function computes it.
 */
export type From = 'outside' | 'given' | 'environment' | 'stored' | 'made' | 'unknown';

export interface Side {
  readonly node: Node;
  /** Nearest first. */
  readonly names: readonly string[];
  readonly said?: SaidSecret;
  readonly from: From;
  readonly isKept: boolean;
  readonly isBrought: boolean;
  /** What it is read out of: two values of one request come from one person. */
  readonly owner?: string;
  /** Behind a cipher or a digest that is made of a password. */
  readonly isHashOfPassword?: boolean;
  /** The digest is made by a function that is made to be fast: that is the fault, however it is compared. */
  readonly isFast?: boolean;
}

interface Found {
  /** How many more expressions may be looked at, over all parts of the side. */
  readonly left: { looks: number };
  readonly names: string[];
  from: From;
  owner?: string;
  isHashOfPassword?: boolean;
  isFast?: boolean;
}

/** Variables, methods and templates between the comparison and what is compared. */
const STEPS = 8;
/** Expressions that are looked at for one side: what is put together of many parts, each of many more, is not followed into all of them. */
const LOOKS = 100;

export function sideOf(node: Node, code: Code): Side {
  const found = foundIn(node, code, STEPS, { looks: LOOKS });
  const kept = found.names.slice(0, 3);
  const said = saidOf(found);
  const { names, from, owner, isHashOfPassword, isFast } = found;
  return { node, names, from, owner, isHashOfPassword, isFast, said, isKept: kept.some(saysKept), isBrought: kept.some(saysBrought) };
}

function foundIn(node: Node, code: Code, steps: number, left: Found['left']): Found {
  const found: Found = { left, names: [], from: 'unknown' };
  follow(node, code, found, steps);
  return found;
}

function saidOf({ isHashOfPassword, names, owner }: Found): SaidSecret | undefined {
  return isHashOfPassword ? { kind: 'password-hash', isSure: true } : ofSomebody(saidBy(names), owner);
}

/** `customer.pin` is no pin of a map, and `user.token` none of a text. */
function ofSomebody(said: SaidSecret | undefined, owner = ''): SaidSecret | undefined {
  return said && !said.isSure && /(?:user|customer|account|card|member|client|wallet|employee|admin|merchant|webhook|subscription|invit\w*)$/i.test(owner.split('.')[0]!) ? { ...said, isSure: true } : said;
}

function saidBy(names: readonly string[]): SaidSecret | undefined {
  for (const name of names) {
    const said = saidSecret(name);
    if (said) return said;
  }
  return undefined;
}

function follow(given: Node, code: Code, found: Found, steps: number): void {
  const node = bare(given);
  if (steps === 0 || found.left.looks-- <= 0) return;
  switch (node.type) {
    case 'AwaitExpression':
      return follow(node.argument, code, found, steps - 1);
    case 'Identifier':
      found.names.push(node.name);
      return followVariable(node, code, found, steps - 1);
    case 'MemberExpression':
      return followMember(node, code, found, steps - 1);
    case 'CallExpression':
    case 'NewExpression':
      return followCall(node, code, found, steps - 1);
    case 'TemplateLiteral':
      return followMostTelling(node.expressions, code, found, steps - 1);
    case 'BinaryExpression':
      return followMostTelling([node.left, node.right], code, found, steps - 1);
    case 'LogicalExpression':
      return follow(node.left, code, found, steps - 1);
    case 'ConditionalExpression':
      return followMostTelling([node.consequent, node.alternate], code, found, steps - 1);
  }
}

/** Of several parts, the last that names a secret: `Bearer ${SECRET}`, `${timestamp}.${token}`. Each is followed once. */
function followMostTelling(parts: readonly Node[], code: Code, found: Found, steps: number): void {
  let telling: Found | undefined;
  for (const part of [...parts].reverse()) {
    if (part.type === 'Literal') continue;
    const one = foundIn(part, code, steps, found.left);
    telling ??= one;
    if (saidOf(one) === undefined) continue;
    telling = one;
    break;
  }
  if (!telling) return;
  const { names, from, owner, isHashOfPassword, isFast } = telling;
  found.names.push(...names);
  found.owner ??= owner;
  if (from !== 'unknown') found.from = from;
  if (isHashOfPassword) found.isHashOfPassword = true;
  if (isFast) found.isFast = true;
}

function followVariable(node: TSESTree.Identifier, code: Code, found: Found, steps: number): void {
  const references = code.references(node);
  const declarator = references.map((reference) => declaratorOf(reference)).find((each) => each !== undefined);
  if (declarator) {
    const { init, key } = declarator;
    if (key !== undefined && key !== node.name) found.names.push(key);
    if (!init) return assignedLater(references, code, found, steps);
    if (key === undefined) return follow(init, code, found, steps);
    return ownedBy(init, node, code, found, steps);
  }
  const taker = takerOf(node);
  if (taker) return ofParameter(node, taker, code, found);
  if (/^[A-Z][A-Z0-9_]*$/.test(node.name) || code.isImported(node)) found.from = 'environment';
}

function declaratorOf(reference: Node): { init: Node | null; key?: string } | undefined {
  const { parent } = reference;
  if (parent?.type === 'VariableDeclarator' && parent.id === reference) return { init: parent.init };
  if (parent?.type === 'AssignmentPattern' && parent.left === reference && parent.parent.type === 'Property') return destructured(parent.parent);
  // `const [scheme, token] = header.split(' ')`
  if (parent?.type === 'ArrayPattern' && parent.parent.type === 'VariableDeclarator') return { init: parent.parent.init };
  return parent?.type === 'Property' && parent.value === reference ? destructured(parent) : undefined;
}

/** `const { resetToken } = req.body`, however deep. */
function destructured(property: TSESTree.Property): { init: Node | null; key?: string } | undefined {
  let pattern: Node | undefined = property.parent;
  while (pattern && pattern.type !== 'VariableDeclarator' && /Pattern$|^Property$/.test(pattern.type)) pattern = pattern.parent;
  return pattern?.type === 'VariableDeclarator' ? { init: pattern.init, key: staticName(property.key, property.computed) } : undefined;
}

/** `let token; token = …`: the first that tells. */
function assignedLater(references: readonly Node[], code: Code, found: Found, steps: number): void {
  for (const { parent } of references) {
    if (parent?.type !== 'AssignmentExpression' || parent.operator !== '=' || !references.includes(parent.left)) continue;
    follow(parent.right, code, found, steps);
    if (found.from !== 'unknown') return;
  }
}

/** The function that has the name among its parameters. */
function takerOf(node: TSESTree.Identifier): Node | undefined {
  for (let current: Node | undefined = node.parent; current; current = current.parent) {
    if (isFunction(current) && current.params.some((parameter) => declares(parameter, node.name))) return current;
  }
  return undefined;
}

/** Where a function takes it. */
export function parameterOf(node: Node): Node | undefined {
  const taker = node.type === 'Identifier' ? takerOf(node) : undefined;
  return taker && isFunction(taker) && node.type === 'Identifier' ? taker.params.find((parameter) => declares(parameter, node.name)) : undefined;
}

function declares(parameter: Node, name: string): boolean {
  for (const each of nodesWithin(parameter)) if (each.type === 'Identifier' && each.name === name && isBinding(each)) return true;
  return false;
}

function isBinding({ parent, ...node }: TSESTree.Identifier): boolean {
  if (parent.type === 'Property') return parent.value.type === 'Identifier' ? parent.value.name === node.name : parent.shorthand;
  return !/^(?:TSTypeReference|TSQualifiedName|MemberExpression|CallExpression)$/.test(parent.type);
}

function ofParameter(node: TSESTree.Identifier, taker: Node, code: Code, found: Found): void {
  found.from = isSent(node, code) ? 'outside' : 'given';
  // What a function that takes a callback hands to it, it has computed: `scrypt(password, salt, 64, (error, key) => …)`.
  const call = taker.parent?.type === 'CallExpression' && taker.parent.callee !== taker ? taker.parent : undefined;
  if (!call) return;
  const name = lastName(call.callee) ?? '';
  if (isHashing(call, code)) {
    found.isHashOfPassword = true;
    found.isFast ||= isFastHash(call, code);
    found.from = 'made';
  } else if (found.from === 'given' && /^(?:find\w+|query|load\w*|read\w*|select\w*|hget|first|exec)$/.test(name)) found.from = 'stored';
}

function isSent(node: Node, code: Code): boolean {
  return code.value(node).labels.some(isUntrusted);
}

const SETTINGS = /^(?:env|environment|config\w*|conf|cfg|settings?|secrets?|constants?|credentials|keys|\w*Config|\w*Settings|\w*Env)$/i;
const STORED = /^(?:session|user|account|locals|state|record|row|doc|admin|customer|\w*[sS]ession|current\w*)$/;
const REQUESTS = /^(?:req|request|\w+Request|ctx|context|event|c|r|socket|call|handshake|connection|exchange)$/;
const SENT = /^(?:body|query|params?|headers?|cookies|signedCookies|payload|input\w*|args?|form|formData|fields|searchParams|queryStringParameters|handshake|dto|\w+Dto|\w+Input|\w+Body|\w+Query|\w+Params|\w+Headers|\w+Payload|rawHeaders|auth)$/;

function followMember(node: TSESTree.MemberExpression, code: Code, found: Found, steps: number): void {
  const name = memberNameOf(node, code);
  if (name === undefined) return follow(node.object, code, found, steps);
  if (name === 'value' || name === 'data' || /^\d+$/.test(name)) {
    follow(node.object, code, found, steps);
    return;
  }
  found.names.push(name);
  ownedBy(node.object, node, code, found, steps);
}

function memberNameOf(node: TSESTree.MemberExpression, code: Code): string | undefined {
  const written = staticName(node.property, node.computed);
  if (written !== undefined) return written;
  const [constant] = code.value(node.property).constants;
  return typeof constant === 'string' ? constant : undefined;
}

/** Who has what is read out of the owner. */
function ownedBy(owner: Node, read: Node, code: Code, found: Found, steps: number): void {
  const chain = chainOf(owner, code, steps);
  found.owner ??= chain.join('.');
  if (chain.some((part) => SETTINGS.test(part)) && chain.at(-1) !== 'ctx') found.from = 'environment';
  else if (chain.slice(0, -1).some((part) => STORED.test(part)) || STORED.test(chain[0] ?? '')) found.from = 'stored';
  else if (isSent(read, code)) found.from = 'outside';
  else if (chain.some((part) => REQUESTS.test(part)) && (read.type === 'CallExpression' || chain.some((part) => SENT.test(part)))) found.from = 'outside';
  else if (chain.length > 0 && SENT.test(chain[0]!)) found.from = 'given';
  else found.from = chain.length > 0 ? 'stored' : 'unknown';
}

/** `req.body.user` → user, body, req: nearest first, through variables. */
function chainOf(given: Node, code: Code, steps: number): readonly string[] {
  const node = bare(given);
  if (steps <= 0) return [];
  if (node.type === 'ThisExpression') return ['this'];
  if (node.type === 'AwaitExpression') return chainOf(node.argument, code, steps - 1);
  if (node.type === 'MetaProperty') return ['env'];
  if (node.type === 'LogicalExpression') return chainOf(node.left, code, steps - 1);
  if (node.type === 'CallExpression') {
    const name = lastName(node.callee) ?? '';
    const callee = bare(node.callee);
    return [name, ...(callee.type === 'MemberExpression' ? chainOf(callee.object, code, steps - 1) : [])];
  }
  if (node.type === 'MemberExpression') return [memberNameOf(node, code) ?? '', ...chainOf(node.object, code, steps - 1)];
  if (node.type !== 'Identifier') return [];
  const declarator = code.references(node).map(declaratorOf).find((each) => each !== undefined);
  const behind = declarator?.init ? [...(declarator.key === undefined ? [] : [declarator.key]), ...chainOf(declarator.init, code, steps - 1)] : [];
  return [node.name, ...behind];
}

/** Methods that give back what they are called on, in another form or less of it. */
const KEEPS = /^(?:toString|trim|trimStart|trimEnd|toLowerCase|toUpperCase|slice|substring|substr|split|replace|replaceAll|at|pop|normalize|padStart|digest|subarray|valueOf|join|concat|shift)$/;
const WRAPS = /^(?:String|Number|parseInt|decodeURIComponent|encodeURIComponent|atob|btoa|from|Buffer|Uint8Array|encode|escape|unescape|get[A-Z]?String)$/;
const GETS = /^(?:get|header|param|query|cookie|getHeader|getItem|getOrThrow|hget|hGet|peek|fetch|read|retrieve)$/;

function followCall(call: Call, code: Code, found: Found, steps: number): void {
  const callee = bare(call.callee);
  const name = lastName(callee) ?? '';
  const [first] = call.arguments;
  if (isHashing(call, code)) {
    found.isHashOfPassword = true;
    found.isFast ||= isFastHash(call, code);
    found.from = 'made';
    return;
  }
  if (callee.type === 'MemberExpression' && KEEPS.test(name)) return follow(callee.object, code, found, steps);
  if (WRAPS.test(name) && first && first.type !== 'SpreadElement') return follow(first, code, found, steps);
  if (GETS.test(name) && callee.type === 'MemberExpression' && first && first.type !== 'SpreadElement') {
    found.names.push(...textsIn(first, code));
    return ownedBy(callee.object, call, code, found, steps);
  }
  if (/^sign(?!(?:In|Up|Out|Off|al)\b)(?=[A-Z_]|$)/.test(name)) found.names.push('signature');
  if (callee.type === 'MemberExpression' && /otp$/i.test(lastName(callee.object) ?? '')) found.names.push(lastName(callee.object)!);
  found.names.push(name.replace(/^(?:get|compute|calculate|calc|generate|gen|create|make|build|sign|derive|hash|extract|parse|read|find|load|fetch)_?(?=[A-Z])/, ''));
  found.from = isSent(call, code) || /cookie|header|request|query|body|bearer/i.test(name) ? 'outside' : 'made';
}

function textsIn(node: Node, code: Code): readonly string[] {
  const [constant] = code.value(node).constants;
  if (typeof constant === 'string') return [constant];
  return node.type === 'TemplateLiteral' ? node.quasis.flatMap(({ value }) => value.raw.split(/[^\w]+/)).filter((text) => text !== '') : [];
}

const HASHES = /^(?:hash|encrypt|digest|encode|make|derive|md5|sha\d*|crypt|scrypt\w*|pbkdf2\w*|argon2\w*)/i;

/** A function that hashes, and is handed a password: `sha256(password)`, `createHash('md5').update(password).digest('hex')`, `pbkdf2Sync(password, …)`. */
function isHashing(call: Call, code: Code): boolean {
  const name = lastName(call.callee) ?? '';
  if (code.act(call, 'hash-password')) return true;
  if (code.act(call, 'derive-key') || HASHES.test(name) || name === 'update') return call.arguments.some((argument) => isPassword(argument, code));
  return false;
}

function isFastHash(call: Call, code: Code): boolean {
  return code.act(call, 'hash', 'keyed-hash') !== undefined || lastName(call.callee) === 'update';
}

function isPassword(argument: Node, code: Code): boolean {
  if (argument.type === 'SpreadElement' || isFunction(argument)) return false;
  const names = argument.type === 'BinaryExpression' ? [argument.left, argument.right].map(lastName) : argument.type === 'TemplateLiteral' ? argument.expressions.map(lastName) : [lastName(bare(argument))];
  return names.some((name) => name !== undefined && saidSecret(name)?.kind === 'password') || code.value(argument).labels.some(({ kind, path }) => kind === 'password' && path.length === 0);
}

/** The functions around the node, from the inside out. */
export function functionsAround(node: Node): readonly string[] {
  const names: string[] = [];
  for (let current: Node | undefined = node.parent; current; current = current.parent) {
    const name = isFunction(current) ? functionName(current) : current.type === 'ClassDeclaration' ? current.id?.name : undefined;
    if (name !== undefined) names.push(name);
  }
  return names;
}
