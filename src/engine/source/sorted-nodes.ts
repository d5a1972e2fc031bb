/** Nodes in source order, of which those of one part of the module are found without walking it. */
import type { Node } from './tree';

/** The index of the first node that begins at the offset or behind it. */
export function firstFrom(nodes: readonly Node[], offset: number, from = 0): number {
  let [low, high] = [from, nodes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodes[middle]!.range[0] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those that begin in the node, itself among them. */
export function nodesIn<N extends Node>(nodes: readonly N[], { range: [start, end] }: Node): readonly N[] {
  const first = firstFrom(nodes, start);
  return nodes.slice(first, firstFrom(nodes, end, first));
}
