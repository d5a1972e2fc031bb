/** The columns that a node of code declares, by the models of what is called or named in it, or in the SQL that it is. */
import type { ColumnEvent } from '../../event';
import type { Behaviour } from '../../model';
import { bare, staticName } from '../../source/tree';
import type { Call, Node, TSESTree } from '../../source/tree';
import { calleeOf, conventionalMember, exportedName } from '../callee';
import type { Evaluator } from '../evaluator';
import { onlyConstant } from '../value';
import { lastName } from '../vocabulary';
import { fieldsIn, wordOf } from './fields';
import { decorated, inCall, placeOf, propertyOf, textOf } from './placement';
import type { Placed } from './placement';
import { sqlColumns } from './sql-texts';
import { namesAmong, namesBeside, tableAround, tableInChain } from './table';

const NONE: readonly ColumnEvent[] = [];

export function columnsAt(node: Node, text: string, evaluator: Evaluator): readonly ColumnEvent[] {
  switch (node.type) {
    case 'CallExpression':
    case 'NewExpression':
      return calledColumns(node, evaluator);
    case 'MemberExpression':
    case 'Identifier':
      return namedColumn(node, evaluator);
    case 'Literal':
    case 'TemplateLiteral':
      return sqlColumns(node, text);
    default:
      return NONE;
  }
}

function calledColumns(call: Call, evaluator: Evaluator): readonly ColumnEvent[] {
  const { behaviour } = calleeOf(call, evaluator);
  if (!behaviour) return NONE;
  if (behaviour.implies?.role === 'column-type') return impliedColumn(call, behaviour, evaluator);
  const told = (behaviour.constrains ?? []).flatMap(({ at, role }) => {
    const [, index = '0', path = ''] = /^argument\[(\d+)\](?:\.(.+))?$/.exec(at) ?? [];
    const found = nodeAt(call.arguments[Number(index)], path, evaluator);
    if (!found) return [];
    if (role === 'columns' || role === 'fields') return fieldColumns(found, behaviour, role, evaluator);
    return role === 'column-type' || role === 'field-type' ? typedColumn(call, found, { index: Number(index), path, role }, behaviour, evaluator) : [];
  });
  return told.length > 0 ? told : annotatedColumn(call, behaviour, evaluator);
}

function nodeAt(argument: Node | undefined, path: string, evaluator: Evaluator): Node | undefined {
  let node = argument && bare(argument);
  for (const name of path === '' ? [] : path.split('.')) {
    if (node?.type === 'Identifier') node = evaluator.valueOf(node).origin;
    node = node?.type === 'ObjectExpression' ? propertyOf(node, name) : undefined;
  }
  return node;
}

/** `t.float('price')`, `price: real()`, `DataTypes.FLOAT(10, 2)`. */
function impliedColumn(call: Call, behaviour: Behaviour, evaluator: Evaluator): readonly ColumnEvent[] {
  const name = textOf(call.arguments[0]);
  const around = placeOf(call);
  const placed = around ?? (name === undefined ? undefined : inCall(call, undefined));
  return placed ? [eventOf(placed, behaviour.implies!.constant, call, behaviour, evaluator)] : NONE;
}

/** `price: DataTypes.FLOAT`: the type is named, and nothing is called. */
function namedColumn(node: TSESTree.MemberExpression | TSESTree.Identifier, evaluator: Evaluator): readonly ColumnEvent[] {
  const name = node.type === 'Identifier' ? node.name : staticName(node.property, node.computed);
  if (name === undefined || !evaluator.models.namesColumnType(name) || isCalled(node)) return NONE;
  const placed = placeOf(node);
  const behaviour = placed && behaviourOf(node, name, evaluator);
  return placed && behaviour?.implies?.role === 'column-type' ? [eventOf(placed, behaviour.implies.constant, node, behaviour, evaluator)] : NONE;
}

