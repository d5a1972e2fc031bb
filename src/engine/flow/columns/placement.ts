/** Where the type of a column stands tells which column it is: beside a key, in the options of one, behind a name, in a decorator. */
import { staticName } from '../../source/tree';
import type { Node, TSESTree } from '../../source/tree';

export interface Placed {
  readonly name: string;
  /** Where somebody would read that the column is declared. */
  readonly from: Node;
  readonly to: Node;
  /** What else is said of it. */
  readonly options?: TSESTree.ObjectExpression;
  /** What holds the column among others: an object, a list, a class. */
  readonly among?: Node;
  /** The table, where it is said in the same call. */
  readonly table?: string;
}

const TYPE_KEYS = new Set(['type', 'columnType', 'dataType', 'mode']);

export function placeOf(type: Node): Placed | undefined {
  const node = dressed(type);
  const { parent } = node;
  switch (parent?.type) {
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectExpression' ? inObject(parent, parent.parent) : undefined;
    case 'ArrayExpression':
      return keyed(parent, undefined);
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee === node ? undefined : inCall(parent, node);
    default:
      return undefined;
  }
}

/** `real().notNull()`, `DataTypes.DOUBLE.UNSIGNED`: what else is said of it in the same breath. */
function dressed(node: Node): Node {
  let current = node;
  for (;;) {
    const { parent } = current;
    if (parent?.type === 'TSAsExpression' || parent?.type === 'TSNonNullExpression') current = parent;
    else if (parent?.type === 'MemberExpression' && parent.object === current) current = parent.parent.type === 'CallExpression' && parent.parent.callee === parent ? parent.parent : parent;
    else return current;
  }
}

function inObject(property: TSESTree.Property, object: TSESTree.ObjectExpression): Placed | undefined {
  const key = staticName(property.key, property.computed);
  if (key === undefined) return undefined;
  // A field may be called `type` itself: then nothing around it takes options.
  const within = TYPE_KEYS.has(key) ? optionsOf(object) : undefined;
  return within ?? (TYPE_KEYS.has(key) ? undefined : { name: key, from: property, to: property, among: object });
}

/** The column that the options are of. */
function optionsOf(options: TSESTree.ObjectExpression): Placed | undefined {
  const named = nameIn(options);
  if (named !== undefined) return { name: named, from: options, to: options, options, among: options.parent };
  const { parent } = options;
  if (parent.type === 'CallExpression' || parent.type === 'NewExpression') return inCall(parent, options, options);
  const holder = parent.type === 'ArrayExpression' ? parent : options;
  return keyed(holder, options);
}

function keyed(node: Node, options: TSESTree.ObjectExpression | undefined): Placed | undefined {
  const { parent } = node;
  if (parent?.type !== 'Property' || parent.value !== node || parent.parent.type !== 'ObjectExpression') return undefined;
  const key = staticName(parent.key, parent.computed);
  return key === undefined ? undefined : { name: key, from: parent, to: parent, options, among: parent.parent };
}

/** Of a decorator the member; else what the last text before it says: `addColumn('orders', 'price', …)`. */
export function inCall(call: TSESTree.CallExpression | TSESTree.NewExpression, argument: Node | undefined, options?: TSESTree.ObjectExpression): Placed | undefined {
  if (call.parent.type === 'Decorator') return decorated(call.parent, options);
  const before = argument ? call.arguments.slice(0, call.arguments.indexOf(argument as TSESTree.Expression)) : call.arguments.slice(0, 1);
  const texts = before.flatMap((one) => textOf(one) ?? []);
  const name = texts.at(-1);
  if (name === undefined) return call.type === 'CallExpression' ? placeOf(call) : undefined;
  const first = before.find((one) => textOf(one) === name) ?? call;
  return { name, from: first, to: argument ?? call, options, table: texts.at(-2), among: undefined };
}

export function decorated(decorator: TSESTree.Decorator, options?: TSESTree.ObjectExpression): Placed | undefined {
  const member = decorator.parent;
  if (member.type !== 'PropertyDefinition' && member.type !== 'AccessorProperty') return undefined;
  const name = staticName(member.key, member.computed);
  return name === undefined ? undefined : { name, from: decorator, to: member.key, options, among: member.parent };
}

/** `{ name: 'price', type: 'float' }`. */
export function nameIn(object: TSESTree.ObjectExpression): string | undefined {
  return textOf(propertyOf(object, 'name'));
}

export function propertyOf(object: TSESTree.ObjectExpression, name: string): Node | undefined {
  const found = object.properties.find((property) => property.type === 'Property' && staticName(property.key, property.computed) === name);
  return found?.type === 'Property' ? found.value : undefined;
}

export function textOf(node: Node | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  return node?.type === 'TemplateLiteral' && node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? undefined) : undefined;
}
