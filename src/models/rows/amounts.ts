/** What the models of payment services are put together from: how a service holds amounts, for each of several properties. */
import type { Field } from '../../engine/model';

type Fields = Readonly<Record<string, Field>>;

/** 1234 is 12.34 euro. */
export const MINOR: Field = { returns: 'number', numeric: { kind: 'integer', unit: 'minor' }, generates: ['money'] };
/** A bigint of them. */
export const BIG_MINOR: Field = { returns: 'bigint', numeric: { kind: 'bigint', unit: 'minor' }, generates: ['money'] };
/** The text '1234' is 12.34 euro. */
export const MINOR_TEXT: Field = { returns: 'string', numeric: { kind: 'integer', unit: 'minor' }, generates: ['money'] };
/** The text '12.34' is 12.34 euro. */
export const DECIMAL_TEXT: Field = { returns: 'string', numeric: { kind: 'decimal', unit: 'major' }, generates: ['money'] };
/** 12.34 is 12.34 euro, in binary floating point. */
export const FLOAT: Field = { returns: 'number', numeric: { kind: 'float', unit: 'major' }, generates: ['money'] };

/** Properties of whatever the service gives, their names with spaces between them. */
export function fields(names: string, field: Field): Fields {
  return Object.fromEntries(names.split(' ').map((name) => [`*.${name}`, field]));
}
