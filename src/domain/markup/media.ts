/** What a browser takes an answer for: by the type that the program says, in the call, beside it or before it. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { onlyConstant } from '../../engine/flow/value';
import type { Value } from '../../engine/flow/value';
import { ancestor, bare, isFunction, isWithin, nodesWithin, outermostFunction, staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';

/** `other`: it is said, and is no page; `unknown`: it is said, and nobody can tell what. */
export type Said = 'page' | 'other' | 'unknown';

const HEADER = 'content-type';
/** A download is no page, whatever its type. */
const DOWNLOAD = /^(?:attachment|download)/i;
const PAGE = /html|svg|^(?:text|application)\/(?:[\w.-]+\+)?xml/i;

export function mediaSaid(event: EventOf<'sink'>, code: Code): Said | undefined {
  const node = innermost(event, code);
  const call = node.parent && callAround(node.parent);
  return (call && besideIt(call, code)) ?? inObject(node, code) ?? (call && inChain(call, code)) ?? byDecorator(node) ?? before(call ?? node, code);
}

/** The place of the sink itself, where that is inside a function of this file. */
function innermost({ node, steps }: EventOf<'sink'>, code: Code): Node {
  const at = steps.at(-1)?.at;
  return (at && !('file' in at) && at.end > at.start ? code.nodeAt(at) : undefined) ?? node;
}

function callAround(node: Node): TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.AssignmentExpression | undefined {
  for (let current: Node | undefined = node; current && !isFunction(current); current = current.parent) {
    if (current.type === 'CallExpression' || current.type === 'NewExpression' || current.type === 'AssignmentExpression') return current;
  }
  return undefined;
}

/** `new Response(page, { headers })`, `c.body(page, 200, headers)`. */
function besideIt(call: Node, code: Code): Said | undefined {
  if (call.type === 'AssignmentExpression') return undefined;
  for (const argument of (call as TSESTree.CallExpression).arguments.slice(1)) {
    const said = argument.type === 'SpreadElement' ? undefined : inOptions(code.value(argument));
    if (said) return said;
  }
  return undefined;
}

function inOptions(options: Value): Said | undefined {
  const headers = options.properties?.get('headers');
  return (headers && inHeaders(headers)) ?? inHeaders(options);
}

function inHeaders({ properties }: Value): Said | undefined {
  for (const [name, value] of properties ?? []) {
    if (/^content-?type$/i.test(name)) return saidBy(onlyConstant(value));
    if (/^content-disposition$/i.test(name) && DOWNLOAD.test(String(onlyConstant(value)))) return 'other';
  }
  return undefined;
}

function saidBy(type: unknown): Said {
  return typeof type !== 'string' ? 'unknown' : PAGE.test(type) ? 'page' : 'other';
}

/** `return { statusCode: 200, headers, body }`, by itself or by the function that makes it. */
function inObject(node: Node, code: Code): Said | undefined {
  for (let current: Node | undefined = node; current && !isFunction(current); current = current.parent) {
    if (current.type === 'ObjectExpression' || current.type === 'ReturnStatement') {
      const whole = current.type === 'ReturnStatement' ? current.argument : current;
      const headers = whole && code.value(whole).properties?.get('headers');
      return headers ? inHeaders(headers) : undefined;
    }
  }
  return undefined;
}

/** `res.status(404).type('text').send(…)`, and what is called on what comes back. */
function inChain(call: Node, code: Code): Said | undefined {
  let target: Node | undefined = call.type === 'CallExpression' ? bare(call.callee) : undefined;
  while (target?.type === 'MemberExpression') {
    const owner: Node = bare(target.object);
    if (owner.type !== 'CallExpression') break;
    const said = setBy(owner, code);
    if (said) return said;
    target = bare(owner.callee);
  }
  for (let current = call; current.parent?.type === 'MemberExpression' && current.parent.object === current && current.parent.parent.type === 'CallExpression'; current = current.parent.parent) {
    const said = setBy(current.parent.parent, code);
    if (said) return said;
  }
  return undefined;
}

