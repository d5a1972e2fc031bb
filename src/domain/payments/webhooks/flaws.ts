/** Verifications that do not hold: left out on one way, not looked at, caught and forgotten, or made of a text that nobody signed. */
import type { Code } from '../../../engine/code';
import { bare, calledName, isFunction, isWithin, nodesWithin, staticName } from '../../../engine/source/tree';
import type { Call, Node, TSESTree } from '../../../engine/source/tree';
import { isOfRequest } from './handlers';
import type { Callable, Handler } from './handlers';

const CONFIGURED = /secret|signature|\bsig\b|header|process\.env|config|webhook_?key|hmac|token|enabled|verify/i;
const DEVELOPMENT = /NODE_ENV|production|development|isDev|isProd|isTest|\bdev\b|sandbox|localhost|test/i;

/** On the way on which nothing is configured, or nothing was sent to look at, what came is believed. */
export function skippedAt(proofs: readonly Call[], { callable, requests }: Handler, code: Code): Node | undefined {
  for (const proof of proofs) {
    for (let current: Node | undefined = proof; current && current !== callable; current = current.parent) {
      const choice: Node | undefined = current.parent;
      if (choice?.type !== 'IfStatement' && choice?.type !== 'ConditionalExpression') continue;
      if (current === choice.test || !CONFIGURED.test(code.text(choice.test)) || DEVELOPMENT.test(code.text(choice.test)) || isProvedIn(choice.test, code)) continue;
      const other = current === choice.consequent ? choice.alternate : choice.consequent;
      if (other && believes(other, requests) && !ends(other)) return other;
      // What came was taken before, and is used behind whether anything was looked at or not.
      if (!other && choice.type === 'IfStatement' && usesBodyBehind(choice, callable, requests, code) && !isWrittenOut(choice.test, code)) return choice.test;
    }
  }
  return undefined;
}

/** Somebody has written out what is asked for: it is always there. */
function isWrittenOut(test: Node, code: Code): boolean {
  const { constants, complete } = code.value(test);
  return complete && constants.length > 0 && constants.every(Boolean);
}

function isProvedIn(test: Node, code: Code): boolean {
  for (const node of nodesWithin(test)) if (node.type === 'CallExpression' && code.proves(node)) return true;
  return false;
}

/** It reads what came, or what was made of it. */
function believes(node: Node, requests: ReadonlySet<string>): boolean {
  for (const one of nodesWithin(node)) {
    if (one.type === 'MemberExpression' && staticName(one.property, one.computed) === 'body' && isOfRequest(one.object, requests)) return true;
    if (one.type === 'CallExpression' && /^(?:json|parse)$/.test(calledName(one) ?? '')) return true;
  }
  return false;
}

function ends(node: Node): boolean {
  for (const one of nodesWithin(node)) if (one.type === 'ReturnStatement' || one.type === 'ThrowStatement') return true;
  return false;
}

/** What says whether it is right is not asked. */
export function ignoredAt(proofs: readonly Call[], handler: Handler, code: Code): Node | undefined {
  const outermost = proofs.filter((proof) => !proofs.some((other) => other !== proof && isWithin(proof, other)));
  const answering = outermost.filter((proof) => answers(proof, code));
  return answering.length > 0 && answering.length === outermost.length && answering.every((proof) => isForgotten(proof, handler.callable, code)) ? answering[0] : undefined;
}

function answers(proof: Call, code: Code): boolean {
  const { behaviour, callable } = code.callee(proof);
  if (behaviour?.proves === 'answers') return true;
  return callable !== undefined && isFunction(callable) && givesAnswer(callable);
}

/** It gives back whether it is right, and never throws. */
function givesAnswer(callable: Callable): boolean {
  if (callable.body?.type !== 'BlockStatement') return callable.body?.type === 'BinaryExpression' || callable.body?.type === 'CallExpression';
  let gives = false;
  for (const node of nodesWithin(callable.body)) {
    if (node.type === 'ThrowStatement') return false;
    if (node.type === 'CallExpression' && /^(?:sendStatus|status|next|end|json|send|reply|throw)$/.test(calledName(node) ?? '')) return false;
    if (node.type === 'ReturnStatement' && node.argument && /^(?:BinaryExpression|CallExpression|LogicalExpression|Literal|Identifier)$/.test(node.argument.type)) gives = true;
  }
  return gives;
}

function isForgotten(proof: Call, callable: Node, code: Code): boolean {
  const awaited = proof.parent?.type === 'AwaitExpression' ? proof.parent : proof;
  const { parent } = awaited;
  if (parent?.type === 'ExpressionStatement') return true;
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return false;
  const { id } = parent;
  return code.references(id).every((reference) => reference === id || isOnlyLogged(reference)) && isWithin(id, callable);
}

