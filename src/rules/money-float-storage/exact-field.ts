/** `price Float` of a Prisma schema becomes `price Decimal @db.Decimal(19, 4)`, as far as the database has that. */
import type { Code } from '../../engine/code';
import type { ColumnEvent } from '../../engine/event';
import type { Edit } from '../../engine/finding';

/** Those whose decimals may be told how many digits they have. */
const WITH_DIGITS = new Set(['postgresql', 'postgres', 'mysql', 'sqlserver', 'cockroachdb']);
/** MongoDB has none in Prisma, and SQLite keeps what is called a decimal as a double. */
const WITHOUT_DECIMALS = new Set(['mongodb', 'sqlite']);
const NATIVE = /[^\S\r\n]*@db\.\w+(?:\([^)\r\n]*\))?/;

export function exactField({ at, typeAt }: ColumnEvent, code: Code): readonly Edit[] | undefined {
  const provider = providerIn(code);
  // What is left there are whole minor units, and what those are a person has to say.
  if (provider !== undefined && WITHOUT_DECIMALS.has(provider)) return undefined;
  const behind = code.slice(typeAt.end, at.end);
  const native = WITH_DIGITS.has(provider ?? '') ? ' @db.Decimal(19, 4)' : '';
  const type = [{ ...typeAt, text: 'Decimal' }, ...narrowed(typeAt.end, behind)];
  const old = NATIVE.exec(behind);
  if (old) return [...type, { start: typeAt.end + old.index, end: typeAt.end + old.index + old[0].length, text: native }];
  return native === '' ? type : [...type, { start: at.end, end: at.end, text: native }];
}

/** The columns of the file stay where they are: the new type is two letters longer. */
function narrowed(start: number, behind: string): readonly Edit[] {
  const [, mark = ''] = /^(\?|\[\])? {3,}(?=\S)/.exec(behind) ?? [];
  const from = start + mark.length;
  return / {3}/.test(behind.slice(mark.length, mark.length + 3)) ? [{ start: from, end: from + 2, text: '' }] : [];
}

/** Of the data source, where it is in the same file. */
function providerIn(code: Code): string | undefined {
  return /\bdatasource\s+\w+\s*\{[^}]*?\bprovider\s*=\s*"(\w+)"/.exec(code.slice(0, Infinity))?.[1];
}
