/** Rows that are read from a table of which only the name is known: what that says of them, and the columns that were asked for where a call names them. */
import { staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import type { Callee } from './callee';
import { listOf } from './elements';
import type { Evaluator } from './evaluator';
import { ROW } from './recognise';
import { tableOf } from './tables';
import { UNKNOWN, newValue, onlyConstant, valueLike } from './value';
import type { Value } from './value';

/** `new User({ … })`, of which nothing else is known: a row that is about to be kept. */
export function rowMade(made: Value, { node, text }: Callee, evaluator: Evaluator): Value {
  if (made.properties || made.declaration || !/^[A-Z]/.test(text)) return made;
  return evaluator.vocabulary.named(made, evaluator.models.words.rowOf(text) || text, ROW, node, undefined, NOTHING_READ);
}

/** What a function that is handed to a read in the way of Node gets as its second argument: `(err, user) => …`. */
export function rowsHanded(callee: Callee, evaluator: Evaluator): Value | undefined {
  return callee.node.arguments.length > 1 ? rowsOfTable(callee, evaluator) : undefined;
}

/** Undefined where the call reads no row that anybody can say something of. */
export function rowsNamed(callee: Callee, evaluator: Evaluator): Value | undefined {
  const { method, receiver, node } = callee;
  if (!receiver || method === undefined) return undefined;
  const { rowKeepers, rowSelectors } = evaluator.models.words;
  if (rowKeepers.has(method) || rowSelectors.has(method)) return passed(callee, receiver, evaluator);
  return node.arguments.some(({ type }) => type === 'ArrowFunctionExpression' || type === 'FunctionExpression') ? undefined : rowsOfTable(callee, evaluator);
}

function rowsOfTable({ method = '', receiver, node }: Callee, evaluator: Evaluator): Value | undefined {
  if (!receiver) return undefined;
  const { rowGivers, rowLists, queries } = evaluator.models.words;
  if (queries.has(method)) return queried(node, evaluator);
  const isMany = rowLists.has(method);
  if (!isMany && !rowGivers.has(method)) return undefined;
  const table = tableOf(receiver, evaluator);
  if (table === undefined) return undefined;
  const row = rowOf(evaluator.models.words.rowOf(table) || table, node, evaluator);
  return row && (isMany ? listOf(row) : row);
}

function rowOf(table: string, { arguments: given }: Callee['node'], evaluator: Evaluator): Value | undefined {
  for (const argument of given) {
    const selection = argument.type === 'ObjectExpression' ? propertyOf(argument, evaluator.models.words.columnOptions) : undefined;
    const columns = selection && columnsIn(selection, evaluator);
    if (columns) return withColumns(columns, table, selection, evaluator);
  }
  const row = evaluator.vocabulary.named(UNKNOWN, table, ROW, given[0] ?? UNPLACED, undefined, NOTHING_READ);
  const joined = given.flatMap((argument) => (argument.type === 'ObjectExpression' ? joinedRows(argument, evaluator) : []));
  if (joined.length === 0) return row.labels.length === 0 ? undefined : row;
  return valueLike(row, { properties: new Map(joined) });
}

const NOTHING: ReadonlySet<string> = new Set();
const NOTHING_READ = { members: () => NOTHING };
const UNPLACED = { type: 'EmptyStatement', range: [0, 0] } as unknown as Node;

const SELECT = /^\s*select\s+([\w\s,.*"`]+?)\s+from\s+["'`[]?(?:\w+\.)?(\w+)/i;

/** `SELECT * FROM users`: the rows, as drivers hand them over: by themselves, in a list, or under `rows`. */
function queried({ arguments: [text] }: Callee['node'], evaluator: Evaluator): Value | undefined {
  if (!text || text.type === 'SpreadElement') return undefined;
  const constant = evaluator.valueOf(text).constants.find((one) => typeof one === 'string');
  const found = typeof constant === 'string' ? SELECT.exec(constant) : null;
  if (!found) return undefined;
  const [, columns = '', table = ''] = found;
  const names = columns.split(',').map((column) => column.trim().split(/[\s.]+/).at(-1)!.replace(/["`]/g, ''));
  const row = names.includes('*') ? evaluator.vocabulary.named(UNKNOWN, table, ROW, text, undefined, NOTHING_READ) : withColumns(names, table, text, evaluator);
  if (row.labels.length === 0 && !row.properties) return undefined;
  return newValue({ properties: new Map([['rows', listOf(row)], ['*', row]]) });
}

function propertyOf(object: TSESTree.ObjectExpression, names: ReadonlySet<string>): Node | undefined {
  for (const part of object.properties) if (part.type === 'Property' && names.has(staticName(part.key, part.computed) ?? '')) return part.value;
  return undefined;
}

/** `{ id: true, email: true }`, `['id', 'email']`, `'id email'`; undefined where all is asked for, or all but some. */
function columnsIn(selection: Node, evaluator: Evaluator): readonly string[] | undefined {
  switch (selection.type) {
    case 'ObjectExpression': {
      const names = selection.properties.flatMap((part) => (part.type === 'Property' && isWanted(part.value, evaluator) ? [staticName(part.key, part.computed) ?? ''] : []));
      return names.length > 0 && names.length === selection.properties.length ? names : undefined;
    }
    case 'ArrayExpression': {
      const names = selection.elements.map((one) => (one && one.type !== 'SpreadElement' ? onlyConstant(evaluator.valueOf(one)) : undefined));
      return names.every((name) => typeof name === 'string') ? names : undefined;
    }
    default: {
      const constant = onlyConstant(evaluator.valueOf(selection));
      return typeof constant === 'string' && !/[-+*]/.test(constant) ? constant.split(/[\s,]+/) : undefined;
    }
  }
}

function isWanted(value: Node, evaluator: Evaluator): boolean {
  const constant = onlyConstant(evaluator.valueOf(value));
  return constant === undefined || constant === true || constant === 1;
}

function withColumns(columns: readonly string[], table: string, at: Node, evaluator: Evaluator): Value {
  const named = columns.map((column) => [column.split('.').at(-1)!, evaluator.vocabulary.named(UNKNOWN, column, table, at, undefined, NOTHING_READ)] as const);
  return newValue({ type: { path: ['Object'] }, properties: new Map(named) });
}

/** `include: { user: true }`: rows of other tables come along. */
function joinedRows(options: TSESTree.ObjectExpression, evaluator: Evaluator): (readonly [string, Value])[] {
  const included = propertyOf(options, evaluator.models.words.joinOptions);
  if (included?.type !== 'ObjectExpression') return [];
  return included.properties.flatMap((part): (readonly [string, Value])[] => {
    const name = part.type === 'Property' ? staticName(part.key, part.computed) : undefined;
    if (name === undefined || part.type !== 'Property') return [];
    const selection = part.value.type === 'ObjectExpression' ? propertyOf(part.value, evaluator.models.words.columnOptions) : undefined;
    const columns = selection && columnsIn(selection, evaluator);
    const row = columns ? withColumns(columns, name, part, evaluator) : evaluator.vocabulary.named(UNKNOWN, name, ROW, part, undefined, NOTHING_READ);
    return row.labels.length === 0 && !row.properties ? [] : [[name, row]];
  });
}

/** `User.findById(id).select('name').lean()`: the row, with the columns that are asked for. */
function passed({ node, method = '' }: Callee, receiver: Node, evaluator: Evaluator): Value | undefined {
  const row = evaluator.valueOf(receiver);
  if (!row.labels.some(({ kind, path }) => kind === 'person' && path.length === 0) && !row.properties?.get('*')?.labels.some(({ kind }) => kind === 'person')) return undefined;
  const [selection] = evaluator.models.words.rowSelectors.has(method) ? node.arguments : [];
  const columns = selection && selection.type !== 'SpreadElement' ? columnsIn(selection, evaluator) : undefined;
  return columns ? withColumns(columns, '', selection!, evaluator) : row;
}
