/** The calls and the JSX elements of a module, so that those of one function are found without walking it. */
import { nodesIn } from '../source/sorted-nodes';
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
  within(node: Node): readonly (Call | Element)[] {
    return nodesIn(this.all, node);
  }
}
