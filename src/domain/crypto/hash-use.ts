/** What a digest is for: what goes into it, the names that it is given, and what is said around it. */
import type { Code } from '../../engine/code';
import { functionName } from '../../engine/flow/destinations';
import { lastName } from '../../engine/flow/vocabulary';
import { declaredWith } from '../../engine/shape';
import { ancestor, isFunction, isWithin } from '../../engine/source/tree';
import type { Call, Node, TSESTree } from '../../engine/source/tree';

/** Names of the digest, and of the object that it is handed to; where it has no name, the function around it tells. `within`: no further than that. */
export function givenNames(call: Node, code: Code, within?: Node): readonly string[] {
  const places = code.destinations(call).filter(({ kind, node }) => kind !== 'displayed' && kind !== 'computed' && (!within || isWithin(node, within)));
  const receivers = places.flatMap(({ kind, node }) => (kind === 'argument' ? (receiverName(node) ?? []) : []));
  const named = places.some(({ kind }) => kind === 'variable' || kind === 'property' || kind === 'returned');
  return [...places.map(({ name }) => name), ...receivers, (named ? undefined : nameAround(call)) ?? ''];
}

/** The name of the function around, or of the one that this is a callback of something in. */
export function nameAround(node: Node): string | undefined {
  const around = namedAround(node);
  return around && functionName(around);
}

/** The nearest function around that has a name. */
export function namedAround(node: Node) {
  let around = ancestor(node, isFunction);
  while (around && functionName(around) === undefined) around = ancestor(around, isFunction);
  return around;
}

function receiverName(node: Node): string | undefined {
  return node.type === 'CallExpression' && node.callee.type === 'MemberExpression' ? lastName(node.callee.object) : undefined;
}

/** Arguments of the call and of each `.update(…)` behind it, in the same chain or on the variable that holds the hash. */
export function inputs(call: Call, code: Code): readonly Node[] {
  const owner = ancestor(call, isFunction);
  const holder = call.parent.type === 'VariableDeclarator' ? code.references(call.parent.id) : [];
  const starts = [call, ...holder.filter((reference) => ancestor(reference, isFunction) === owner)];
  return [...call.arguments, ...starts.flatMap(updatesOf).flatMap((update) => update.arguments)];
}

const TAKES_TEXT = /^(?:update\w*|write|finalize|end|append|appendStr)$/;

/** `hash.update(a).update(b)` are two calls. */
function updatesOf(start: Node): readonly TSESTree.CallExpression[] {
  const updates: TSESTree.CallExpression[] = [];
  for (let node = start; ; node = updates.at(-1)!) {
    const { parent } = node;
    const isUpdate = parent?.type === 'MemberExpression' && parent.object === node && TAKES_TEXT.test(lastName(parent) ?? '');
    if (!isUpdate || parent.parent.type !== 'CallExpression' || parent.parent.callee !== parent) return updates;
    updates.push(parent.parent);
  }
}

/** `createHash('md5')` of `createHash('md5').update(a).update(b)`; of a hash that a variable holds, the call that made it. */
export function beginning(call: Call, code: Code): Call {
  let first = call;
  for (;;) {
    if (first.callee.type !== 'MemberExpression') return first;
    const { object } = first.callee;
    const before = object.type === 'Identifier' ? madeBy(object, code) : object;
    if (before?.type !== 'CallExpression' && before?.type !== 'NewExpression') return first;
    first = before;
  }
}

/** The call that a variable was given, where it begins a hash. */
function madeBy(name: TSESTree.Identifier, code: Code): Node | undefined {
  const init = declaredWith(name, code);
  const isCall = init?.type === 'CallExpression' || init?.type === 'NewExpression';
  return isCall && code.act(init) ? init : undefined;
}

/** `a` and `b` of `a + b.trim()`; what a digest is made of. */
export function namesIn(node: Node): readonly string[] {
  switch (node.type) {
    case 'Identifier':
      return [node.name];
    case 'MemberExpression':
      return [lastName(node) ?? []].flat();
    case 'BinaryExpression':
    case 'LogicalExpression':
      return [...namesIn(node.left), ...namesIn(node.right)];
    case 'TemplateLiteral':
      return node.expressions.flatMap(namesIn);
    case 'ArrayExpression':
      return node.elements.flatMap((element) => (element ? namesIn(element) : []));
    case 'AwaitExpression':
      return namesIn(node.argument);
    case 'TSNonNullExpression':
    case 'TSAsExpression':
      return namesIn(node.expression);
    case 'CallExpression':
    case 'NewExpression':
      return [...node.arguments.flatMap(namesIn), ...(node.callee.type === 'MemberExpression' ? namesIn(node.callee.object) : [])];
    default:
      return [];
  }
}

/** Does what is written out say it in a text that the digest is put into: `'https://www.gravatar.com/avatar/' + digest`? */
export function isBeside(wanted: RegExp, call: Call, code: Code): boolean {
  const texts = code.destinations(call).filter(({ kind }) => kind === 'displayed' || kind === 'computed' || kind === 'argument');
  return texts.some(({ node }) => partsOf(node).some((part) => (part.type === 'TemplateElement' ? wanted.test(part.value.raw) : code.value(part).constants.some((text) => typeof text === 'string' && wanted.test(text)))));
}

/** Is the word in something written out that the digest is made of: `key + GUID`? */
export function isHashedWith(word: string, call: Call, code: Code): boolean {
  const parts = inputs(call, code).flatMap(partsOf);
  return parts.some((part) => part.type !== 'TemplateElement' && code.value(part).constants.some((text) => typeof text === 'string' && text.toLowerCase().includes(word)));
}

/** What stands together in one text, one list of arguments, or what is called on one. */
function partsOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'TemplateLiteral':
      return [...node.quasis, ...node.expressions.flatMap(partsOf)];
    case 'BinaryExpression':
      return [...partsOf(node.left), ...partsOf(node.right)];
    case 'CallExpression':
    case 'NewExpression':
      return [...node.arguments.flatMap(partsOf), ...(node.callee.type === 'MemberExpression' ? partsOf(node.callee.object) : [])];
    case 'ArrayExpression':
      return node.elements.flatMap((element) => (element ? partsOf(element) : []));
    case 'Literal':
    case 'Identifier':
    case 'MemberExpression':
      return [node];
    default:
      return [];
  }
}

/** The outermost function or method around, or the statement where there is none. */
export function wholeAround(node: Node): Node {
  let whole: Node = node;
  while (whole.parent && !/^(?:Program|ClassBody)$/.test(whole.parent.type)) whole = whole.parent;
  return whole;
}

/** The function, the method, the class or the file around has the word, in its name or in what it asks for. */
export function isSaid(word: string, node: Node, code: Code): boolean {
  const owner = classAround(node)?.id?.name ?? '';
  const file = /[^\\/]*$/.exec(code.file)![0];
  return `${file} ${owner} ${code.text(wholeAround(node))}`.toLowerCase().includes(word);
}

export function classAround(node: Node): TSESTree.ClassDeclaration | undefined {
  return ancestor(node, (one): one is TSESTree.ClassDeclaration => one.type === 'ClassDeclaration');
}
