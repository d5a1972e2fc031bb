/** Functions that write into an object in depth, by names that they read from another one or from a path: with `__proto__` among them they write what all objects have. */
import type { Code } from '../../engine/code';
import { bare, calledName, isFunction, nodesWithin } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { aliasesOf, asksForName, counts, isNamed, nameOf, parametersOf, passed, selfAround, walkingFunction } from './key';
import type { ComputedMember } from './key';

export interface DeepWrite {
  /** Where the name is written. */
  readonly write: TSESTree.AssignmentExpression;
  readonly how: 'merge' | 'path';
  /** Where the object below the name is gone into. */
  readonly deeper: Node;
  /** The text of the object and of the name. */
  readonly target: ComputedMember;
}

/** `deepMerge(target[key], source[key])` inside of deepMerge, with a write to `target[key]`. */
export function mergedByCall(call: TSESTree.CallExpression, code: Code): DeepWrite | undefined {
  const name = calledName(call);
  if (name === undefined || call.arguments.length < 2) return undefined;
  const callable = selfAround(call, name) ?? (name === 'callee' ? walkingFunction(call) : undefined);
  if (!callable) return undefined;
  for (const write of namedWrites(callable)) {
    const target = bare(write.left) as ComputedMember;
    const owner = nameOf(target.object);
    if (owner === undefined || !isReadName(target, callable) || !isHandedTo(owner, callable) || isFresh(owner, callable)) continue;
    const isSame = (node: Node) => isNamed(node) && nameOf(node.object) === owner && sameProperty(node, target, code);
    const aliases = aliasesOf(callable, isSame);
    const gone = call.arguments.some((argument) => passed(argument).some((part) => isSame(part) || (part.type === 'Identifier' && aliases.has(part.name))));
    if (!gone || takesItsOwnNames(owner, target, callable) || isPutAnew(call, isSame)) continue;
    if (asksForName(callable, new Set([owner]), code)) return undefined;
    return { write: plainWrite(callable, owner, write), how: 'merge', deeper: call, target };
  }
  return undefined;
}

/** Of several writes the one that copies. */
function plainWrite(callable: Node, owner: string, found: TSESTree.AssignmentExpression): TSESTree.AssignmentExpression {
  return namedWrites(callable).find((write) => nameOf((bare(write.left) as ComputedMember).object) === owner && !isEmpty(write.right) && bare(write.right).type !== 'CallExpression') ?? found;
}

function sameProperty(a: ComputedMember, b: ComputedMember, code: Code): boolean {
  return code.text(a.property) === code.text(b.property);
}

function namedWrites(within: Node): readonly TSESTree.AssignmentExpression[] {
  const found: TSESTree.AssignmentExpression[] = [];
  for (const node of nodesWithin(within)) if (node.type === 'AssignmentExpression' && isNamed(bare(node.left))) found.push(node);
  return found;
}

/** Nothing is put there but a place for more: `{}`, `target[key] || {}`. */
function isEmpty(node: Node): boolean {
  const parts = passed(node);
  return parts.some(isPlace) && parts.every((part) => isPlace(part) || part.type === 'MemberExpression');
}

function isPlace(node: Node): boolean {
  return (node.type === 'ObjectExpression' && node.properties.length === 0) || (node.type === 'ArrayExpression' && node.elements.length === 0) || (node.type === 'CallExpression' && calledName(node) === 'create');
}

/** A function that is inside of it has its own, which it may have been handed a copy of. */
function isHandedTo(owner: string, callable: Node): boolean {
  return parametersOf(callable).has(owner) || ![...nodesWithin(callable)].some((node) => node !== callable && isFunction(node) && parametersOf(node).has(owner));
}

/** It is read from an object or from a list of names: no place in a list. */
function isReadName(target: ComputedMember, callable: Node): boolean {
  const name = bare(target.property);
  return name.type !== 'Identifier' || !counts(name.name, callable);
}

const COPYING = /^(?:assign|create|clone|cloneDeep|deepClone|copy|structuredClone|parse|shallowCopy|fromEntries)$/;

/** The function has made the object itself and gives it back: what it was handed stays as it is. */
function isFresh(owner: string, callable: Node): boolean {
  if (parametersOf(callable).has(owner)) return false;
  const values: Node[] = [];
  for (const node of nodesWithin(callable)) {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.id.name === owner && node.init) values.push(...passed(node.init));
    if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier' && node.left.name === owner) values.push(...passed(node.right));
  }
  return values.length > 0 && values.every((value) => value.type === 'ObjectExpression' || value.type === 'ArrayExpression' || value.type === 'NewExpression' || (value.type === 'CallExpression' && COPYING.test(calledName(value) ?? '') && !isOfParameter(value)));
}

/** `Object.assign(target, …)` gives back the target. */
function isOfParameter(call: TSESTree.CallExpression): boolean {
  return calledName(call) === 'assign' && call.arguments[0]?.type === 'Identifier';
}

