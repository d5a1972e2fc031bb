/** `price DOUBLE PRECISION` becomes `price NUMERIC(19, 4)`: small where the type is, and as the dialect says it. */
import type { Code } from '../../engine/code';
import type { ColumnEvent } from '../../engine/event';
import type { Edit } from '../../engine/finding';

/** Words of PostgreSQL alone, where a decimal is called numeric. */
const POSTGRES = /^(?:double precision|float[48])$/;
const CAST = /^\s+(?:USING\s+(?:\(?[\w."]+\s*::|CAST\s*\(\s*[\w."]+\s+AS\b)|(?:NOT\s+NULL\s+|NULL\s+)?DEFAULT\s+\\?'[^'\\\r\n]*\\?'\s*::)\s*(double\s+precision|float[48]?|real)\b/i;
const CAST_WITHIN = 200;

export function exactType({ type, typeAt }: ColumnEvent, code: Code): readonly Edit[] | undefined {
  const text = code.slice(typeAt.start, typeAt.end);
  if (isSqlite(code.slice(0, Infinity))) return undefined;
  const word = POSTGRES.test(type) ? 'NUMERIC' : 'DECIMAL';
  const exact = `${text === text.toLowerCase() ? word.toLowerCase() : word}(19, 4)`;
  return [{ ...typeAt, text: exact }, ...castBehind(typeAt.end, exact, code)];
}

/** `TYPE float8 USING fee::float8`, `float8 DEFAULT '0'::float8`: what goes through a float on its way into a decimal has lost its digits. */
function castBehind(start: number, exact: string, code: Code): readonly Edit[] {
  const [through = '', type = ''] = CAST.exec(code.slice(start, start + CAST_WITHIN)) ?? [];
  const end = start + through.length;
  return type === '' ? [] : [{ start: end - type.length, end, text: exact }];
}

/** It has no decimals: whatever the type is called, fractions become floats. */
function isSqlite(text: string): boolean {
  return /\bAUTOINCREMENT\b|\bPRAGMA\b|\bsqlite|\bWITHOUT\s+ROWID\b/i.test(text);
}
