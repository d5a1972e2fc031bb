/** Places at which what is left is written: rows that are saved, updates, statements of SQL. */
import { lastName } from '../../../engine/flow/vocabulary';
import { bare, calledName, nodesWithin, staticName } from '../../../engine/source/tree';
import type { Node, TSESTree } from '../../../engine/source/tree';
import { wordsOf } from '../../names';
import { saysWhatIsLeft } from './columns';
import { rootOf } from './stale';
import type { Stale } from './stale';

export interface Write {
  readonly column: string;
  /** What is written was worked out from what had been read; else the database works it out. */
  readonly computed: boolean;
}

type Writing = TSESTree.CallExpression | TSESTree.TaggedTemplateExpression;

const SAVES = /^(?:save|saveEntity|persist|persistAndFlush|flush|commit)$/;
const UPDATES = /^(?:update\w*|findOneAndUpdate|findByIdAndUpdate|findAndModify|findOneAndReplace|replaceOne|set|upsert|patch\w*|merge|put|createOrUpdate\w*|save\w*|store\w*|write\w*|edit\w*|modify\w*|change\w*|set[A-Z]\w*|hset|hSet|send|UpdateCommand|UpdateItemCommand|PutCommand)$/;
const STEPS = /^(?:increment|decrement|incr|decr|incrBy|decrBy|incrby|decrby|hincrby|hIncrBy|inc|dec)$/;
/** Below these stands which row is meant, or what is not written. */
const ASIDE = /^(?:where|filter|select|include|query|attributes|Key|key)$/;
const FILTER_FIRST = /^(?:findOneAndUpdate|updateOne|updateMany|findOneAndReplace|replaceOne|findAndModify)$/;
const MADE_BY_DATABASE = /^(?:increment|decrement|\$inc|\$subtract|\$add)$/;

/** By what it is called, at the least. */
export function mayWrite(node: Writing): boolean {
  if (node.type === 'TaggedTemplateExpression') return /\bset\b/i.test(textOf(node.quasi));
  const name = calledName(node) ?? '';
  return SAVES.test(name) || STEPS.test(name) || UPDATES.test(name) || (node.arguments[0] !== undefined && statementIn(node.arguments[0]) !== undefined);
}

export function writesAt(node: Writing, stale: Stale): Write | undefined {
  if (node.type === 'TaggedTemplateExpression') return inStatement(textOf(node.quasi), node.quasi.expressions, stale);
  const name = calledName(node) ?? '';
  const [first] = node.arguments;
  const statement = first && statementIn(first);
  if (statement !== undefined) return inStatement(statement, [outermostCall(node)], stale);
  if (SAVES.test(name)) return savedRow(node, name, stale);
  if (STEPS.test(name)) return stepped(node);
  if (UPDATES.test(name)) return updated(node, name, stale) ?? handedToSetter(node, name, stale);
  return undefined;
}

/** `user.balance -= amount; await user.save()` */
function savedRow(node: TSESTree.CallExpression, name: string, stale: Stale): Write | undefined {
  const owner = node.callee.type === 'MemberExpression' ? lastName(node.callee.object) : undefined;
  const given = node.arguments.map((argument) => lastName(argument.type === 'ArrayExpression' ? (argument.elements[0] ?? argument) : argument));
  const rows = [owner, ...given].filter((row) => stale.isRow(row));
  if (rows.length === 0 && name !== 'flush') return undefined;
  for (const one of nodesWithin(stale.scope)) {
    const target = one.type === 'AssignmentExpression' ? one.left : one.type === 'UpdateExpression' ? one.argument : undefined;
    if (!target || target.type !== 'MemberExpression' || one.range[0] > node.range[0]) continue;
    const column = staticName(target.property, target.computed);
    const root = rootOf(target);
    if (column === undefined || !stale.isRow(root) || !(name === 'flush' || rows.includes(root)) || !saysWhatIsLeft(column, lastName(target.object) ?? '')) continue;
    if (one.type === 'UpdateExpression' || (one.type === 'AssignmentExpression' && (/^[-+]=$/.test(one.operator) || (one.operator === '=' && stale.isComputed(one.right))))) return { column, computed: true };
  }
  return undefined;
}

/** `Wallet.decrement({ balance: amount }, …)`, `decrement('balance', amount)` */
function stepped(node: TSESTree.CallExpression): Write | undefined {
  for (const argument of node.arguments) {
    if (argument.type === 'Literal' && typeof argument.value === 'string' && saysWhatIsLeft(argument.value, receiverName(node))) return { column: argument.value, computed: false };
    if (argument.type === 'ArrayExpression' && argument.elements[0]?.type === 'Literal' && saysWhatIsLeft(String(argument.elements[0].value))) return { column: String(argument.elements[0].value), computed: false };
    if (argument.type !== 'ObjectExpression') continue;
    for (const property of argument.properties) {
      const name = property.type === 'Property' ? staticName(property.key, property.computed) : undefined;
      if (name !== undefined && !ASIDE.test(name) && saysWhatIsLeft(name, receiverName(node))) return { column: name, computed: false };
    }
  }
  return undefined;
}

function receiverName({ callee }: TSESTree.CallExpression): string {
  return callee.type === 'MemberExpression' ? (lastName(callee.object) ?? '') : '';
}

