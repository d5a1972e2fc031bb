/** The calls, the JSX elements and the writes of interest of a module, so that those of one function are found without walking it. */
import { nodesIn } from '../source/sorted-nodes';
import { staticName } from '../source/tree';
import type { Call, Element, Node, PropertyWrite } from '../source/tree';

const CALLING: ReadonlySet<string> = new Set(['CallExpression', 'NewExpression', 'JSXOpeningElement']);

export class Calls {
  /** In source order. */
  readonly all: readonly (Call | Element)[];
  private readonly writes: readonly PropertyWrite[];

  /** `nodes` in source order; `isWatched`: may a write to a property of this name reach a sink? */
  constructor(nodes: readonly Node[], isWatched: (property: string) => boolean = () => false) {
    this.all = nodes.filter((node): node is Call | Element => CALLING.has(node.type));
    this.writes = nodes.filter((node): node is PropertyWrite => isPropertyWrite(node, isWatched));
  }

  /** Those in the function and in the functions in it, outer before inner. */
  within(node: Node): readonly (Call | Element)[] {
    return nodesIn(this.all, node);
  }

  writesWithin(node: Node): readonly PropertyWrite[] {
    return this.writes.length === 0 ? this.writes : nodesIn(this.writes, node);
  }
}

export function isPropertyWrite(node: Node, isWatched: (property: string) => boolean): node is PropertyWrite {
  if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return false;
  const name = staticName(node.left.property, node.left.computed);
  return name !== undefined && isWatched(name);
}
