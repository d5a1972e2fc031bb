/** Is an address that stands in the code connected to? By the calls and the names that it goes to. */
import type { Code } from '../../engine/code';
import type { Destination } from '../../engine/flow/destinations';
import { bare, calledName, isWithin, staticName } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { isExampleHost, isOnlyConnectedTo } from '../../domain/addresses';
import type { Address } from '../../domain/addresses';
import { asksByName, isSpokenTo, pointing } from '../../domain/endpoint-names';

export function isSpoken(node: Node, text: string, address: Address, code: Code): boolean {
  const start = wholeOf(node);
  if (isInType(start)) return false;
  const places = code.destinations(start);
  if (places.some(({ kind }) => kind === 'compared')) return false;
  if (isAttribute(start) || places.some((place) => isAsked(place, start, text, code))) return true;
  // A name alone is no evidence for an address that nobody has.
  if (isExampleHost(address.host)) return false;
  if (isOnlyConnectedTo(address)) return places.some((place) => isConnected(place));
  return places.some((place) => isCalledEndpoint(place));
}

/** The template that it opens, the address that is parsed of it. */
function wholeOf(node: Node): Node {
  const text = node.type === 'TemplateElement' ? node.parent! : node;
  const { parent } = text;
  return parent?.type === 'NewExpression' && parent.callee.type === 'Identifier' && parent.callee.name === 'URL' ? parent : text;
}

function isInType(node: Node): boolean {
  return node.parent?.type === 'TSLiteralType' || node.parent?.type === 'TSEnumMember' || node.parent?.type === 'ImportDeclaration';
}

/** `<form action="http://…">`, `<ApolloProvider uri="http://…">`. */
function isAttribute(node: Node): boolean {
  const holder = node.parent?.type === 'JSXExpressionContainer' ? node.parent.parent : node.parent;
  if (holder?.type !== 'JSXAttribute' || holder.name.type !== 'JSXIdentifier') return false;
  const { name } = holder.name;
  const element = holder.parent.name.type === 'JSXIdentifier' ? holder.parent.name.name : '';
  if ((name === 'src' && RUN.test(element)) || ((name === 'uri' || name === 'url') && /(?:Provider|Client)$/.test(element))) return true;
  return name === 'action' || name === 'formAction' || pointing(name) === 'sure';
}

/** What runs in the page, or stands in it and is typed into: whoever changes it on the way has the page. */
const RUN = /^(?:script|Script|iframe|frame|embed)$/;

/** Handed to a call that asks for it, by itself or in its options. */
function isAsked({ kind, name, node }: Destination, start: Node, text: string, code: Code): boolean {
  if (kind === 'argument') return isCall(node) && asks(node, code) && isAddressOf(node, start, text, code);
  if (kind === 'property' && name === 'src') return node.type === 'MemberExpression' && /script|frame/i.test(receiverName(node.object));
  if (kind === 'property' && (name === 'action' || name === 'formAction')) return node.type === 'MemberExpression';
  if (kind !== 'property' || pointing(name) === undefined) return false;
  const object = node.parent?.type === 'Property' ? node.parent.parent : undefined;
  const call = object?.type === 'ObjectExpression' ? object.parent : undefined;
  return call !== undefined && isCall(call) && asks(call, code);
}

function isCall(node: Node): node is Call {
  return node.type === 'CallExpression' || node.type === 'NewExpression';
}

/** Its model says so, or its name. */
function asks(call: Call, code: Code): boolean {
  const { behaviour } = code.callee(call);
  if (behaviour?.acts?.act === 'connect') return true;
  if (isRedirect(call)) return true;
  const callee = bare(call.callee);
  const receiver = callee.type === 'MemberExpression' ? receiverName(callee.object) : undefined;
  const name = callee.type === 'MemberExpression' ? staticName(callee.property, callee.computed) : (calledName(call) ?? requiredName(callee));
  return name !== undefined && asksByName(name, receiver, call.type === 'NewExpression');
}

