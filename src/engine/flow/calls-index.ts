/** The calls and the JSX elements of a module, so that those of one function are found without walking it. */
import type { Call, Element, Node } from '../source/tree';

const CALLING: ReadonlySet<string> = new Set(['CallExpression', 'NewExpression', 'JSXOpeningElement']);

export class Calls {
  /** In source order. */
  readonly all: readonly (Call | Element)[];

  /** `nodes` in source order. */
  constructor(nodes: readonly Node[]) {
    this.all = nodes.filter((node): node is Call | Element => CALLING.has(node.type));
  }

  /** Those in the function and in the functions in it, outer before inner. */
  within({ range: [start, end] }: Node): readonly (Call | Element)[] {
    const first = this.firstFrom(start);
    return this.all.slice(first, this.firstFrom(end, first));
  }

  private firstFrom(offset: number, from = 0): number {
    let [low, high] = [from, this.all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.all[middle]!.range[0] < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
