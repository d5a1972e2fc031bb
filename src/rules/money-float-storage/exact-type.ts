/** `price DOUBLE PRECISION` becomes `price NUMERIC(19, 4)`: small where the type is, and as the dialect says it. */
import type { Code } from '../../engine/code';
import type { ColumnEvent } from '../../engine/event';
import type { Edit } from '../../engine/finding';

/** Words of PostgreSQL alone, where a decimal is called numeric. */
const POSTGRES = /^(?:double precision|float[48])$/;

export function exactType({ type, typeAt }: ColumnEvent, code: Code): readonly Edit[] | undefined {
  const text = code.slice(typeAt.start, typeAt.end);
  if (isSqlite(code.slice(0, Infinity))) return undefined;
  const word = POSTGRES.test(type) ? 'NUMERIC' : 'DECIMAL';
  return [{ ...typeAt, text: `${text === text.toLowerCase() ? word.toLowerCase() : word}(19, 4)` }];
}

/** It has no decimals: whatever the type is called, fractions become floats. */
function isSqlite(text: string): boolean {
  return /\bAUTOINCREMENT\b|\bPRAGMA\b|\bsqlite|\bWITHOUT\s+ROWID\b/i.test(text);
}
