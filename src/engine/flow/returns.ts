/** Where a function gives something back, or throws it: its own `return`, `yield` and `throw`, not those of the functions in it. */
import { isFunction, stackChildren } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { isTerminating } from './termination';

interface Exits {
  readonly returns: readonly TSESTree.ReturnStatement[];
  readonly yields: readonly TSESTree.YieldExpression[];
  readonly throws: readonly TSESTree.ThrowStatement[];
}

const known = new WeakMap<Node, Exits>();

export function returnsOf(callable: Node): readonly TSESTree.ReturnStatement[] {
  return exitsOf(callable).returns;
}

export function yieldsOf(callable: Node): readonly TSESTree.YieldExpression[] {
  return exitsOf(callable).yields;
}

/** Of a function, or of a block: what is thrown in it and not caught there. */
export function throwsOf(node: Node): readonly TSESTree.ThrowStatement[] {
  return exitsOf(node).throws;
}

function exitsOf(callable: Node): Exits {
  let exits = known.get(callable);
  if (!exits) known.set(callable, (exits = collect(callable)));
  return exits;
}

function collect(callable: Node): Exits {
  const returns: TSESTree.ReturnStatement[] = [];
  const yields: TSESTree.YieldExpression[] = [];
  const throws: TSESTree.ThrowStatement[] = [];
  const root = isFunction(callable) ? callable.body : callable;
  const waiting: Node[] = root ? [root] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'ReturnStatement') returns.push(node);
    if (node.type === 'YieldExpression') yields.push(node);
    if (node.type === 'ThrowStatement' && !isCaught(node, callable)) throws.push(node);
    if (isFunction(node) || node.type === 'ClassBody') continue;
    const last = node.type === 'TryStatement' ? lastWord(node) : undefined;
    if (last) waiting.push(last);
    else stackChildren(node, waiting);
  }
  return { returns, yields, throws };
}

/** A last block that returns itself makes nothing of what the others return. */
function lastWord({ finalizer }: TSESTree.TryStatement): Node | undefined {
  return finalizer && isTerminating(finalizer, () => false) ? finalizer : undefined;
}

/** Does a handler below the root take what is thrown at the node? */
export function isCaught(node: Node, root: Node): boolean {
  for (let below = node, { parent } = node; parent && below !== root; below = parent, { parent } = parent) {
    if (parent.type === 'TryStatement' && parent.block === below && parent.handler) return true;
    if (parent === root) return false;
  }
  return false;
}
