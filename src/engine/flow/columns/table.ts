/** Which table a column is of, and what else that has. */
import { isFunction, nodesWithin, staticName } from '../../source/tree';
import type { Node, TSESTree } from '../../source/tree';
import type { Evaluator } from '../evaluator';
import { lastName } from '../vocabulary';
import { nameIn, textOf } from './placement';

/** What the columns of an object, a list or a class are called. */
export function namesAmong(holder: Node | undefined): readonly string[] {
  if (holder?.type === 'ObjectExpression') return holder.properties.flatMap((property) => (property.type === 'Property' ? (staticName(property.key, property.computed) ?? []) : []));
  if (holder?.type === 'ArrayExpression') return holder.elements.flatMap((element) => (element?.type === 'ObjectExpression' ? (nameIn(element) ?? []) : []));
  if (holder?.type === 'ClassBody') return holder.body.flatMap((member) => ('key' in member ? (staticName(member.key, member.computed) ?? []) : []));
  return [];
}

/** What is around the node says what the table is: `define('orders', …)`, `class Order`, `const orderSchema = …`. Documents inside of one another each have a name. */
export function tableAround(node: Node, evaluator: Evaluator): { readonly name: string | undefined; readonly siblings: readonly string[] } {
  const { words } = evaluator.models;
  const names: string[] = [];
  let siblings: readonly string[] = [];
  for (let at: Node | undefined = node, below: Node = node; at; below = at, at = at.parent) {
    if (at.type === 'Property' && at.parent.type === 'ObjectExpression' && at !== node) {
      names.unshift(staticName(at.key, at.computed) ?? '');
      siblings = [...siblings, ...namesAmong(at.parent)];
    }
    const whole = wholeName(at, below, evaluator);
    if (whole !== undefined) names.unshift(words.declaredBy(whole));
    if (whole !== undefined || isEnd(at)) break;
  }
  const said = names.filter((name) => name !== '' && !words.declarers.has(name.toLowerCase()));
  return { name: said.length > 0 ? said.join('.') : undefined, siblings };
}

function isEnd(node: Node): boolean {
  return node.type === 'Program' || node.type === 'ClassBody' || node.type === 'ClassDeclaration' || node.type === 'VariableDeclarator';
}

function wholeName(node: Node, below: Node, evaluator: Evaluator): string | undefined {
  switch (node.type) {
    case 'CallExpression':
    case 'NewExpression':
      return below === node.callee ? undefined : calledTable(node);
    case 'VariableDeclarator':
      return variableTable(node, evaluator);
    case 'ClassDeclaration':
    case 'ClassExpression':
      return node.id?.name;
    case 'ClassBody':
      return node.parent.id?.name;
    case 'ObjectExpression':
      return node.parent.type === 'CallExpression' || node.parent.type === 'NewExpression' ? nameIn(node) : undefined;
    default:
      return undefined;
  }
}

/** `define('orders', …)`, `Order.init(…)`, `schema.createTable('orders').addColumn(…)`. */
function calledTable(call: TSESTree.CallExpression | TSESTree.NewExpression): string | undefined {
  const [first] = call.arguments;
  const said = textOf(first);
  if (said !== undefined && call.arguments.length > 1) return said;
  if (call.callee.type !== 'MemberExpression') return undefined;
  const receiver = call.callee.object;
  if (receiver.type === 'Super' || receiver.type === 'ThisExpression') return undefined;
  return lastName(call.callee) === 'init' && receiver.type === 'Identifier' ? receiver.name : undefined;
}

/** The receivers of a chain, from the nearest: one of them may name a table. */
export function tableInChain(call: TSESTree.CallExpression | TSESTree.NewExpression): string | undefined {
  let node: Node = call.callee;
  while (node.type === 'MemberExpression' || node.type === 'CallExpression') {
    if (node.type === 'CallExpression' && /table$/i.test(lastName(node.callee) ?? '')) return textOf(node.arguments[0]);
    node = node.type === 'CallExpression' ? node.callee : node.object;
  }
  return undefined;
}

/** `const schema = new Schema(…)` is what it is made a model of: `model('Invoice', schema)`. */
function variableTable({ id }: TSESTree.VariableDeclarator, evaluator: Evaluator): string | undefined {
  if (id.type !== 'Identifier') return undefined;
  for (const { identifier } of evaluator.scopes.variableOf(id)?.references ?? []) {
    const { parent } = identifier as Node;
    const named = parent?.type === 'CallExpression' && parent.callee !== identifier ? textOf(parent.arguments[0]) : undefined;
    if (named !== undefined) return named;
  }
  return id.name;
}

const told = new WeakMap<Node, readonly string[]>();

/** What else is declared by calls with a name in the same function: `t.string('currency')` beside `t.float('price')`. */
export function namesBeside(call: Node): readonly string[] {
  let holder: Node | undefined = call.parent;
  while (holder && !isFunction(holder) && holder.type !== 'Program') holder = holder.parent;
  if (!holder || holder.type === 'Program') return [];
  const known = told.get(holder) ?? calledNames(holder);
  told.set(holder, known);
  return known;
}

function calledNames(root: Node): readonly string[] {
  const names: string[] = [];
  for (const node of nodesWithin(root)) {
    const name = node.type === 'CallExpression' && node.callee.type === 'MemberExpression' ? textOf(node.arguments[0]) : undefined;
    if (name !== undefined) names.push(name);
  }
  return names;
}
