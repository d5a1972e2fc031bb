/** Changes to what `this` holds: `this.a = …`, `this.a.b = …`, `this.list.push(…)`. */
import { nodesIn } from '../source/sorted-nodes';
import { bare, isFunction, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { ADDING } from './updates';

export type ThisChange = TSESTree.AssignmentExpression | TSESTree.CallExpression;

export class ThisChanges {
  /** In source order; collected when the first class is looked at. */
  private all: readonly ThisChange[] | undefined;

  constructor(private readonly nodes: readonly Node[]) {}

  /** What a function changes of its `this`; arrow functions inside it have the same. */
  of(callable: Node): readonly ThisChange[] {
    this.all ??= this.nodes.filter(isThisChange);
    return this.all.length === 0 ? this.all : nodesIn(this.all, callable).filter((change) => ownerOfThis(change) === callable);
  }
}

function isThisChange(node: Node): node is ThisChange {
  return (node.type === 'AssignmentExpression' || node.type === 'CallExpression') && (pathBelowThis(node) !== undefined || isAssigned(node) || isOwnCall(node));
}

/** The function, or the class, that says what `this` is there. */
function ownerOfThis(node: Node): Node | undefined {
  let owner = node.parent;
  while (owner && (!(isFunction(owner) || /^Class(?:Declaration|Expression)$/.test(owner.type)) || owner.type === 'ArrowFunctionExpression')) owner = owner.parent;
  return owner;
}

export function isThis({ type }: Node): boolean {
  return type === 'ThisExpression' || type === 'Super';
}

/** `Object.assign(this, given)` */
export function isAssigned(node: Node): node is TSESTree.CallExpression {
  if (node.type !== 'CallExpression' || node.arguments[0]?.type !== 'ThisExpression') return false;
  const callee = bare(node.callee);
  return callee.type === 'MemberExpression' && staticName(callee.property, callee.computed) === 'assign';
}

/** `this.keep(x)` */
function isOwnCall(node: Node): boolean {
  const callee = node.type === 'CallExpression' ? bare(node.callee) : undefined;
  return callee?.type === 'MemberExpression' && isThis(callee.object);
}

/** Property names below `this`, `*` where something is added; undefined where the node changes nothing of `this`. */
export function pathBelowThis(node: TSESTree.AssignmentExpression | TSESTree.CallExpression): readonly string[] | undefined {
  if (node.type === 'AssignmentExpression') return below(node.left);
  const callee = bare(node.callee);
  if (callee.type !== 'MemberExpression' || !ADDING.has(staticName(callee.property, callee.computed) ?? '')) return undefined;
  const path = below(callee.object);
  return path && [...path, '*'];
}

function below(member: Node): readonly string[] | undefined {
  const path: string[] = [];
  let node = bare(member);
  for (; node.type === 'MemberExpression'; node = bare(node.object)) path.unshift(staticName(node.property, node.computed) ?? '*');
  return node.type === 'ThisExpression' && path.length > 0 ? path : undefined;
}
