/** Where the module breaks and continues, so that it is known of any part of it whether control may leave there. */
import type { Node } from '../source/tree';

export class Jumps {
  private readonly starts: readonly number[];

  constructor(nodes: readonly Node[]) {
    this.starts = nodes.filter(({ type }) => type === 'BreakStatement' || type === 'ContinueStatement').map(({ range }) => range[0]);
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
