/** The calls, the JSX elements and the writes of interest of a module, so that those of one function are found without walking it. */
import { nodesIn } from '../source/sorted-nodes';
import { isNamedWrite, staticName } from '../source/tree';
import type { Call, Element, Node, PropertyWrite } from '../source/tree';
import { lastName } from './vocabulary';

const CALLING: ReadonlySet<string> = new Set(['CallExpression', 'NewExpression', 'JSXOpeningElement']);

export class Calls {
  /** In source order. */
  readonly all: readonly (Call | Element)[];
  private readonly writes: readonly PropertyWrite[];

  /** `nodes` in source order. */
  constructor(nodes: readonly Node[], isWatched: IsWatched = () => false) {
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

/** May a write to this property of something of that name reach a sink? */
export type IsWatched = (property: string, owner: string | undefined) => boolean;

export function isPropertyWrite(node: Node, isWatched: IsWatched): node is PropertyWrite {
  if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return false;
  const { object, property, computed } = node.left;
  return isNamedWrite(node.left) || isWatched(staticName(property, computed) ?? '', lastName(object));
}