function updated(node: TSESTree.CallExpression, name: string, stale: Stale): Write | undefined {
  const written = FILTER_FIRST.test(name) && node.arguments.length > 1 ? node.arguments.slice(1) : node.arguments;
  for (const argument of written) {
    const found = argument.type === 'SpreadElement' ? undefined : writtenIn(argument, receiverName(node), false, stale);
    if (found) return found;
  }
  return undefined;
}

function writtenIn(node: Node, owner: string, byDatabase: boolean, stale: Stale): Write | undefined {
  const object = bare(node);
  if (object.type === 'NewExpression') return object.arguments[0] ? writtenIn(object.arguments[0], owner, byDatabase, stale) : undefined;
  if (object.type !== 'ObjectExpression') return undefined;
  for (const property of object.properties) {
    if (property.type !== 'Property') continue;
    const name = staticName(property.key, property.computed)?.split('.').at(-1);
    if (name === undefined || ASIDE.test(name)) continue;
    const value = bare(property.value);
    if (saysWhatIsLeft(name, owner)) {
      if (byDatabase || isOfDatabase(value, name)) return { column: name, computed: false };
      if (stale.isComputed(value)) return { column: name, computed: true };
    }
    const inner = writtenIn(value, owner, byDatabase || MADE_BY_DATABASE.test(name), stale);
    if (inner) return inner;
  }
  return undefined;
}

/** `{ decrement: amount }`, `literal('balance - 5')`, `sql\`${t.balance} - 5\``, `() => 'balance - :amount'` */
function isOfDatabase(value: Node, column: string): boolean {
  if (value.type === 'ObjectExpression') return value.properties.some((one) => one.type === 'Property' && MADE_BY_DATABASE.test(staticName(one.key, one.computed) ?? ''));
  if (value.type === 'TaggedTemplateExpression') return true;
  if (value.type === 'CallExpression' && /^(?:literal|raw|fn|increment|decrement|sql)$/.test(calledName(value) ?? '')) return true;
  if (value.type !== 'ArrowFunctionExpression') return false;
  const text = value.body.type === 'TemplateLiteral' ? textOf(value.body) : value.body.type === 'Literal' ? String(value.body.value) : '';
  return text.includes(column) && /[-+]/.test(text);
}

/** `repository.setBalance(id, balance - amount)` */
function handedToSetter(node: TSESTree.CallExpression, name: string, stale: Stale): Write | undefined {
  if (!isWaitedFor(node)) return undefined;
  const speaks = wordsOf(name).concat(wordsOf(receiverName(node)));
  for (const argument of node.arguments) {
    if (argument.type === 'SpreadElement' || bare(argument).type === 'ObjectExpression' || !stale.isComputed(argument)) continue;
    const [column] = stale.columnsIn(argument);
    if (column !== undefined && (/^(?:set|put|hset|hSet)$/.test(name) || saysWhatIsLeft(name) || wordsOf(column).some((word) => speaks.includes(word)))) return { column, computed: true };
  }
  return undefined;
}

function isWaitedFor(node: Node): boolean {
  const { parent } = node;
  return parent?.type === 'AwaitExpression' || parent?.type === 'ReturnStatement' || (parent?.type === 'MemberExpression' && /^(?:then|catch|finally|exec)$/.test(staticName(parent.property, parent.computed) ?? ''));
}

const UPDATE = /\bupdate\s+[\s\S]*?\bset\b([\s\S]*?)(?:\bwhere\b([\s\S]*))?$/i;

function inStatement(text: string, given: readonly Node[], stale: Stale): Write | undefined {
  const [, set = ''] = UPDATE.exec(text) ?? [];
  const table = /\bupdate\s+["`[]?(?:\w+\.)?["`[]?(\w+)/i.exec(text)?.[1] ?? '';
  for (const [, column = '', value = ''] of set.matchAll(/["`[]?(\w+)["`\]]?\s*=\s*([^,]*)/g)) {
    if (!saysWhatIsLeft(column, table)) continue;
    if (value.toLowerCase().includes(column.toLowerCase())) return { column, computed: false };
    if (given.some((node) => stale.isComputed(node))) return { column, computed: true };
  }
  return undefined;
}

/** The text of a statement that changes rows, as far as it is written out. */
function statementIn(node: Node): string | undefined {
  const given = bare(node);
  const text =
    given.type === 'Literal' && typeof given.value === 'string' ? given.value : given.type === 'TemplateLiteral' ? textOf(given) : given.type === 'TaggedTemplateExpression' ? textOf(given.quasi) : given.type === 'BinaryExpression' ? joined(given) : '';
  return /^\s*update\b[\s\S]*\bset\b/i.test(text) ? text : undefined;
}

function joined(node: Node): string {
  if (node.type === 'BinaryExpression') return joined(node.left) + joined(node.right);
  return node.type === 'Literal' ? String(node.value) : node.type === 'TemplateLiteral' ? textOf(node) : ' ? ';
}

function textOf({ quasis }: TSESTree.TemplateLiteral): string {
  return quasis.map(({ value }) => value.cooked ?? '').join(' ? ');
}

/** `db.prepare(sql).bind(left).run()` */
export function outermostCall(node: Node): Node {
  let current = node;
  for (;;) {
    const { parent } = current;
    if (parent?.type === 'MemberExpression' && parent.object === current) current = parent;
    else if (parent?.type === 'CallExpression' && parent.callee === current) current = parent;
    else return current.type === 'MemberExpression' ? current.object : current;
  }
}