/** `for (const key in target)` and `Object.keys(target)` give what the object has itself. */
function takesItsOwnNames(owner: string, target: ComputedMember, callable: Node): boolean {
  const key = nameOf(target.property);
  for (const node of nodesWithin(callable)) {
    if (node.type === 'ForInStatement' || node.type === 'ForOfStatement') {
      const declared = node.left.type === 'VariableDeclaration' ? node.left.declarations[0]?.id : node.left;
      if (declared?.type === 'Identifier' && declared.name === key && isNamesOf(node.right, owner, node.type === 'ForInStatement')) return true;
    }
    if (isFunction(node) && isFoldOfItself(node, owner)) return true;
    if (isFunction(node) && parametersOf(node).has(key ?? '') && node.parent?.type === 'CallExpression' && node.parent.callee.type === 'MemberExpression' && isNamesOf(node.parent.callee.object, owner, false)) return true;
  }
  return false;
}

/** `Object.keys(object).reduce((result, key) => …, object)` */
function isFoldOfItself(callback: Node, owner: string): boolean {
  const { parent } = callback;
  if (!isFunction(callback) || parent?.type !== 'CallExpression' || parent.callee.type !== 'MemberExpression' || callback.params[0] === undefined || nameOf(callback.params[0]) !== owner) return false;
  const start = parent.arguments[1];
  const from = start && nameOf(start);
  return from !== undefined && isNamesOf(parent.callee.object, from, false);
}

function isNamesOf(node: Node, owner: string, itself: boolean): boolean {
  const expression = bare(node);
  if (itself) return nameOf(expression) === owner;
  if (expression.type !== 'CallExpression' || !/^(?:keys|entries|getOwnPropertyNames)$/.test(calledName(expression) ?? '')) return false;
  return expression.arguments[0] !== undefined && nameOf(expression.arguments[0]) === owner;
}

/** `current = current[key]` in a loop, and then `current[last] = value`. */
export function writtenByPath(step: TSESTree.AssignmentExpression, code: Code): DeepWrite | undefined {
  if (step.left.type !== 'Identifier') return undefined;
  const cursor = step.left.name;
  const deeper = passed(step.right).find((part) => isNamed(part) && nameOf(part.object) === cursor) as ComputedMember | undefined;
  const callable = deeper && walkingFunction(step);
  if (!deeper || !callable || !isRepeated(step, callable) || !isOfPath(deeper, callable, code)) return undefined;
  if (isPutAnew(step, (node) => isNamed(node) && nameOf(node.object) === cursor && sameProperty(node, deeper, code))) return undefined;
  const write = namedWrites(callable).find((one) => one !== step && nameOf((bare(one.left) as ComputedMember).object) === cursor && !isEmpty(one.right) && !code.value(one.right).complete && !isWithinStep(one, step));
  if (!write || asksForName(callable, new Set([cursor]), code)) return undefined;
  const target = bare(write.left) as ComputedMember;
  return { write, how: 'path', deeper: step, target };
}

/** `target[key] = {}` stands in front of it, whatever was there: below the name is what the function has put there. */
function isPutAnew(at: Node, isSame: (node: Node) => boolean): boolean {
  for (let current: Node | undefined = at; current && !isFunction(current); current = current.parent) {
    const block: Node | undefined = current.parent;
    if (block?.type !== 'BlockStatement') continue;
    for (const statement of block.body) {
      if (statement === current) break;
      if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression' || statement.expression.operator !== '=') continue;
      const { left, right } = statement.expression;
      if (isSame(bare(left)) && ![...nodesWithin(right)].some(isSame)) return true;
    }
  }
  return false;
}

function isWithinStep(one: Node, step: Node): boolean {
  return one.range[0] >= step.range[0] && one.range[1] <= step.range[1];
}

function isRepeated(node: Node, callable: Node): boolean {
  for (let current = node.parent; current && current !== callable; current = current.parent) if (isFunction(current) || /^(?:For|While|DoWhile)/.test(current.type)) return true;
  return false;
}

/** Somebody hands in where it leads: a path that is split, a list of names, an object whose names are gone through. */
function isOfPath(deeper: ComputedMember, callable: Node, code: Code): boolean {
  const handed = new Set<string>(parametersOf(callable));
  if (handed.size === 0) return false;
  // What is made of what is handed in, in the order of the text.
  for (let round = 0; round < 2; round += 1) {
    for (const node of nodesWithin(callable)) {
      if (node.type === 'VariableDeclarator' && node.init && says(node.init, handed)) addNames(node.id, handed);
      if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier' && node.left.name !== nameOf(deeper.object) && says(node.right, handed)) handed.add(node.left.name);
      if ((node.type === 'ForOfStatement' || node.type === 'ForInStatement') && says(node.right, handed)) addNames(node.left.type === 'VariableDeclaration' ? node.left.declarations[0]!.id : node.left, handed);
      if (isFunction(node) && node !== callable && node.parent?.type === 'CallExpression' && says(node.parent.callee, handed)) for (const name of parametersOf(node)) handed.add(name);
    }
  }
  const key = bare(deeper.property);
  if (key.type === 'Identifier' && counts(key.name, callable)) return false;
  return says(key, handed) && code.value(key).numeric === undefined;
}

function addNames(node: Node, names: Set<string>): void {
  for (const one of nodesWithin(node)) if (one.type === 'Identifier') names.add(one.name);
}

function says(node: Node, names: ReadonlySet<string>): boolean {
  for (const one of nodesWithin(node)) if (one.type === 'Identifier' && names.has(one.name)) return true;
  return false;
}
