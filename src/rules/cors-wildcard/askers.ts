/** An origin that whoever asks says himself: in the header for it, or in any other part of what he sends. */
import type { Code } from '../../engine/code';
import { onlyConstant } from '../../engine/flow/value';
import { initialiser } from '../../engine/shape';
import { bare, calledName, isFunction, staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';

/** `req.headers.origin`, `req.get('Origin')`, `req.query.origin`, or a name for it; `|| '*'` makes it no better. */
export function isAskers(node: Node, code: Code): boolean {
  const said = bare(node);
  switch (said.type) {
    case 'LogicalExpression':
      return isAskers(said.left, code) || (said.operator !== '&&' && isAskers(said.right, code));
    case 'AwaitExpression':
      return isAskers(said.argument, code);
    case 'MemberExpression':
      return isOriginOfRequest(said, code) || isChosen(said, code);
    case 'CallExpression':
      return isOriginRead(said, code) || isOfSearch(said) || (READS.test(calledName(said) ?? '') && isChosen(said, code));
    case 'TemplateLiteral':
      return isAfterScheme(said.quasis.map(({ value }) => value.raw), said.expressions, code);
    case 'BinaryExpression':
      return said.operator === '+' && isAfterScheme([String(onlyConstant(code.value(said.left))), ''], [said.right], code);
    default:
      return said.type === 'Identifier' && isNameFor(said, code);
  }
}

function isNameFor(said: TSESTree.Identifier, code: Code): boolean {
  const value = code.value(said);
  const { origin } = value;
  if (origin && origin !== said && ['MemberExpression', 'CallExpression', 'LogicalExpression'].includes(origin.type)) return isAskers(origin, code);
  if (code.references(said).some((reference) => isTakenFromHeaders(reference, code)) || (isParameter(said) && isChosen(said, code))) return true;
  const written = initialiser(said, code);
  if (written && written !== said) return isAskers(written, code);
  return /origin/i.test(said.name) && value.labels.some(({ kind }) => kind === 'untrusted');
}

/** `const { origin } = req.headers`. */
function isTakenFromHeaders({ parent }: Node, code: Code): boolean {
  if (parent?.type !== 'Property' || parent.parent.type !== 'ObjectPattern' || staticName(parent.key, parent.computed)?.toLowerCase() !== 'origin') return false;
  const { parent: declarator } = parent.parent;
  return declarator.type === 'VariableDeclarator' && declarator.init !== null && (/\bheaders$/i.test(code.text(declarator.init)) || isChosen(declarator.init, code));
}

/** `@Query('origin') from: string`. */
function isParameter({ name, parent }: TSESTree.Identifier): boolean {
  for (let current: Node | undefined = parent; current; current = current.parent) {
    if (isFunction(current) && current.params.some((one) => one.type === 'Identifier' && one.name === name)) return true;
  }
  return false;
}

/** `https://${req.query.host}`: what stands behind the scheme is all that tells one site from another. */
function isAfterScheme(texts: readonly string[], holes: readonly Node[], code: Code): boolean {
  const [before, after] = texts;
  return holes.length === 1 && after === '' && /^(?:https?:\/\/)?$/.test(before ?? '') && isAskers(holes[0]!, code);
}

/** By whoever sends the request. The host that is asked for is that of the answer: a page of another site cannot choose it. */
function isChosen(node: Node, code: Code): boolean {
  return code.value(node).labels.some(({ kind, path, computed, embedded, name }) => kind === 'untrusted' && path.length === 0 && !computed && !embedded && !OWN_HOST.test(name)) && !OWN_HOST.test(code.text(node));
}

const OWN_HOST = /(?:^(?:headers\W+)?|\bheaders?\W+|\b(?:req|request|ctx)\.|\b(?:get|header)\(['"])host(?:name)?\b/i;

/** Methods that read a part of a request by its name, or give a text back as it is. */
const READS = /^(?:get|query|param|params|header|cookie|at|toString|trim|toLowerCase|String)$/;

function isOriginOfRequest({ object, property, computed }: TSESTree.MemberExpression, code: Code): boolean {
  const name = staticName(property, computed)?.toLowerCase();
  const owner = bare(object);
  const from = owner.type === 'Identifier' ? (nameOf(initialiser(owner, code)) ?? owner.name) : nameOf(owner);
  return (name === 'origin' || name === 'referer') && from !== undefined && /^(?:headers?|reqHeaders|requestHeaders|handshake|query|queryStringParameters|pathParameters)$/i.test(from);
}

function nameOf(node: Node | undefined): string | undefined {
  return node?.type === 'MemberExpression' ? staticName(node.property, node.computed) : undefined;
}

/** `new URL(req.url).searchParams.get('site')`. */
function isOfSearch({ callee }: TSESTree.CallExpression): boolean {
  return callee.type === 'MemberExpression' && staticName(callee.property, callee.computed) === 'get' && /^(?:searchParams|search_params)$/.test(nameOf(bare(callee.object)) ?? '');
}

function isOriginRead(call: TSESTree.CallExpression, code: Code): boolean {
  const method = calledName(call);
  if (method === undefined || !/^(?:get|header|getHeader|getRequestHeader)$/.test(method)) return false;
  return call.arguments.some((argument) => argument.type !== 'SpreadElement' && /^origin$/i.test(String(onlyConstant(code.value(argument)))));
}
