/** Where the module breaks and continues, so that it is known of any part of it whether control may leave there, and which functions never return. */
import { isFunction } from '../source/tree';
import type { Node } from '../source/tree';

export class Jumps {
  private readonly starts: number[] = [];
  private readonly endings = new Set<string>();

  constructor(nodes: readonly Node[]) {
    for (const node of nodes) {
      if (node.type === 'BreakStatement' || node.type === 'ContinueStatement') this.starts.push(node.range[0]);
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

  within(start: number, end: number): boolean {
    let [low, high] = [0, this.starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! < start) low = middle + 1;
      else high = middle;
    }
    return this.starts[low] !== undefined && this.starts[low]! < end;
  }
}
