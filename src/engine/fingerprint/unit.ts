/** Where a finding stands, without a position: the part of the code that it is about, the unit that this belongs to, and the names that lead to it. */
import type { Span } from '../finding';
import { bare, calledName, childrenOf, isFunction } from '../source/tree';
import type { Call, Node } from '../source/tree';
import { isStatement } from './writing';

/** The innermost node around the span; children of one range with their parent count as that one's inside. */
export function nodeAround(span: Span, root: Node): Node {
  let node = root;
  for (let inner = childAround(span, node); inner; inner = childAround(span, node)) node = inner;
  return node;
}

/** Decorators of a parameter stand in front of it. */
function childAround({ start, end }: Span, node: Node): Node | undefined {
  const contains = ({ range }: Node) => range[0] <= start && end <= range[1];
  const children = childrenOf(node);
  return children.find(contains) ?? children.flatMap((child) => ('decorators' in child ? child.decorators : [])).find(contains);
}

/** The node that ends a span which begins elsewhere in the same call: by the layout, some rules let a place begin with the call, so that its first line says what is called. */
export function nodeEndingWith({ start, end }: Span, around: Node): Node | undefined {
  if (around.range[0] === start && around.range[1] === end) return undefined;
  for (let node: Node | undefined = around; node; ) {
    node = childrenOf(node).find(({ range }) => range[0] < end && end <= range[1]);
    if (node && node.type !== 'Property' && node.range[0] >= start && node.range[1] === end) return node;
  }
  return undefined;
}

/** The first of what stands behind the span in the node, or in what is around that: what a comment speaks of. In front of all code it speaks of the file. */
export function nodeBehind({ end }: Span, node: Node): Node | undefined {
  if (node.type === 'Program' && node.body.every(({ range }) => range[0] >= end)) return undefined;
  const isText = ({ type }: Node) => type === 'JSXText' || type === 'JSXExpressionContainer' || type === 'JSXClosingElement';
  for (let around: Node | undefined = node; around; around = around.parent) {
    const behind = childrenOf(around).find((child) => child.range[0] >= end && !isText(child));
    if (behind) return behind;
    if (isStatement(around.type) && around.type !== 'BlockStatement') return undefined;
  }
  return undefined;
}

/** The statement, property, member, element or attribute that the node belongs to; an edit of another one is an edit elsewhere. */
export function unitOf(node: Node): Node {
  let unit = node;
  while (unit.parent && unit.parent.type !== 'Program' && !isUnit(unit, unit.parent)) unit = unit.parent;
  return unit;
}

const UNITS: ReadonlySet<string> = new Set([
  'VariableDeclarator', 'Property', 'MethodDefinition', 'PropertyDefinition', 'AccessorProperty', 'TSPropertySignature', 'TSMethodSignature', 'TSEnumMember',
  'TSAbstractMethodDefinition', 'TSAbstractPropertyDefinition', 'SwitchCase', 'Decorator', 'JSXAttribute', 'JSXSpreadAttribute', 'JSXOpeningElement',
]);

function isUnit(node: Node, parent: Node): boolean {
  if (UNITS.has(node.type) || isStatement(node.type)) return true;
  if (isFunction(parent)) return parent.body === node;
  if (parent.type === 'JSXElement' || parent.type === 'JSXFragment') return node.type === 'JSXExpressionContainer' || node.type === 'JSXText';
  return parent.type === 'ArrayExpression' || isLinkOfMany(node, parent);
}

/** What a program is set up by may be a chain of a hundred calls: each is a unit of its own. */
const SHORT_CHAIN = 3;

function isLinkOfMany(node: Node, parent: Node): boolean {
  if (node.type !== 'CallExpression' || !isLink(node, parent)) return false;
  let links = 1;
  for (let inner: Node = node.callee; inner.type === 'MemberExpression' && inner.object.type === 'CallExpression'; inner = inner.object.callee) links++;
  for (let link: Node = node; link.parent && isLink(link, link.parent); link = link.parent.parent!) links++;
  return links > SHORT_CHAIN;
}

/** Is the result of the call the object of another one: `a.b().c()`? */
function isLink(node: Node, parent: Node): boolean {
  return parent.type === 'MemberExpression' && parent.object === node && parent.parent.type === 'CallExpression' && parent.parent.callee === parent;
}

/** What leads to a unit: the names of functions, classes, keys and variables, and what is called with it. Undefined: nothing that has a name. */
export type Name =
  | { readonly word: string | undefined }
  /** To be written out: a pattern that names come from, the first thing that a call is handed, the case of a switch. */
  | { readonly node: Node | null | undefined }
  | { readonly key: Node; readonly isComputed: boolean };

/** The innermost first. */
export function* namesAround(unit: Node): Generator<Name> {
  for (let [inner, outer]: [Node, Node | undefined] = [unit, unit.parent]; outer; [inner, outer] = [outer, outer.parent]) {
    if (outer.type === 'CallExpression' || outer.type === 'NewExpression') yield* callNames(outer, inner);
    else if (outer.type !== 'JSXElement') yield* nameOf(outer, inner);
    else if (inner === unit) yield { node: outer.openingElement.name };
  }
}

function* callNames(call: Call, inner: Node): Generator<Name> {
  if (inner === call.callee) return;
  yield { word: calledName(call) };
  const said = saidFirst(call);
  if (said !== inner) yield { node: said };
}

/** The text that a call is handed first, or the one before it in a chain: `'/pay'` of `app.post('/pay', …)` and of `router.route('/pay').post(…)`. */
function saidFirst(call: Call): Node | undefined {
  for (let current: Node = call; current.type === 'CallExpression' || current.type === 'NewExpression'; ) {
    const [first] = current.arguments;
    if (first && (first.type === 'Literal' || first.type === 'TemplateLiteral')) return first;
    const callee: Node = bare(current.callee);
    if (callee.type !== 'MemberExpression') return undefined;
    current = bare(callee.object);
  }
  return undefined;
}

function* nameOf(node: Node, inner: Node): Generator<Name> {
  switch (node.type) {
    case 'VariableDeclarator':
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ClassDeclaration':
    case 'ClassExpression':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSEnumDeclaration':
    case 'TSModuleDeclaration':
      if (node.id !== inner) yield node.id?.type === 'Identifier' ? { word: node.id.name } : { node: node.id };
      break;
    case 'AssignmentExpression':
      if (node.left !== inner) yield { node: node.left };
      break;
    case 'JSXAttribute':
    case 'JSXOpeningElement':
      yield { node: node.name };
      break;
    case 'SwitchCase':
      yield { node: node.test };
      break;
    default:
      if ('key' in node && node.key !== inner) yield { key: node.key, isComputed: 'computed' in node && node.computed === true };
  }
}
