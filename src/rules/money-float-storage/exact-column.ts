/** The fix: a decimal of nineteen digits, four of them behind the point, in the words of the language that declares the column. */
import type { Code } from '../../engine/code';
import type { ColumnEvent } from '../../engine/event';
import type { Edit, Fix } from '../../engine/finding';
import type { StorageMatch } from './rule';
import { exactField } from './exact-field';
import { exactType } from './exact-type';

export const TITLE = 'Store it as a decimal';

export function exactColumn({ column }: StorageMatch, code: Code): Fix | undefined {
  const edits = editsFor(column, code);
  return edits && { title: TITLE, safety: 'review', edits, imports: [] };
}

function editsFor(column: ColumnEvent, code: Code): readonly Edit[] | undefined {
  if (column.written === 'prisma') return exactField(column, code);
  return column.written === 'sql' ? exactType(column, code) : undefined;
}
