/** What runs before a handler, on its route, its router, its class or around it: what nobody knows may look at the signature. */
import type { Code } from '../../../engine/code';
import { functionName } from '../../../engine/flow/destinations';
import { lastName } from '../../../engine/flow/vocabulary';
import { bare, calledName, isFunction, isWithin, nodesWithin, staticName } from '../../../engine/source/tree';
import type { Node, TSESTree } from '../../../engine/source/tree';
import { wrapped } from './handlers';
import type { Handler } from './handlers';

/** Names of what lets everybody through. */
const LETS_THROUGH = /json|raw|urlencoded|text|body|cors|limit|throttl|log|morgan|upload|multer|async|catch|wrap|timeout|compress|helmet|cache|trace|parse|requestid|tryc|error|sentry|handler|express|middy|cb$|bind|promis|onrequest|serve|define|run$/i;
const LOOKS = /verif|sign|auth|hmac|guard|check|secur|valid|hook|protect|secret|token|trust|allow|(?:^|_)ip(?![a-z])|Ip(?![a-z])|provider|only|filter/i;
const ASKS_BEFORE = /^(?:preHandler|onRequest|preValidation|preParsing|config|pre|auth|middlewares?|use|before)$/;

export function mayBeAskedBefore({ callable, route }: Handler, code: Code): boolean {
  return isAskedOnRoute(callable, route) || isAskedAround(callable) || isAskedOnClass(callable) || isAskedInFile(callable, code);
}

function isAskedOnRoute(callable: Node, route: TSESTree.CallExpression | undefined): boolean {
  if (!route) return false;
  const chained = route.callee.type === 'MemberExpression' && route.callee.object.type === 'CallExpression' ? route.callee.object.arguments : [];
  for (const argument of [...route.arguments, ...chained]) {
    if (isNamedThere(argument, callable)) continue;
    if (isWithin(callable, argument) && argument.type !== 'ObjectExpression' && argument.type !== 'ArrayExpression') continue;
    if (argument.type === 'ArrayExpression' ? argument.elements.some((one) => one && !isWithin(callable, one) && mayLook(one)) : mayLook(argument)) return true;
  }
  return false;
}

/** The handler itself, by its name. */
function isNamedThere(argument: Node, callable: Node): boolean {
  const names = [functionName(callable), functionName(wrapped(callable))];
  for (const node of nodesWithin(argument)) if (node.type === 'Identifier' && names.includes(node.name)) return argument.type !== 'ObjectExpression';
  return false;
}

function mayLook(node: Node): boolean {
  const given = bare(node);
  switch (given.type) {
    case 'Literal':
    case 'TemplateLiteral':
      return false;
    case 'ObjectExpression':
      return given.properties.some((one) => one.type !== 'Property' || (ASKS_BEFORE.test(staticName(one.key, one.computed) ?? '') && !(staticName(one.key, one.computed) === 'config' && !/verif|sign|auth/i.test(lastName(one.value) ?? ''))));
    case 'ArrayExpression':
      return given.elements.some((one) => one !== null && mayLook(one));
    default:
      return !letsThrough(given);
  }
}

function letsThrough(node: Node): boolean {
  if (isFunction(node)) return !saysLook(node);
  const name = lastName(node) ?? '';
  return LETS_THROUGH.test(name) && !LOOKS.test(name.replace(/^express/i, ''));
}

/** A function that is written out there: one that reads headers or makes a digest may refuse. */
function saysLook(callable: Node): boolean {
  for (const node of nodesWithin(callable)) if (node.type === 'Identifier' && /headers?$|signature|hmac|verif|createHmac|timingSafe|secret/i.test(node.name)) return true;
  return false;
}

/** `withSignature(async (req) => …)` */
function isAskedAround(callable: Node): boolean {
  const outer = wrapped(callable);
  for (let current: Node | undefined = callable; current && current !== outer; current = current.parent) {
    if (current.parent?.type === 'CallExpression' && current.parent.callee !== current && mayLook(current.parent.callee)) return true;
    if (current.parent?.type === 'CallExpression' && current.parent.arguments.some((one) => one !== current && !isWithin(callable, one) && mayLook(one) && one.type !== 'ObjectExpression')) return true;
  }
  return false;
}

function isAskedOnClass(callable: Node): boolean {
  const method = callable.parent;
  if (method?.type !== 'MethodDefinition') return false;
  return [...method.decorators, ...method.parent.parent.decorators].some(({ expression }) => {
    const name = lastName(expression) ?? '';
    if (name !== 'UseGuards') return /guard|verif|signature|hmac|webhook|auth/i.test(name) && !/^(?:Public|NoAuth|SkipAuth)$/i.test(name);
    return expression.type !== 'CallExpression' || expression.arguments.some((guard) => !/throttl|rate/i.test(lastName(guard) ?? ''));
  });
}

/** `router.use(verifySignature)`, `express.json({ verify: checkSignature })`, `fastify.addHook('preHandler', …)` */
function isAskedInFile(callable: Node, code: Code): boolean {
  return code.nodes.some((node) => {
    if (node.type === 'Property' && staticName(node.key, node.computed) === 'verify' && !isWithin(node, callable)) return isFunction(node.value) ? saysLook(node.value) && proves(node.value, code) : node.value.type === 'Identifier' && !/raw|body|buf|save|store|keep/i.test(node.value.name);
    if (node.type !== 'CallExpression' || isWithin(node, callable) || isWithin(callable, node)) return false;
    const name = calledName(node);
    if (name !== 'use' && name !== 'addHook' && name !== 'register' && name !== 'apply') return false;
    return node.arguments.some((argument) => (isFunction(argument) ? proves(argument, code) : argument.type !== 'Literal' && /verif|signature|hmac|webhook_?auth|basic_?auth|authenticat|requireAuth|checkSecret/i.test(lastName(argument) ?? '')));
  });
}

function proves(callable: Node, code: Code): boolean {
  for (const node of nodesWithin(callable)) if (node.type === 'CallExpression' && code.proves(node)) return true;
  return false;
}