function isCalled(node: Node): boolean {
  const { parent } = node;
  return (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && parent.callee === node;
}

function behaviourOf(node: TSESTree.MemberExpression | TSESTree.Identifier, name: string, evaluator: Evaluator): Behaviour | undefined {
  const { reference } = evaluator.valueOf(node);
  const own = reference && evaluator.models.behaviour(exportedName(reference));
  return own ?? (node.type === 'MemberExpression' ? conventionalMember(node, name, evaluator)?.behaviour : undefined);
}

interface Where {
  readonly index: number;
  readonly path: string;
  readonly role: 'column-type' | 'field-type';
}

/** `@Column('float')`, `addColumn('orders', 'price', { type: 'float' })`. */
function typedColumn(call: Call, type: Node, { index, path, role }: Where, behaviour: Behaviour, evaluator: Evaluator): readonly ColumnEvent[] {
  const word = role === 'field-type' ? wordOf(type) : constantText(type, evaluator);
  if (word === undefined) return NONE;
  const argument = call.arguments[index];
  const options = path === '' ? optionsBehind(call, index) : argument?.type === 'ObjectExpression' ? argument : undefined;
  const own = path !== '' && options ? textOf(propertyOf(options, 'name')) : undefined;
  const placed = own !== undefined && options ? { name: own, from: options, to: options, options, among: options.parent } : inCall(call, argument, options);
  return placed ? [eventOf(placed, word, type, behaviour, evaluator)] : NONE;
}

/** `@Column('float', { nullable: true })`. */
function optionsBehind(call: Call, index: number): TSESTree.ObjectExpression | undefined {
  const next = call.arguments[index + 1];
  return next?.type === 'ObjectExpression' ? next : undefined;
}

function constantText(node: Node, evaluator: Evaluator): string | undefined {
  const said = textOf(bare(node)) ?? onlyConstant(evaluator.valueOf(node));
  return typeof said === 'string' ? said : undefined;
}

function fieldColumns(node: Node, behaviour: Behaviour, role: 'columns' | 'fields', evaluator: Evaluator): readonly ColumnEvent[] {
  return fieldsIn(node, evaluator).flatMap(({ name, word, type, from, options, among }) => {
    if (role === 'columns' && textOf(bare(type)) === undefined) return [];
    return [eventOf({ name, from, to: from, options, among }, word, type, behaviour, evaluator)];
  });
}

/** `@Prop() price: number`: where the decorator does not say the type, the member does. What a database makes of numbers then is whole. */
function annotatedColumn(call: Call, { constrains, exact }: Behaviour, evaluator: Evaluator): readonly ColumnEvent[] {
  if (call.parent.type !== 'Decorator') return NONE;
  const isField = constrains?.some(({ role }) => role === 'field-type');
  if (!isField && !constrains?.some(({ role }) => role === 'column-type')) return NONE;
  const [options] = call.arguments;
  if (options && (options.type !== 'ObjectExpression' || propertyOf(options, 'type'))) return NONE;
  const placed = decorated(call.parent, options);
  const member = call.parent.parent;
  const annotation = member.type === 'PropertyDefinition' ? member.typeAnnotation?.typeAnnotation : undefined;
  const type = isOf(annotation, 'TSNumberKeyword') ? (isField ? 'number' : 'integer') : isOf(annotation, 'TSStringKeyword') ? 'string' : undefined;
  return placed && type ? [eventOf(placed, type, call, { exact }, evaluator)] : NONE;
}

/** `number`, `number | null`, `number[]`. */
function isOf(type: TSESTree.TypeNode | undefined, keyword: 'TSNumberKeyword' | 'TSStringKeyword'): boolean {
  if (type?.type === 'TSUnionType') return type.types.some((one) => isOf(one, keyword)) && type.types.every((one) => isOf(one, keyword) || one.type === 'TSNullKeyword' || one.type === 'TSUndefinedKeyword');
  return type?.type === keyword || (type?.type === 'TSArrayType' && isOf(type.elementType, keyword));
}

function eventOf({ name, from, to, options, among, table: said }: Placed, type: string, node: Node, { exact }: Behaviour, evaluator: Evaluator): ColumnEvent {
  const around = tableAround(from, evaluator);
  const beside = among ? namesAmong(among) : namesBeside(from);
  return {
    kind: 'column',
    written: 'code',
    name,
    table: said ?? (node.type === 'CallExpression' || from.parent?.type === 'CallExpression' ? chained(from) : undefined) ?? around.name,
    type: type.toLowerCase(),
    siblings: [...new Set([...beside, ...around.siblings, name])],
    at: { start: from.range[0], end: to.range[1] },
    typeAt: { start: node.range[0], end: node.range[1] },
    node,
    options,
    exact,
  };
}

/** `schema.createTable('orders').addColumn('price', 'real')`. */
function chained({ parent }: Node): string | undefined {
  return parent?.type === 'CallExpression' && lastName(parent.callee) !== undefined ? tableInChain(parent) : undefined;
}
