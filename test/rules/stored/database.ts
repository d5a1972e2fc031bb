/** A PostgreSQL that runs in this process: what its columns keep of the amounts that are written into them. */
import { PGlite } from '@electric-sql/pglite';

/** As many digits as `numeric(19, 4)` has in front of its point. A double keeps sixteen or seventeen digits of it: three cents are lost. */
export const AMOUNT = '987654321098765.43';
const DIME = '0.1';
/** Columns that are meant for more than whole numbers and texts. */
const FRACTIONS = /^(?:real|double precision|float\d*|decimal|numeric)\b/;

export interface Column {
  /** With its table. */
  readonly name: string;
  /** As PostgreSQL knows it. */
  readonly type: string;
  /** What the library makes of the text that the database gives. */
  readonly read?: (text: string) => unknown;
}

export interface Kept {
  readonly type: string;
  /** What ten dimes add up to. */
  readonly sum: string;
  readonly amount: string;
}

export type KeptByName = ReadonlyMap<string, Kept>;

let started: Promise<PGlite> | undefined;
const database = () => (started ??= PGlite.create());

export async function start(): Promise<void> {
  await database();
}

export async function stop(): Promise<void> {
  await (await started)?.close();
  started = undefined;
}

/** Of each column: ten dimes that are written and added up, and an amount that is written and read. */
export async function kept(columns: readonly Column[]): Promise<KeptByName> {
  const all = new Map<string, Kept>();
  const types = new Map<string, Promise<Kept>>();
  for (const { name, type, read = String } of columns.filter((column) => FRACTIONS.test(column.type)).sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const { sum, amount } = await (types.get(type) ?? types.set(type, writtenAndRead(type)).get(type)!);
    all.set(name, { type, sum, amount: plain(String(read(amount))) });
  }
  return all;
}

/** Columns of the same type keep the same. */
async function writtenAndRead(type: string): Promise<Kept> {
  const db = await database();
  await db.exec(`DROP TABLE IF EXISTS kept; CREATE TABLE kept (money ${type}); INSERT INTO kept SELECT '${DIME}' FROM generate_series(1, 10)`);
  const sum = await text('SELECT SUM(money)::text AS text FROM kept');
  return { type, sum: plain(sum), amount: await storedAmount() };
}

/** What does not fit is said by the database. */
async function storedAmount(): Promise<string> {
  const db = await database();
  try {
    await db.exec(`DELETE FROM kept; INSERT INTO kept VALUES ('${AMOUNT}')`);
  } catch (error) {
    return (error as Error).message;
  }
  return text('SELECT money::text AS text FROM kept');
}

export async function text(query: string): Promise<string> {
  const { rows } = await (await database()).query<{ text: string }>(query);
  return rows[0]!.text;
}

/** `1.0000` is one. */
export function plain(number: string): string {
  return /^-?\d+\.\d+$/.test(number) ? number.replace(/\.?0+$/, '') : number;
}

const CATALOG = `SELECT relname || '.' || attname AS name, format_type(atttypid, atttypmod) AS type
  FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid JOIN pg_type ON pg_type.oid = atttypid
  WHERE relkind = 'r' AND attnum > 0 AND NOT attisdropped AND typcategory = 'N'
    AND relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN ('public', 'shop', 'dbo'))`;

/** Runs what makes tables, in an empty database, and asks the database which columns of numbers it has then. */
export async function columnsMadeBy(statements: readonly string[]): Promise<readonly Column[]> {
  const db = await database();
  await db.exec('DROP SCHEMA IF EXISTS public, shop, dbo CASCADE; CREATE SCHEMA public; CREATE SCHEMA shop; CREATE SCHEMA dbo');
  for (const statement of statements) {
    // What is altered was made by an earlier migration.
    const [, altered] = /^\s*ALTER TABLE (?:ONLY )?([\w."]+)/i.exec(statement) ?? [];
    await db.exec(`${altered ? `CREATE TABLE IF NOT EXISTS ${altered} ();` : ''} ${statement}`);
  }
  return (await db.query<Column>(CATALOG)).rows;
}
