/** The header that says which origin may read an answer, wherever it is written: a call, an object of headers, a write to one. */
import type { Code } from '../../engine/code';
import { onlyConstant } from '../../engine/flow/value';
import { initialiser } from '../../engine/shape';
import { isAskers } from './askers';
import { isBesideAnother, widthOfTest } from './callback';
import { bare, calledName, isFunction, isWithin, nodesWithin, outermostFunction, staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';

export const ALLOW_ORIGIN = 'access-control-allow-origin';
const CREDENTIALS = /access-control-allow-credentials['"`]?\]?\s*(?:[,:=]|,\s*value:)\s*['"`]?true/i;

export type Said = 'everybody' | 'null' | 'reflected' | 'others';

/** What the value of the header is, where it is sure. */
export function saidBy(node: Node, code: Code): Said | undefined {
  const value = code.value(node);
  const constant = onlyConstant(value);
  if (constant === '*') return 'everybody';
  if (constant === 'null') return 'null';
  if (!isAskers(node, code)) return undefined;
  return isChecked(node, code) ? (isAskedTooLittle(node, code) ? 'others' : undefined) : 'reflected';
}

/** Somebody asks something of the origin before: a list is looked up, texts are compared, a function is asked. */
export function isChecked(node: Node, code: Code): boolean {
  const scope = outermostFunction(node) ?? code.nodes[0]!;
  const said = bare(node);
  const written = said.type === 'Identifier' ? initialiser(said, code) : undefined;
  const names = new Set([code.text(said), code.text(withoutFallback(said)), ...(written ? [code.text(written)] : []), ...[...nodesWithin(said)].filter(({ type }) => type === 'Identifier' || type === 'MemberExpression').map((one) => code.text(one))]);
  for (const other of nodesWithin(scope)) {
    if (other.type === 'CallExpression' && !isHeaderCall(other) && other.arguments.some((argument) => handed(argument).some((one) => names.has(code.text(withoutFallback(one))))) && !isWithin(node, other)) return true;
    if (other.type === 'CallExpression' && other.callee.type === 'MemberExpression' && isOriginText(other.callee.object, node, code) && /^(?:endsWith|startsWith|includes|indexOf|match)$/.test(staticName(other.callee.property, other.callee.computed) ?? '')) return true;
    if (other.type === 'BinaryExpression' && /^[!=]==?$/.test(other.operator) && [other.left, other.right].some((side) => names.has(code.text(bare(side)))) && ![other.left, other.right].some(isNothing)) return true;
    if (other.type === 'MemberExpression' && other.computed && names.has(code.text(bare(other.property)))) return true;
    if (other.type === 'BinaryExpression' && other.operator === 'in' && names.has(code.text(bare(other.left)))) return true;
  }
  return false;
}

/** By itself, or in an object: `Site.findOne({ origin })`. */
function handed(argument: Node): readonly Node[] {
  return argument.type === 'ObjectExpression' ? argument.properties.flatMap((property) => (property.type === 'Property' ? [property.value] : [])) : [argument];
}

/** `origin ?? ''`. */
function withoutFallback(node: Node): Node {
  const said = bare(node);
  return said.type === 'LogicalExpression' && said.operator !== '&&' ? bare(said.left) : said;
}

/** It is the only question that is asked, and others pass it. */
function isAskedTooLittle(node: Node, code: Code): boolean {
  const scope = outermostFunction(node);
  if (!scope) return false;
  const asked = [...nodesWithin(scope)].filter((other): other is TSESTree.CallExpression => other.type === 'CallExpression' && widthOfTest(other, (one) => isOriginText(one, node, code), code) !== undefined);
  return asked.length > 0 && asked.every((other) => !isBesideAnother(other, code.text(bare(node))));
}

function isOriginText(object: Node, node: Node, code: Code): boolean {
  return code.text(bare(object)) === code.text(bare(node));
}

function isNothing(node: Node): boolean {
  return (node.type === 'Literal' && (node.value === null || node.value === '' || node.value === '*')) || (node.type === 'Identifier' && node.name === 'undefined');
}

/** What writes it down, and does not ask. */
function isHeaderCall(call: TSESTree.CallExpression): boolean {
  const name = calledName(call);
  return name !== undefined && /^(?:set|append|add)?(?:Response)?Headers?$|^set$|^append$|^log$|^info$|^debug$|^warn$|^error$|^writeHead$|^String$|^(?:send|json|jsonp|end|render|write|redirect)$/.test(name);
}

/** The same answer lets the cookies of whoever asks come along. Pairs of names and values stand in a list for each address; what else a function writes belongs to one answer. */
export function withCredentials(node: Node, code: Code): boolean {
  let object: Node = node;
  while (object.parent && !isFunction(object) && object.type !== 'ObjectExpression' && object.type !== 'ArrayExpression') object = object.parent;
  if (object.type === 'ObjectExpression' && object.parent.type === 'ArrayExpression') return CREDENTIALS.test(code.text(object.parent));
  return CREDENTIALS.test(code.text(outermostFunction(node) ?? (object.type === 'ObjectExpression' || object.type === 'ArrayExpression' ? object : code.nodes[0]!)));
}

/** Functions and methods that are handed the headers of an answer. */
const ANSWERS = /^(?:Response|NextResponse|json|redirect|rewrite|next|writeHead|set|header|headers|setHeaders|respondWith|newResponse|body|text|html|HttpResponse|setResponseHeaders|sendJson|reply|error)$/;
const ASKS = /^(?:fetch|axios|request|get|post|put|patch|delete|create|ajax|got|ky|superagent|\$fetch|useFetch|HttpHeaders|Request|open|send|query|mutate|instance|ofetch|ApolloClient|HttpLink|createHttpLink|io|connect|useQuery|useMutation)$/;

/** `headers['Access-Control-Allow-Origin'] = '*'`, where that object goes into an answer. */
export function isIntoAnswer(write: Node, code: Code): boolean {
  if (write.type !== 'AssignmentExpression') return false;
  if (/^(?:res|resp|response|reply|ctx|context|c)\b/.test(code.text(write.left))) return true;
  const object = write.left.type === 'MemberExpression' ? bare(write.left.object) : undefined;
  return object?.type === 'Identifier' && code.references(object).some((reference) => handedToAnswer(reference, code, 1));
}

/** A pair in a list: `writeHead(200, [['Access-Control-Allow-Origin', '*']])`. */
export function isPairOfAnswer(pair: Node, code: Code): boolean {
  return pair.parent?.type === 'ArrayExpression' && answers(pair.parent, code, 0);
}

/** Is this object of headers one of an answer? Pages that set the header in what they ask for say nothing to anybody. */
export function isOfAnswer(property: Node, code: Code): boolean {
  const object = property.parent;
  if (object?.type !== 'ObjectExpression') return false;
  return answers(object, code, 0);
}

function answers(object: Node, code: Code, depth: number): boolean {
  let current: Node = object;
  for (let parent = current.parent; parent; current = parent, parent = parent.parent) {
    if (parent.type === 'CallExpression' || parent.type === 'NewExpression') {
      if (parent.callee === current) continue;
      const name = parent.callee.type === 'Identifier' ? parent.callee.name : parent.callee.type === 'MemberExpression' ? staticName(parent.callee.property, parent.callee.computed) : undefined;
      if (name === 'Headers' || name === 'Map' || name === 'assign' || name === 'freeze') continue;
      return name !== undefined && ANSWERS.test(name) && !ASKS.test(name);
    }
    if (parent.type === 'Property' && parent.parent.type === 'ObjectExpression' && /^(?:multiValueH|h)eaders$/.test(staticName(parent.key, parent.computed) ?? '')) {
      const beside = new Set(parent.parent.properties.map((one) => (one.type === 'Property' ? staticName(one.key, one.computed) : undefined)));
      if (beside.has('statusCode') || (beside.has('status') && (beside.has('body') || beside.size > 1))) return true;
    }
    if (parent.type === 'VariableDeclarator') return depth < 3 && parent.id.type === 'Identifier' && (isNamedForCors(parent.id.name, object, code) || code.references(parent.id).some((reference) => reference !== parent.id && handedToAnswer(reference, code, depth + 1)));
    if (parent.type === 'AssignmentExpression') return parent.left.type === 'MemberExpression' && /^(?:res|response|reply|ctx|context)\b/.test(code.text(parent.left));
    if (isFunction(parent)) return /cors/i.test(functionName(parent) ?? '');
  }
  return false;
}

function handedToAnswer(reference: Node, code: Code, depth: number): boolean {
  const { parent } = reference;
  if (!parent) return false;
  if (parent.type === 'SpreadElement' || parent.type === 'Property' || parent.type === 'CallExpression' || parent.type === 'NewExpression') return answers(parent.type === 'SpreadElement' ? parent : reference, code, depth);
  return false;
}

function isNamedForCors(name: string, object: Node, code: Code): boolean {
  return /cors/i.test(name) && /access-control-allow-(?:headers|methods)/i.test(code.text(object));
}

function functionName(node: Node): string | undefined {
  if (node.type === 'FunctionDeclaration') return node.id?.name;
  return node.parent?.type === 'VariableDeclarator' && node.parent.id.type === 'Identifier' ? node.parent.id.name : undefined;
}
