/** Names by which objects are written to, as code reads them off another object or off a path, and whether it asks which ones they are. */
import { spells } from './spelled';
import type { Code } from '../../engine/code';
import { functionName } from '../../engine/flow/destinations';
import { bare, calledName, childrenOf, isFunction, nodesWithin, staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';

export type ComputedMember = TSESTree.MemberExpression & { readonly computed: true };

/** `object[name]` where the name is no constant and no sum: `list[i + 1]` is a place in a list. */
export function isNamed(node: Node | undefined): node is ComputedMember {
  if (node?.type !== 'MemberExpression' || !node.computed) return false;
  const name = bare(node.property);
  return name.type === 'Identifier' || name.type === 'MemberExpression' || name.type === 'CallExpression';
}

export function sameName(a: Node, b: Node): boolean {
  return a.type === 'Identifier' && b.type === 'Identifier' && a.name === b.name;
}

/** The variables that hold something of the member, or what it is set to, wherever the function does so: `const inner = target[key]`. */
export function aliasesOf(within: Node, holds: (node: Node) => boolean): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of nodesWithin(within)) {
    const [target, value] = node.type === 'VariableDeclarator' ? [node.id, node.init] : node.type === 'AssignmentExpression' ? [node.left, node.right] : [];
    if (target?.type !== 'Identifier' || !value) continue;
    for (const part of passed(value)) if (holds(part) || (part.type === 'Identifier' && names.has(part.name))) names.add(target.name);
  }
  return names;
}

/** What may be the value of the expression: each side of a choice, what is set on the way. */
export function passed(node: Node): readonly Node[] {
  const expression = bare(node);
  switch (expression.type) {
    case 'LogicalExpression':
      return [...passed(expression.left), ...passed(expression.right)];
    case 'ConditionalExpression':
      return [...passed(expression.consequent), ...passed(expression.alternate)];
    case 'AssignmentExpression':
      return [...passed(expression.left), ...passed(expression.right)];
    case 'SequenceExpression':
      return passed(expression.expressions.at(-1)!);
    default:
      return [expression];
  }
}

const SAYS_PROTO = /^(?:__proto__|__PROTO__)$/;
/** Functions and lists that are called so know which names must not be written. */
const GUARDING = /(?:un)?safe(?:key|prop|name|path|get|set)|proto(?:type)?(?:pollut|key|prop|chain|access)|pollut|(?:is|has|un|in)?(?:valid|safe|allowed|forbidden|dangerous|reserved|blocked|disallowed|banned|illegal)\w*(?:key|prop|name|path|segment|field)s?$|(?:key|prop|name|field|path)s?_?(?:blocklist|blacklist|denylist|allowlist|whitelist|filter)|^(?:forbidden|blocked|dangerous|reserved|banned|unsafe|disallowed|blacklist(?:ed)?|denylist|blocklist|whitelist(?:ed)?|allowlist|allowed)_?(?:keys?|props?|properties|names?|fields?|paths?|segments?)?$|^is(?:Un)?[sS]afe(?:Key|Prop|Property|Name)?$|^isPrototype|^isAllowed|^isProto/i;

/** Does the function, or what stands around it in the file, ask whether the name is one of the prototype, or whether the object has it itself? */
export function asksForName(callable: Node, owners: ReadonlySet<string>, code: Code): boolean {
  if (isFrozen(code)) return true;
  for (const node of nodesWithin(callable)) {
    if (node.type === 'Literal' && typeof node.value === 'string' && SAYS_PROTO.test(node.value)) return true;
    if (node.type === 'Literal' && 'regex' in node && /__proto__/.test(node.regex.pattern)) return true;
    if (node.type === 'Identifier' && GUARDING.test(node.name)) return true;
    if (node.type === 'Identifier' && isListOfPrototypeNames(node, code)) return true;
    if (node.type === 'CallExpression' && (asksOwn(node, owners) || isGuardOfFile(node, code))) return true;
  }
  return false;
}