/** What the call says of the type of an answer. */
function setBy(call: TSESTree.CallExpression, code: Code): Said | undefined {
  const callee = bare(call.callee);
  const method = callee.type === 'MemberExpression' ? staticName(callee.property, callee.computed) : undefined;
  const [first, second] = call.arguments;
  switch (method) {
    case 'type':
    case 'contentType':
      return first && saidBy(onlyConstant(code.value(first)));
    case 'attachment':
    case 'download':
      return 'other';
    case 'writeHead':
      return call.arguments.slice(1).reduce<Said | undefined>((said, one) => said ?? inHeaders(code.value(one)), undefined);
    case 'set':
    case 'header':
    case 'headers':
    case 'setHeader':
    case 'append':
    case 'setHeaders': {
      if (!first) return undefined;
      const name = onlyConstant(code.value(first));
      if (typeof name !== 'string') return inHeaders(code.value(first));
      if (name.toLowerCase() === HEADER) return second && saidBy(onlyConstant(code.value(second)));
      return name.toLowerCase() === 'content-disposition' && second && DOWNLOAD.test(String(onlyConstant(code.value(second)))) ? 'other' : undefined;
    }
    default:
      return undefined;
  }
}

/** `@Header('Content-Type', 'text/plain')` */
function byDecorator(node: Node): Said | undefined {
  const method = ancestor(node, (one): one is TSESTree.MethodDefinition => one.type === 'MethodDefinition');
  for (const { expression } of method?.decorators ?? []) {
    if (expression.type !== 'CallExpression' || expression.arguments.length !== 2) continue;
    const [name, value] = expression.arguments;
    if (name?.type === 'Literal' && String(name.value).toLowerCase() === HEADER) return saidBy(value?.type === 'Literal' ? value.value : undefined);
  }
  return undefined;
}

/** The last that is said on the same thing in front of the place, on each way to it. */
function before(place: Node, code: Code): Said | undefined {
  const handler = outermostFunction(place);
  const root = rootOf(place);
  if (!handler) return undefined;
  // What a function gives back is answered by what it is handed beside the request.
  const given = place.parent?.type === 'ReturnStatement' && isFunction(handler) ? handler.params.slice(-1).flatMap((one) => namesIn(one)) : [];
  const roots = new Set([...given, ...(root === undefined ? [] : [root])]);
  let said: Said | undefined;
  for (const node of nodesWithin(handler)) {
    if (node.range[0] >= place.range[0]) break;
    if (node.type !== 'CallExpression' && node.type !== 'AssignmentExpression') continue;
    if (!roots.has(rootOf(node) ?? '') || !isOnTheWay(node, place)) continue;
    said = (node.type === 'CallExpression' ? setBy(node, code) : assigned(node, code)) ?? said;
  }
  return said;
}

function namesIn(parameter: Node): readonly string[] {
  if (parameter.type === 'Identifier') return [parameter.name];
  return parameter.type === 'ObjectPattern' ? parameter.properties.flatMap((part) => (part.type === 'Property' && part.value.type === 'Identifier' ? [part.value.name] : [])) : [];
}

/** `ctx.type = 'text/plain'` */
function assigned({ left, right }: TSESTree.AssignmentExpression, code: Code): Said | undefined {
  const name = left.type === 'MemberExpression' ? staticName(left.property, left.computed)?.toLowerCase() : undefined;
  return name === 'type' || name === 'contenttype' || name === HEADER ? saidBy(onlyConstant(code.value(right))) : undefined;
}

/** Does everything that comes to the place come by the node? */
function isOnTheWay(node: Node, place: Node): boolean {
  const block = ancestor(node, (one): one is TSESTree.BlockStatement | TSESTree.SwitchCase => one.type === 'BlockStatement' || one.type === 'SwitchCase');
  return block !== undefined && isWithin(place, block);
}

/** The name that a chain of calls and properties begins with. */
function rootOf(node: Node): string | undefined {
  let current = bare(node.type === 'AssignmentExpression' ? node.left : node);
  for (;;) {
    if (current.type === 'CallExpression' || current.type === 'NewExpression') current = bare(current.callee);
    else if (current.type === 'MemberExpression') current = bare(current.object);
    else return current.type === 'Identifier' ? current.name : current.type === 'ThisExpression' ? 'this' : undefined;
  }
}

/** Of some servers a text is a plain one unless its type is said; there the answer is called a reply. */
export function repliesInText(call: Node): boolean {
  return /^(?:reply|rep)$/.test(rootOf(call) ?? '');
}