/** `require('node-fetch')('http://…')`. */
function requiredName(callee: Node): string | undefined {
  const [module] = callee.type === 'CallExpression' && calledName(callee) === 'require' ? callee.arguments : [];
  return module?.type === 'Literal' && typeof module.value === 'string' && /^[\w-]+$/.test(module.value) ? module.value : undefined;
}

/** The end of the chain that the method is called on; a text of its own is nothing that asks. */
function receiverName(object: Node): string {
  const node = bare(object);
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression') return staticName(node.property, node.computed) ?? '';
  if (node.type === 'CallExpression' || node.type === 'NewExpression') return calledName(node) ?? '';
  return node.type === 'ThisExpression' ? 'this' : 'url';
}

/** `res.redirect('http://…')`. */
function isRedirect(call: Call): boolean {
  return calledName(call) === 'redirect';
}

/** A page for the person who sits there. */
const OPENED = /^open(?:URL|Url|External)?$/;

const METHOD = /^(?:get|post|put|patch|delete|head|options)$/i;

/** The first argument, behind the method of a request: not what is sent to it. */
function isAddressOf(call: Call, start: Node, text: string, code: Code): boolean {
  const at = call.arguments.findIndex((argument) => isWithin(start, argument) || code.value(argument).constants.includes(text) || holds(argument, start, code));
  const [first] = call.arguments;
  const isBehind = first !== undefined && code.value(first).constants.some((constant) => typeof constant === 'string' && (METHOD.test(constant) || /^30\d$/.test(constant))) ;
  if (at === 0) return !OPENED.test(calledName(call) ?? '');
  return at === 1 && (isBehind || (isRedirect(call) && first !== undefined && code.value(first).constants.some((constant) => typeof constant === 'number')));
}

/** `BASE + path` and `${BASE}/path`, where the start is what BASE is written as. */
function holds(argument: Node, start: Node, code: Code): boolean {
  const node = bare(argument);
  const head = node.type === 'BinaryExpression' ? node.left : node.type === 'TemplateLiteral' ? node.expressions[0] : node.type === 'MemberExpression' || node.type === 'Identifier' ? node : undefined;
  if (!head) return false;
  if (node.type === 'TemplateLiteral' && node.quasis[0]?.value.raw !== '') return false;
  return code.value(head).origin === start || (head !== node && holds(head, start, code)) || (head.type === 'Identifier' && head !== node);
}

/** `API_URL`, `webhookUrl`; `payments: { url }` by what stands around it. */
function isCalledEndpoint({ kind, name, node }: Destination): boolean {
  if (kind !== 'variable' && kind !== 'property' && kind !== 'returned') return false;
  const points = pointing(name);
  if (points !== 'by its use') return points === 'sure';
  return kind === 'property' && node.parent?.type === 'Property' && !isDescribed(node.parent) && around(node.parent).some(isSpokenTo);
}

/** Beside a title or a description, it is something to read. */
function isDescribed(property: Node): boolean {
  const object = property.parent;
  return object?.type === 'ObjectExpression' && object.properties.some((one) => one.type === 'Property' && /^(?:title|description|label|text|icon)$/.test(staticName(one.key, one.computed) ?? ''));
}

/** The names of the two objects around a property. */
function around(property: Node): readonly string[] {
  const names: string[] = [];
  for (let current = property.parent; current && names.length < 2; current = current.parent) {
    if (current.type === 'Property') names.push(staticName(current.key, current.computed) ?? '');
    else if (current.type === 'VariableDeclarator') return current.id.type === 'Identifier' ? [...names, current.id.name] : names;
    else if (current.type !== 'ObjectExpression' && !current.type.startsWith('TS')) return names;
  }
  return names;
}

/** Of a protocol in which nothing is shown or linked: given a name, or handed to what is made or opened with it. */
function isConnected({ kind, name, node }: Destination): boolean {
  if (kind === 'argument') return node.type === 'NewExpression' || /connect|client|create|open|init|subscribe|transport|forRoot|register/i.test(name);
  return (kind === 'variable' || kind === 'property') ? !isShownAs(name) : kind === 'returned';
}

function isShownAs(name: string): boolean {
  return /example|sample|placeholder|help|hint|description|label|message|doc|text|title|prefix|scheme|protocol|pattern|regex/i.test(name);
}
