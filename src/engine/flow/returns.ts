/** Where a function gives something back: its own `return` and `yield`, not those of the functions in it. */
import { childrenOf, isFunction } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';

interface Exits {
  readonly returns: readonly TSESTree.ReturnStatement[];
  readonly yields: readonly TSESTree.YieldExpression[];
}

const known = new WeakMap<Node, Exits>();

export function returnsOf(callable: Node): readonly TSESTree.ReturnStatement[] {
  return exitsOf(callable).returns;
}

export function yieldsOf(callable: Node): readonly TSESTree.YieldExpression[] {
  return exitsOf(callable).yields;
}

function exitsOf(callable: Node): Exits {
  let exits = known.get(callable);
  if (!exits) known.set(callable, (exits = collect(callable)));
  return exits;
}

function collect(callable: Node): Exits {
  const returns: TSESTree.ReturnStatement[] = [];
  const yields: TSESTree.YieldExpression[] = [];
  const waiting: Node[] = 'body' in callable && callable.body ? [callable.body as Node] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'ReturnStatement') returns.push(node);
    if (node.type === 'YieldExpression') yields.push(node);
    if (isFunction(node) || node.type === 'ClassBody') continue;
    const children = childrenOf(node);
    for (let i = children.length - 1; i >= 0; i--) waiting.push(children[i]!);
  }
  return { returns, yields };
}
