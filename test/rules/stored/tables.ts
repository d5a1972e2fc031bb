/** The columns that code declares, by the libraries that read it. What is not installed is stood in for by what remembers what it was given. */
import knex from 'knex';
import type { Knex } from 'knex';
import { DataTypes, Sequelize } from 'sequelize';
import type { ModelAttributes } from 'sequelize';
import { getTableConfig as mySqlConfig } from 'drizzle-orm/mysql-core';
import type { MySqlTable } from 'drizzle-orm/mysql-core';
import { getTableConfig as pgConfig } from 'drizzle-orm/pg-core';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Column } from './database';
import { columnsMadeBy } from './database';
import { anyDatabase, declarations, fromMySql } from './dialects';
import { decorators, loadFixture } from './fixture-module';
import type { Options } from './fixture-module';

type Asynchronous = (...given: readonly unknown[]) => Promise<void>;

/** Drizzle says the type, and turns what the database gives into what the program gets. */
export function drizzleOnPostgres(file: string): readonly Column[] {
  const tables = Object.values(loadFixture(file, {})).map((table) => pgConfig(table as PgTable));
  return tables.flatMap(({ name, columns }) => columns.map((column) => ({ name: `${name}.${column.name}`, type: column.getSQLType(), read: (text: string) => column.mapFromDriverValue(text) })));
}

export function drizzleOnMySql(file: string): readonly Column[] {
  const tables = Object.values(loadFixture(file, {})).map((table) => mySqlConfig(table as MySqlTable));
  return tables.flatMap(({ name, columns }) => columns.map((column) => ({ name: `${name}.${column.name}`, type: fromMySql(column.getSQLType()), read: (text: string) => column.mapFromDriverValue(text) })));
}

/** Sequelize writes the SQL, and it is kept instead of sent. sequelize-typescript is stood in for: its decorators hand on to Sequelize what they are given. */
export async function sequelized(file: string): Promise<readonly Column[]> {
  const { warn } = console;
  // It warns of floats with digits and without signs, which PostgreSQL has not; it leaves them out.
  console.warn = () => undefined;
  try {
    return await columnsMadeBy(await sentBySequelize(file));
  } finally {
    console.warn = warn;
  }
}

async function sentBySequelize(file: string): Promise<readonly string[]> {
  const sent: string[] = [];
  const sequelize = new Sequelize({ dialect: 'postgres', dialectModule: {}, logging: false });
  Object.assign(sequelize, { query: (sql: string) => Promise.resolve(sent.push(sql)) });
  const { described, decorator } = decorators();
  const fixture = loadFixture(file, { 'sequelize-typescript': { Column: decorator, DataType: DataTypes, Model: class {} } }, { sequelize });
  (fixture.Wallet as { setUp(): void }).setUp();
  (fixture.handed as (types: typeof DataTypes) => void)(DataTypes);
  sequelize.define('product', Object.fromEntries(described.map(({ name, given: [given] }) => [name, given])) as ModelAttributes);
  const queries = sequelize.getQueryInterface();
  await (fixture.migration as { up: Asynchronous }).up(queries, DataTypes);
  for (const model of Object.values(sequelize.models)) await queries.createTable(model.getTableName(), model.getAttributes());
  return sent;
}

/** Knex writes the SQL of its builders. node-pg-migrate, db-migrate and Kysely hand on the type as it is given. */
export async function built(file: string): Promise<readonly Column[]> {
  const { up, change, chained } = loadFixture(file, {}) as Readonly<Record<string, Asynchronous>>;
  const { schema, statements } = knexSchema();
  await up!(schema);
  const { recorder, recorded } = typeRecorder();
  change!(recorder);
  chained!({ schema: recorder.chain });
  return [...(await columnsMadeBy(statements)), ...recorded];
}

function knexSchema() {
  const db = knex({ client: 'pg' });
  const statements: string[] = [];
  const writing = (method: 'createTable' | 'alterTable') => (name: string, build: (table: Knex.TableBuilder) => void) => {
    statements.push(...db.schema[method](name, build).toSQL().map(({ sql }: { sql: string }) => sql));
    return Promise.resolve();
  };
  return { schema: { createTable: writing('createTable'), alterTable: writing('alterTable') }, statements };
}

function typeRecorder() {
  const recorded: Column[] = [];
  const add = (table: string, name: string, given: unknown) => {
    const type = typeof given === 'string' ? given : (given as { type: string }).type;
    if (type !== 'id') recorded.push({ name: `${table}.${name}`, type });
  };
  const addAll = (table: string, columns: Options) => Object.entries((columns.columns as Options | undefined) ?? columns).forEach(([name, given]) => add(table, name, given));
  const chain = {
    table: '',
    createTable: (name: string) => Object.assign(chain, { table: name }),
    addColumn: (name: string, type: string) => (add(chain.table, name, type), chain),
  };
  return { recorder: { createTable: addAll, addColumns: addAll, addColumn: add, chain }, recorded };
}

/** Of a decorator's options, or of a column of a schema: the type with its digits, as TypeORM and MikroORM write it. */
interface Typed {
  readonly name?: string;
  readonly type?: string | { readonly sql: string };
  readonly columnType?: string;
  readonly precision?: number;
  readonly scale?: number;
}

function typed({ type, columnType, precision, scale }: Typed): string {
  const word = columnType ?? anyDatabase(typeof type === 'object' ? type.sql : (type ?? 'integer'));
  return word === 'decimal' || word === 'numeric' ? `${word}(${precision}, ${scale})` : word;
}

/** TypeORM and MikroORM: what their decorators and schemas are given, and the SQL of the migrations, which is run. */
export async function entities(file: string): Promise<readonly Column[]> {
  const { described, decorator, reflect } = decorators();
  const columns: Column[] = [];
  const add = (table: string, name: string, given: Typed) => columns.push({ name: `${table}.${given.name ?? name}`, type: typed(given) });
  const schemaOf = (part: 'columns' | 'properties') =>
    class {
      constructor(given: { readonly name: string } & Record<typeof part, Readonly<Record<string, Typed>>>) {
        for (const [name, column] of Object.entries(given[part])) add(given.name, name, column);
      }
    };
  const same = class {
    constructor(given: object) {
      Object.assign(this, given);
    }
  };
  const mikro = { Property: decorator, EntitySchema: schemaOf('properties'), DoubleType: { sql: 'double precision' }, FloatType: { sql: 'real' }, DecimalType: { sql: 'decimal' } };
  const fixture = loadFixture(file, { typeorm: { Column: decorator, EntitySchema: schemaOf('columns'), Table: same, TableColumn: same }, '@mikro-orm/core': mikro }, { Reflect: reflect });
  for (const { table, name, given: [first, second] } of described) add(table, name, typeof first === 'string' ? { type: first, ...(second as Typed | undefined) } : ((first ?? {}) as Typed));
  const sent: string[] = [];
  const runner = {
    createTable: ({ name, columns: its }: { name: string; columns: readonly Typed[] }) => Promise.resolve(its.forEach((column) => add(name, '', column))),
    addColumn: (table: string, column: Typed) => Promise.resolve(add(table, '', column)),
    query: (sql: string) => Promise.resolve(sent.push(...declarations(sql))),
  };
  await (fixture.up as Asynchronous)(runner, 'order');
  return [...columns, ...(await columnsMadeBy(sent))];
}
