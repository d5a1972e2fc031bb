/** The calls, the JSX elements, the writes of interest and the imports at run time of a module, so that those of one function are found without walking it. */
import { nodesIn } from '../source/sorted-nodes';
import { isLoading, isNamedWrite, staticName } from '../source/tree';
import type { Call, Element, Loading, Node, PropertyWrite } from '../source/tree';
import { lastName } from './vocabulary';

const CALLING: ReadonlySet<string> = new Set(['CallExpression', 'NewExpression', 'JSXOpeningElement']);

export class Calls {
  /** In source order. */
  readonly all: readonly (Call | Element)[];
  private readonly others: readonly (PropertyWrite | Loading)[];

  /** `nodes` in source order. */
  constructor(nodes: readonly Node[], isWatched: IsWatched = () => false) {
    this.all = nodes.filter((node): node is Call | Element => CALLING.has(node.type));
    this.others = nodes.filter((node): node is PropertyWrite | Loading => isPropertyWrite(node, isWatched) || isLoading(node));
  }

  /** Those in the function and in the functions in it, outer before inner. */
  within(node: Node): readonly (Call | Element)[] {
    return nodesIn(this.all, node);
  }

  othersWithin(node: Node): readonly (PropertyWrite | Loading)[] {
    return this.others.length === 0 ? this.others : nodesIn(this.others, node);
  }
}

/** May a write to this property of something of that name reach a sink? */
export type IsWatched = (property: string, owner: string | undefined) => boolean;

export function isPropertyWrite(node: Node, isWatched: IsWatched): node is PropertyWrite {
  if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return false;
  const { object, property, computed } = node.left;
  return isNamedWrite(node.left) || isWatched(staticName(property, computed) ?? '', lastName(object));
}
