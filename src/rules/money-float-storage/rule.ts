/** A column of binary floating point keeps nearly no price as it was written, and every sum over it drifts. */
import type { Code } from '../../engine/code';
import type { ColumnEvent } from '../../engine/event';
import { all, any, pattern, pieces, words } from '../../engine/marks/trigger';
import { on, rule } from '../../engine/rule';
import type { Match, RuledModule } from '../../engine/rule';
import { functionName } from '../../engine/flow/destinations';
import { isFunction } from '../../engine/source/tree';
import { isSchema } from '../../engine/source/language';
import { isHistory, isTestFile } from '../../domain/file-kind';
import { isPassing, moneyColumn, OTHER_MONEY_WORDS } from '../../domain/money/columns';
import { holdsFloat } from '../../domain/money/column-types';
import { isRate } from './rates';
import { isWhole } from './whole-numbers';
import { exactColumn } from './exact-column';

export interface StorageMatch extends Match {
  readonly column: ColumnEvent;
}

const FLOATS = words('float double real float4 float8 float32 float64');
const NUMBERS = words('float double real float4 float8 float32 float64 number');
const DECLARES_TABLES = all(words('table'), words('create alter'), pattern(/\b(?:create|alter)\s+(?:\w+\s+){0,3}table\b/i));
/** Columns are often written in one word: `totalprice`. */
const ALSO_MONEY = any(words(OTHER_MONEY_WORDS), pieces('price', 'amount', 'cost', 'fee', 'salary', 'balance', 'total', 'tax'));

export default rule<StorageMatch>({
  id: 'money-float-storage',
  title: 'Money stored in binary floating point',
  severity: 'error',
  cwe: [1339],
  pci: ['6.2.4'],
  score: 6,
  message: ({ column }) => ({
    what: `${column.table ? `${column.table}.` : ''}${column.name} is money, and is stored as ${column.type}.`,
    why: 'Binary floating point holds hardly any decimal fraction exactly: what is read is not what was written, and sums in the database drift.',
    instead: 'Store a decimal of fixed scale, or whole minor units as an integer.',
  }),
  detect: [
    on('column', storedAsFloat, { where: isProductSchema, here: FLOATS }),
    on('column', storedInCode, { where: isProductCode, after: [['column-type', 'columns', 'field-type', 'fields', DECLARES_TABLES], [NUMBERS], ['money', ALSO_MONEY]] }),
  ],
  fixes: [exactColumn],
});

function isProductSchema({ file }: RuledModule): boolean {
  return isSchema(file) && !isTestFile(file);
}

function isProductCode(module: RuledModule): boolean {
  return !isSchema(module.file) && !isTestFile(module.file);
}

function storedInCode(column: ColumnEvent, code: Code): StorageMatch | undefined {
  return isWhole(column, code) || isUndone(column) || (column.written === 'code' && isPassing(column.table)) ? undefined : storedAsFloat(column, code);
}

/** What takes a migration back brings back what was there, whatever that was. */
function isUndone({ node }: ColumnEvent): boolean {
  for (let at = node; at; at = at.parent) if (isFunction(at) && /^(?:down|revert|rollback)$/i.test(functionName(at) ?? '')) return true;
  return false;
}

function storedAsFloat(column: ColumnEvent, code: Code): StorageMatch | undefined {
  if (!holdsFloat(column.type, column.written)) return undefined;
  const sureness = moneyColumn(column);
  if (!sureness || isRate(column, code)) return undefined;
  if (isHistory(code.file)) return { at: column.at, column, severity: 'info' };
  return { at: column.at, column, severity: sureness === 'likely' ? 'warning' : undefined };
}
