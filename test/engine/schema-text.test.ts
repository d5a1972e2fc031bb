/** What is read of files that declare tables: which columns, of which type, where. */
import assert from 'node:assert/strict';
import { withSiblings } from '../../src/engine/source/schema/column';
import { readPrisma } from '../../src/engine/source/schema/prisma';
import type { SchemaText } from '../../src/engine/source/schema/prisma';
import { readSql } from '../../src/engine/source/schema/sql';

/** `orders.price: float`, and each type stands where it is said to stand. */
function columnsOf(read: (text: string) => SchemaText, text: string): readonly string[] {
  return withSiblings(read(text).columns).map(({ table, name, type, typeAt }) => `${table}.${name}: ${type} ${text.slice(typeAt.start, typeAt.end)}`);
}

describe('a Prisma schema', () => {
  const read = (text: string) => columnsOf(readPrisma, text);

  it('has the fields of models, types and views', () => {
    assert.deepEqual(read('model A {\n price Float?\n}\ntype B {\n\tcost\tFloat[] @x\n}\nview C { \r\n fee Decimal\r\n}\nenum D {\n E F\n}\n'), [
      'A.price: float Float', 'B.cost: float Float', 'C.fee: decimal Decimal',
    ]);
  });

  it('has comments, and none in texts', () => {
    const { comments, columns } = readPrisma('model A { // one\n url String @default("http://a") /// two\n @@map("//") \n}');
    assert.deepEqual(comments.map(({ text }) => text), [' one', '/ two']);
    assert.equal(columns.length, 1);
  });

  it('may be half-typed', () => {
    for (const text of ['model', 'model A {', 'model A {\n price', 'model A {\n price Fl', '}', 'model A {\n "']) assert.doesNotThrow(() => read(text));
  });
});

describe('SQL', () => {
  const read = (text: string) => columnsOf(readSql, text);

  it('declares columns in CREATE TABLE, of each dialect', () => {
    assert.deepEqual(read('CREATE TEMP TABLE IF NOT EXISTS a.b (x double precision NOT NULL, y FLOAT (10, 2), PRIMARY KEY (x), "z w" real[])'), [
      'b.x: double precision double precision', 'b.y: float FLOAT (10, 2)', 'b.z w: real real',
    ]);
    assert.deepEqual(read('create table `a` (`key` int, `p` double(10,2) unsigned);\ncreate table [dbo].[c] ([d] [float](53))'), [
      'a.key: int int', 'a.p: double double(10,2)', 'c.d: float [float](53)',
    ]);
    assert.deepEqual(read('CREATE TABLE a (x pg_catalog.float8)'), ['a.x: float8 float8']);
  });

  it('counts what is declared last', () => {
    assert.deepEqual(read('CREATE TABLE a (x real); ALTER TABLE ONLY a ALTER x TYPE numeric(19, 4), ALTER COLUMN x SET NOT NULL;'), ['a.x: numeric numeric(19, 4)']);
  });

  it('steps over texts, comments, data of dumps, and statements of other kinds', () => {
    assert.deepEqual(read("INSERT INTO a VALUES ('CREATE TABLE b (x real)', 'it''s', '\\'');\n-- CREATE TABLE c (x real)\n/* CREATE TABLE d (x real) */"), []);
    assert.deepEqual(read("COPY a (x) FROM stdin;\nit's\n\\.\nCREATE TABLE b (x real);"), ['b.x: real real']);
    assert.deepEqual(read('CREATE TABLE a AS SELECT x real FROM b; CREATE INDEX i ON a (x); ALTER TABLE a DROP COLUMN y, RENAME COLUMN z TO real'), []);
  });

  it('may be half-typed', () => {
    const whole = 'CREATE TABLE "a" (x double precision DEFAULT (1), y real); ALTER TABLE a ADD COLUMN (z float(1, 2), w int)';
    for (let end = 0; end <= whole.length; end++) assert.doesNotThrow(() => read(whole.slice(0, end)));
  });

  it('is read once, however long it is', () => {
    const rows = `INSERT INTO a VALUES ${"(1, 'it''s', 2.5), ".repeat(50_000)}(1);\n`;
    assert.deepEqual(read(`${rows}CREATE TABLE b (x real);\n${'('.repeat(100_000)}${"'".repeat(99_999)}`), ['b.x: real real']);
  });
});