function isOnlyLogged({ parent }: Node): boolean {
  return parent?.type === 'CallExpression' && /^(?:log|info|warn|debug|error)$/.test(calledName(parent) ?? '');
}

/** What goes wrong is caught, and what came is used all the same. */
export function swallowedAt(proofs: readonly Call[], { callable, requests }: Handler, code: Code): Node | undefined {
  for (const proof of proofs) {
    for (let current: Node | undefined = proof; current && current !== callable; current = current.parent) {
      const trying: Node | undefined = current.parent;
      if (trying?.type !== 'TryStatement' || trying.block !== current || !trying.handler) continue;
      if (leaves(trying.handler.body) || !usesBodyBehind(trying, callable, requests, code)) break;
      return trying.handler;
    }
  }
  return undefined;
}

function leaves(block: TSESTree.BlockStatement): boolean {
  for (const node of nodesWithin(block)) {
    if (node.type === 'ReturnStatement' || node.type === 'ThrowStatement' || node.type === 'AssignmentExpression') return true;
    if (node.type === 'CallExpression' && /^(?:exit|throw|next|reject|abort|sendStatus|status|send|end)$/.test(calledName(node) ?? '')) return true;
  }
  return false;
}

function usesBodyBehind(trying: Node, callable: Node, requests: ReadonlySet<string>, code: Code): boolean {
  for (const node of nodesWithin(callable)) {
    if (node.range[0] < trying.range[1]) continue;
    if (node.type === 'MemberExpression' && staticName(node.property, node.computed) === 'body' && isOfRequest(node.object, requests)) return true;
    if (node.type === 'Identifier' && holdsBody(node, requests, code)) return true;
  }
  return false;
}

/** A variable that was given the body where it was declared. */
function holdsBody(identifier: Node, requests: ReadonlySet<string>, code: Code): boolean {
  const [first] = code.references(identifier);
  const declarator = first?.parent;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id !== first || !declarator.init) return false;
  return believes(declarator.init, requests);
}

/** `createHmac('sha256', key).update(JSON.stringify(req.body))` */
export function rewrittenAt(code: Code): readonly Node[] {
  return code.nodes.filter((node) => {
    if (node.type !== 'CallExpression' || calledName(node) !== 'stringify' || !node.arguments[0]) return false;
    const taker = node.parent;
    if (taker.type !== 'CallExpression' || taker.arguments[0] !== node) return false;
    const name = calledName(taker) ?? '';
    const isSigned = name === 'update' ? taker.callee.type === 'MemberExpression' && /hmac/i.test(code.text(taker.callee.object)) : /^constructEvent(?:Async)?$|^HmacSHA(?:256|512|1)$/.test(name);
    return isSigned && isBody(node.arguments[0], code);
  });
}

function isBody(node: Node, code: Code): boolean {
  const given = bare(node);
  if (given.type === 'MemberExpression') return staticName(given.property, given.computed) === 'body';
  if (given.type !== 'Identifier') return false;
  const [first] = code.references(given);
  const declarator = first?.parent;
  const init = declarator?.type === 'VariableDeclarator' && declarator.id === first ? declarator.init : undefined;
  return init !== undefined && init !== null && /(?:\.json\(\)|\.body)$/.test(code.text(init));
}

/** `constructEvent(req.body, …)` where everything was parsed before. */
export function parsedAt(proofs: readonly Call[], { route, requests }: Handler, code: Code): Node | undefined {
  if (!route || code.nodes.some(({ type }) => type === 'ImportExpression')) return undefined;
  for (const proof of proofs) {
    const [first] = proof.arguments;
    if (!/^constructEvent/.test(calledName(proof) ?? '') || first?.type !== 'MemberExpression' || staticName(first.property, first.computed) !== 'body' || !isOfRequest(first, requests)) continue;
    return parsesBefore(route, code) && !keepsRaw(code) ? first : undefined;
  }
  return undefined;
}

/** `app.use(express.json())` in front of the route, for all paths. */
export function parsesBefore(route: Node, code: Code): boolean {
  return code.nodes.some((node) => {
    if (node.type !== 'CallExpression' || calledName(node) !== 'use' || node.range[0] > route.range[0]) return false;
    const [first] = node.arguments;
    return first?.type === 'CallExpression' && /^(?:express|bodyParser|body_parser)\.json$|^json$/.test(code.text(first.callee)) && !/verify|type/.test(code.text(first));
  });
}

/** Somewhere a path gets what came as it came. */
function keepsRaw(code: Code): boolean {
  return code.nodes.some((node) => node.type === 'CallExpression' && calledName(node) === 'raw') || /rawBody|originalUrl/.test(code.whole);
}
