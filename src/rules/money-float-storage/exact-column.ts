/** The fix: a decimal of nineteen digits, four of them behind the point, in the words of what declares the column. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import type { ColumnEvent } from '../../engine/event';
import type { StorageMatch } from './rule';
import { exactCode } from './exact-code';
import type { Rewriting } from './exact-code';
import { exactField } from './exact-field';
import { exactType } from './exact-type';

export function exactColumn({ column }: StorageMatch, code: Code): Fix | undefined {
  const rewriting = rewritten(column, code);
  return rewriting && { title: 'Store it as a decimal', safety: 'review', ...rewriting };
}

function rewritten(column: ColumnEvent, code: Code): Rewriting | undefined {
  if (column.written === 'code') return exactCode(column, code);
  const edits = column.written === 'prisma' ? exactField(column, code) : exactType(column, code);
  return edits && { edits, imports: [] };
}
