/** Objects with a property for each column, documents inside of one another included: `{ price: Number, lines: [{ amount: { type: Number } }] }`. */
import { bare, staticName } from '../../source/tree';
import type { Node, TSESTree } from '../../source/tree';
import type { Evaluator } from '../evaluator';
import { lastName } from '../vocabulary';
import { nameIn, propertyOf, textOf } from './placement';

export interface Field {
  readonly name: string;
  /** The word that says the type, and where it stands. */
  readonly word: string;
  readonly type: Node;
  readonly from: Node;
  readonly options?: TSESTree.ObjectExpression;
  readonly among: Node;
}

export function fieldsIn(node: Node, evaluator: Evaluator): readonly Field[] {
  const fields: Field[] = [];
  const seen = new Set<Node>();
  const waiting: Node[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const holder = held(next, evaluator);
    if (!holder || seen.has(holder)) continue;
    seen.add(holder);
    for (const part of partsOf(holder)) collect(part, holder, { fields, waiting, evaluator });
  }
  return fields;
}

/** The object or list itself, also behind a name. */
function held(node: Node, evaluator: Evaluator): TSESTree.ObjectExpression | TSESTree.ArrayExpression | undefined {
  const target = bare(node);
  if (target.type === 'ObjectExpression' || target.type === 'ArrayExpression') return target;
  if (target.type !== 'Identifier') return undefined;
  const definition = evaluator.scopes.variableOf(target)?.defs[0]?.node as Node | undefined;
  const init = definition?.type === 'VariableDeclarator' ? definition.init : undefined;
  return init && (bare(init).type === 'ObjectExpression' || bare(init).type === 'ArrayExpression') ? (bare(init) as TSESTree.ObjectExpression) : undefined;
}

function partsOf(holder: TSESTree.ObjectExpression | TSESTree.ArrayExpression): readonly Node[] {
  return holder.type === 'ObjectExpression' ? holder.properties : holder.elements.flatMap((element) => element ?? []);
}

interface Collecting {
  readonly fields: Field[];
  readonly waiting: Node[];
  readonly evaluator: Evaluator;
}

function collect(part: Node, holder: Node, collecting: Collecting): void {
  if (part.type === 'SpreadElement') collecting.waiting.push(part.argument);
  else if (part.type === 'ObjectExpression') listed(part, holder, collecting);
  else if (part.type === 'Property') keyed(part, holder, collecting);
}

/** An element of a list: a column by its own name, or a document. */
function listed(object: TSESTree.ObjectExpression, holder: Node, { fields, waiting }: Collecting): void {
  const [name, type] = [nameIn(object), propertyOf(object, 'type')];
  const word = wordOf(type);
  if (name !== undefined && type && word !== undefined) fields.push({ name, word, type, from: object, options: object, among: holder });
  else waiting.push(object);
}

/** Of `"invoice.total"` and `"lines.$.price"` the last part is the name. */
function keyed(property: TSESTree.Property, holder: Node, { fields, waiting, evaluator }: Collecting): void {
  const name = staticName(property.key, property.computed)?.split('.').at(-1);
  if (name === undefined) return;
  const value = single(bare(property.value));
  // `price: money`, where `money` is an object of options.
  const object = value.type === 'Identifier' ? held(value, evaluator) : value;
  const options = object?.type === 'ObjectExpression' ? object : undefined;
  const type = options ? single(propertyOf(options, 'type') ?? propertyOf(options, 'columnType') ?? options) : value;
  const word = type === options ? undefined : wordOf(type);
  if (word !== undefined) fields.push({ name, word, type, from: property, options, among: holder });
  else waiting.push(type);
}

/** `[Number]` is a list of them. */
function single(node: Node): Node {
  const [element] = node.type === 'ArrayExpression' ? node.elements : [];
  return node.type === 'ArrayExpression' && node.elements.length === 1 && element ? bare(element) : node;
}

/** `Number`, `mongoose.Schema.Types.Number`, `'float'`, `() => Number`. */
export function wordOf(node: Node | undefined): string | undefined {
  if (!node) return undefined;
  const target = bare(node);
  if (target.type === 'ArrowFunctionExpression' && target.params.length <= 1 && target.body.type !== 'BlockStatement') return wordOf(target.body);
  if (target.type === 'Identifier' || target.type === 'MemberExpression') return lastName(target);
  return textOf(target);
}
