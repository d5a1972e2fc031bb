/** Where the module breaks and continues, so that it is known of any part of it which jumps leave it, and which functions never return. */
import { firstFrom } from '../source/sorted-nodes';
import { isFunction } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';

export type Jump = TSESTree.BreakStatement | TSESTree.ContinueStatement;

export class Jumps {
  /** In source order. */
  private readonly jumps: Jump[] = [];
  private readonly endings = new Set<string>();

  constructor(nodes: readonly Node[]) {
    for (const node of nodes) {
      if (node.type === 'BreakStatement' || node.type === 'ContinueStatement') this.jumps.push(node);
      if (node.type === 'TSNeverKeyword') this.addEnding(node);
    }
  }

  /** Is it the name of a function of the module that is declared to give nothing back, ever? */
  readonly neverReturns = (name: string): boolean => this.endings.has(name);

  private addEnding({ parent }: Node): void {
    const owner = parent?.type === 'TSTypeAnnotation' ? parent.parent : undefined;
    if (!isFunction(owner) || owner.returnType !== parent) return;
    const named = owner.type === 'FunctionDeclaration' ? owner : owner.parent;
    if ((named.type === 'FunctionDeclaration' || named.type === 'VariableDeclarator') && named.id?.type === 'Identifier') this.endings.add(named.id.name);
  }

  /** Those between the offsets that go somewhere else. */
  leaving(start: number, end: number): readonly Jump[] {
    const leaving: Jump[] = [];
    for (let i = firstFrom(this.jumps, start); i < this.jumps.length && this.jumps[i]!.range[0] < end; i++) {
      if (targetOf(this.jumps[i]!) < start) leaving.push(this.jumps[i]!);
    }
    return leaving;
  }
}

const targets = new WeakMap<Jump, number>();

/** Where the statement begins that is left, or gone on with. */
function targetOf(jump: Jump): number {
  let target = targets.get(jump);
  if (target === undefined) targets.set(jump, (target = findTarget(jump)));
  return target;
}

function findTarget(jump: Jump): number {
  for (let node = jump.parent as Node | undefined; node; node = node.parent) if (isTarget(node, jump)) return node.range[0];
  return -1;
}

function isTarget(node: Node, { type, label }: Jump): boolean {
  if (label) return node.type === 'LabeledStatement' && node.label.name === label.name;
  return /^(?:For|While|DoWhile)/.test(node.type) || (type === 'BreakStatement' && node.type === 'SwitchStatement');
}
