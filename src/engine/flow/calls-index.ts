/** The calls, the JSX elements, the writes of interest and the imports at run time of a module, so that those of one function are found without walking it. */
import { nodesIn } from '../source/sorted-nodes';
import { isLoading, isNamedWrite, staticName } from '../source/tree';
import type { Call, Element, Loading, Node, PropertyWrite } from '../source/tree';
import { lastName } from './vocabulary';

const CALLING: ReadonlySet<string> = new Set(['CallExpression', 'NewExpression', 'JSXOpeningElement']);

export class Calls {
  /** In source order. */
  readonly all: readonly (Call | Element)[];
  private handed: ReadonlySet<string> | undefined;
  private readonly others: readonly (PropertyWrite | Loading)[];

  /** `nodes` in source order. */
  constructor(nodes: readonly Node[], isWatched: IsWatched = () => false) {
    this.all = nodes.filter((node): node is Call | Element => CALLING.has(node.type));
    this.others = nodes.filter((node): node is PropertyWrite | Loading => isPropertyWrite(node, isWatched) || isLoading(node));
  }

  /** Does something of that name stand among what a call is handed: by itself, in a list or an object, bound? */
  isHanded(name: string): boolean {
    this.handed ??= namesHanded(this.all);
    return this.handed.has(name);
  }

  /** Those in the function and in the functions in it, outer before inner. */
  within(node: Node): readonly (Call | Element)[] {
    return nodesIn(this.all, node);
  }

  othersWithin(node: Node): readonly (PropertyWrite | Loading)[] {
    return this.others.length === 0 ? this.others : nodesIn(this.others, node);
  }
}

function namesHanded(calls: readonly (Call | Element)[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const call of calls) {
    if (call.type === 'JSXOpeningElement') continue;
    for (const given of call.arguments) addNames(given, names);
    // `show.bind(this)`
    if (call.callee.type === 'MemberExpression' && call.callee.object.type === 'Identifier') names.add(call.callee.object.name);
  }
  return names;
}

function addNames(given: Node | null, names: Set<string>): void {
  switch (given?.type) {
    case 'Identifier':
      names.add(given.name);
      return;
    case 'ArrayExpression':
      for (const element of given.elements) addNames(element, names);
      return;
    case 'ObjectExpression':
      for (const property of given.properties) addNames(property.type === 'Property' ? property.value : property, names);
      return;
    case 'SpreadElement':
      return addNames(given.argument, names);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return addNames(given.expression, names);
    default:
  }
}

/** May a write to this property of something of that name reach a sink? */
export type IsWatched = (property: string, owner: string | undefined) => boolean;

export function isPropertyWrite(node: Node, isWatched: IsWatched): node is PropertyWrite {
  if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return false;
  const { object, property, computed } = node.left;
  return isNamedWrite(node.left) || isWatched(staticName(property, computed) ?? '', lastName(object));
}