/** `target.hasOwnProperty(key)`, `hasOwn.call(target, key)`, `Object.hasOwn(target, key)`, `has(target, key)`. */
function asksOwn(call: TSESTree.CallExpression, owners: ReadonlySet<string>): boolean {
  const callee = bare(call.callee);
  const name = calledName(call) ?? '';
  const of = (node: Node | undefined) => node !== undefined && bare(node).type === 'Identifier' && owners.has((bare(node) as TSESTree.Identifier).name);
  if (callee.type === 'MemberExpression' && name === 'hasOwnProperty') return of(callee.object);
  if (name === 'call' && callee.type === 'MemberExpression' && /has_?own/i.test(spells(callee.object))) return of(call.arguments[0]);
  return /^(?:hasOwn|has|hasOwnProperty|own|hasOwnProp|isOwn)$/i.test(name) && of(call.arguments[0]);
}

/** A function of the file that the name is handed to, and that says `__proto__`. */
function isGuardOfFile(call: TSESTree.CallExpression, code: Code): boolean {
  if (call.callee.type !== 'Identifier' || call.arguments.length === 0) return false;
  const { callable } = code.value(call.callee);
  return callable !== undefined && [...nodesWithin(callable)].length < 120 && saysProto(callable);
}

function isListOfPrototypeNames(node: TSESTree.Identifier, code: Code): boolean {
  if (!/^[A-Z_]+$|keys|props|names|list|set$/i.test(node.name)) return false;
  const { properties } = code.value(node);
  return [...(properties?.values() ?? [])].some(({ constants }) => constants.includes('__proto__'));
}

function saysProto(node: Node): boolean {
  for (const one of nodesWithin(node)) if (one.type === 'Literal' && (one.value === '__proto__' || ('regex' in one && /__proto__/.test(one.regex.pattern)))) return true;
  return false;
}

/** `Object.freeze(Object.prototype)` */
function isFrozen(code: Code): boolean {
  return /Object\.(?:freeze|seal|preventExtensions)\(\s*Object\.prototype\s*\)|delete\s+Object\.prototype\.__proto__/.test(code.whole);
}

/** The function around the node of which one is the name, by which it calls itself; the innermost. */
export function selfAround(node: Node, name: string): Node | undefined {
  for (let current = node.parent; current; current = current.parent) if (isFunction(current) && functionName(current) === name) return current;
  return undefined;
}

/** The nearest function around the node that is no callback of a walk through a list. */
export function walkingFunction(node: Node): Node | undefined {
  for (let current = node.parent; current; current = current.parent) if (isFunction(current) && !isWalk(current)) return current;
  return undefined;
}

const WALKS = /^(?:forEach|map|reduce|reduceRight|each|eachSeries|forOwn|forIn|some|every|filter|for_each)$/;

function isWalk(callable: Node): boolean {
  const { parent } = callable;
  return parent?.type === 'CallExpression' && parent.callee !== callable && WALKS.test(calledName(parent) ?? '');
}

/** Is the variable one that counts? `for (let i = 0; …; i++)` */
export function counts(name: string, within: Node): boolean {
  for (const node of nodesWithin(within)) {
    if (node.type === 'UpdateExpression' && node.argument.type === 'Identifier' && node.argument.name === name) return true;
    if (node.type === 'AssignmentExpression' && /^[-+]=$/.test(node.operator) && node.left.type === 'Identifier' && node.left.name === name) return true;
  }
  return false;
}

/** Names of parameters, also of those that are taken apart. */
export function parametersOf(callable: Node): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (node: Node): void => {
    if (node.type === 'Identifier') names.add(node.name);
    else if (node.type === 'AssignmentPattern') walk(node.left);
    else if (node.type === 'Property') walk(node.value);
    else for (const child of childrenOf(node)) walk(child);
  };
  if (isFunction(callable)) callable.params.forEach(walk);
  return names;
}

export function nameOf(node: Node): string | undefined {
  const expression = bare(node);
  if (expression.type === 'Identifier') return expression.name;
  return expression.type === 'MemberExpression' ? staticName(expression.property, expression.computed) : undefined;
}
