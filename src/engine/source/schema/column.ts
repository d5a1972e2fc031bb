/** A column of a table, or a field of a document, as a schema declares it. */
import type { Span } from '../../finding';

export interface Column {
  /** In which language it is declared: `code` by a call, an object or a decorator, whose type is a word of the library. */
  readonly written: 'prisma' | 'sql' | 'code';
  readonly name: string;
  /** The table or the model; of a document inside of another, what that one is called. */
  readonly table?: string;
  /** In small letters, without what stands in parentheses behind it: `float`, `double precision`. */
  readonly type: string;
  /** The columns of the table that are declared here, itself included. */
  readonly siblings: readonly string[];
  /** The declaration. */
  readonly at: Span;
  /** The type, with what stands in parentheses behind it. */
  readonly typeAt: Span;
}

/** A column before it is known what else its table has. */
export type LoneColumn = Omit<Column, 'siblings'>;

/** The columns of a text, each with those of the same table. What is declared twice counts as it is declared last. */
export function withSiblings(lone: readonly LoneColumn[]): readonly Column[] {
  const tables = new Map<string, Map<string, LoneColumn>>();
  for (const column of lone) {
    const key = (column.table ?? '').toLowerCase();
    const table = tables.get(key) ?? new Map<string, LoneColumn>();
    tables.set(key, table.set(column.name.toLowerCase(), column));
  }
  return [...tables.values()].flatMap((table) => {
    const columns = [...table.values()];
    const siblings = columns.map(({ name }) => name);
    return columns.map((column) => ({ ...column, siblings }));
  });
}
