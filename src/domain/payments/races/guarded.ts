/** What keeps others away between a read and a write, or lets the write happen only where nothing has changed. */
import { says } from '../../../engine/said';
import type { Saying } from '../../../engine/said';
import { lastName } from '../../../engine/flow/vocabulary';
import { bare, calledName, isFunction, nodesWithin, staticName } from '../../../engine/source/tree';
import type { Node } from '../../../engine/source/tree';
import { outermostCall } from './writes';

const LOCKS = /(?:^|[^bc])lock(?!ed|out|ing\b|down)|mutex|semaphore|exclusive|serializ|(?:^|\.)watch$|advisory|forUpdate|forNoKeyUpdate/i;

const LOCKED: Saying = {
  calls: new RegExp(`${LOCKS.source}|(?:^|\\.)(?:startTransaction|beginTransaction|startSession|transacting|setLock|eval|evalsha|runTransaction|begin)$`, 'i'),
  texts: /\bfor\s+(?:no\s+key\s+)?update\b|pessimistic|serializable|^\s*(?:begin|start\s+transaction)\b|pg_advisory|get_lock|updlock|^NX$/i,
  members: /^(?:LOCK|Lock|IsolationLevel|TransactionIsolationLevel)\.|\.LOCK$/,
};
const TRANSACTION = /^\$?(?:transaction|withTransaction|runTransaction|runInTransaction|inTransaction|transactional|transact|tx|withTx|executeTransaction|atomic|unitOfWork|execute|run)$/i;
const RUNS_IN = /transact|^\$?tx|atomic|lock|mutex|exclusive|serial/i;
const HANDED_IN = /^(?:tx|trx|transaction|queryRunner|entityManager|manager|session|em|t|conn|connection|client|dbClient|txn|uow)$/i;
const OPTION = /^(?:lock|transaction|session|transacting|isolationLevel|isolation|ConditionExpression|version|__v|ifMatch|expectedVersion|runValidators_)$/;

export function isGuarded(write: Node, scope: Node, column: string, readAt: Node | undefined): boolean {
  return isKeptAway(scope) || isInTransaction(write, readAt) || isConditional(write, column);
}

function isKeptAway(scope: Node): boolean {
  if (says(scope, LOCKED)) return true;
  for (const node of nodesWithin(scope)) {
    if (node.type === 'Property' && node.parent.type === 'ObjectExpression' && !node.computed && OPTION.test(staticName(node.key, false) ?? '') && node.parent.parent.type !== 'VariableDeclarator') return true;
    // `const t = await sequelize.transaction()`: it is begun and ended by hand.
    if (node.type === 'CallExpression' && TRANSACTION.test(calledName(node) ?? '') && /transaction/i.test(calledName(node) ?? '') && !node.arguments.some((argument) => isFunction(argument) || argument.type === 'ArrayExpression' || argument.type === 'Identifier')) return true;
  }
  for (let current: Node | undefined = scope; current; current = current.parent) {
    if (isFunction(current) && current.params.some((parameter) => HANDED_IN.test(lastName(parameter) ?? ''))) return true;
    const decorated: Node | undefined = current.parent;
    if (isFunction(current) && decorated && 'decorators' in decorated && decorated.decorators.some(({ expression }) => RUNS_IN.test(lastName(expression) ?? ''))) return true;
    if (isFunction(current) && decorated?.type === 'CallExpression' && decorated.callee !== current && RUNS_IN.test(calledPath(decorated.callee))) return true;
  }
  return false;
}

function calledPath(callee: Node): string {
  const target = bare(callee);
  return target.type === 'MemberExpression' ? `${lastName(target.object) ?? ''}.${lastName(target) ?? ''}` : (lastName(target) ?? '');
}

/** Both happen in one transaction; a write alone in one is no safer. */
function isInTransaction(write: Node, readAt: Node | undefined): boolean {
  for (let current: Node | undefined = write; current?.parent; current = current.parent) {
    if (!isFunction(current) || current.parent.type !== 'CallExpression' || current.parent.callee === current) continue;
    const name = calledName(current.parent) ?? '';
    if (TRANSACTION.test(name) && (!readAt || (readAt.range[0] >= current.range[0] && readAt.range[1] <= current.range[1]))) return true;
  }
  return false;
}

const AT_LEAST = /^(?:\$?gte?|\$?expr|\$where|MoreThan|MoreThanOrEqual|whereRaw|andWhere)$/;

/** The write itself asks that there is enough, or that the row is as it was read. */
function isConditional(write: Node, column: string): boolean {
  const whole = write.type === 'CallExpression' ? outermostCall(write) : write;
  const asked = new RegExp(`\\bwhere\\b[\\s\\S]*\\b(?:${column}|version)\\b["\`\\]]?\\s*(?:>=?|=)|\\b${column}\\b["\`\\]]?\\s*>=?|\\bversion\\b\\s*=`, 'i');
  for (const node of nodesWithin(whole)) {
    if (node.type === 'CallExpression' && AT_LEAST.test(calledName(node) ?? '') && calledName(node) !== 'andWhere') return true;
    if (node.type === 'Identifier' && node.parent.type === 'Property' && node.parent.key === node && /^\$?gte?$/.test(node.name)) return true;
    if (node.type === 'MemberExpression' && /^(?:gte?|gt)$/.test(staticName(node.property, node.computed) ?? '') && lastName(node.object) === 'Op') return true;
    if (node.type === 'Literal' && typeof node.value === 'string' && asked.test(node.value)) return true;
    if (node.type === 'TemplateElement' && asked.test(node.value.cooked ?? '')) return true;
    if (node.type === 'CallExpression' && /^(?:where|andWhere)$/.test(calledName(node) ?? '') && saysColumn(node.arguments, column)) return true;
    if (node.type === 'Property' && /^(?:where|filter|query)$/.test(staticName(node.key, node.computed) ?? '') && holds(node.value, column)) return true;
  }
  if (write.type !== 'CallExpression') return asked.test(textIn(write));
  const isFiltered = /^(?:findOneAndUpdate|updateOne|updateMany|findOneAndReplace|replaceOne)$/.test(calledName(write) ?? '') && write.arguments.length > 1;
  return isFiltered && holds(write.arguments[0]!, column);
}

function textIn(node: Node): string {
  return node.type === 'TaggedTemplateExpression' ? node.quasi.quasis.map(({ value }) => value.cooked ?? '').join(' ? ') : '';
}

/** `where('balance', '>=', amount)` */
function saysColumn(given: readonly Node[], column: string): boolean {
  return given[0]?.type === 'Literal' && given[0].value === column;
}

function holds(node: Node, column: string): boolean {
  for (const one of nodesWithin(node)) if (one.type === 'Property' && (staticName(one.key, one.computed) === column || /^(?:version|__v|updatedAt)$/.test(staticName(one.key, one.computed) ?? ''))) return true;
  return false;
}
