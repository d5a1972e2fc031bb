/** Where a function gives something back, or throws it: its own `return`, `yield` and `throw`, not those of the functions in it. */
import { nodesIn } from '../source/sorted-nodes';
import { isFunction } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { isTerminating } from './termination';

type Exit = TSESTree.ReturnStatement | TSESTree.YieldExpression | TSESTree.ThrowStatement;

export class Exits {
  /** In source order. */
  private readonly all: readonly Exit[];
  private readonly known = new Map<Node, readonly Exit[]>();

  /** `nodes` in source order. */
  constructor(nodes: readonly Node[]) {
    this.all = nodes.filter(isExit);
  }

  returnsOf(callable: Node): readonly TSESTree.ReturnStatement[] {
    return this.of(callable).filter((exit) => exit.type === 'ReturnStatement');
  }

  yieldsOf(callable: Node): readonly TSESTree.YieldExpression[] {
    return this.of(callable).filter((exit) => exit.type === 'YieldExpression');
  }

  /** Of a function, or of a block: what is thrown in it and not caught there. */
  throwsOf(node: Node): readonly TSESTree.ThrowStatement[] {
    return this.of(node).filter((exit) => exit.type === 'ThrowStatement' && !isCaught(exit, node)) as readonly TSESTree.ThrowStatement[];
  }

  private of(callable: Node): readonly Exit[] {
    const body = isFunction(callable) ? (callable.body as Node | null) : callable;
    let exits = this.known.get(callable);
    if (!exits) this.known.set(callable, (exits = body ? nodesIn(this.all, body).filter((exit) => isOwn(exit, body)) : []));
    return exits;
  }
}

function isExit(node: Node): node is Exit {
  const { type } = node;
  return type === 'ReturnStatement' || type === 'YieldExpression' || type === 'ThrowStatement';
}

/** Control leaves the body by it: a function around it takes it, and a last block that returns itself makes nothing of what the others return. */
function isOwn(exit: Node, body: Node): boolean {
  for (let node = exit; node !== body && node.parent; node = node.parent) {
    const { parent } = node;
    if (isFunction(parent) || parent.type === 'ClassBody') return false;
    if (parent.type === 'TryStatement' && parent.finalizer && node !== parent.finalizer && isTerminating(parent.finalizer, () => false)) return false;
  }
  return true;
}

/** Does a handler below the root take what is thrown at the node? */
export function isCaught(node: Node, root: Node): boolean {
  for (let below = node, { parent } = node; parent && below !== root; below = parent, { parent } = parent) {
    if (parent.type === 'TryStatement' && parent.block === below && parent.handler) return true;
    if (parent === root) return false;
  }
  return false;
}
