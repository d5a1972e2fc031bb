/** Writes amounts into the columns of the fixtures and reads them back, before and after the fixes: in PostgreSQL, and as documents of MongoDB. */
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { readText } from '../house/tree';
import { fixturesOf, ruleFolders } from './folders';
import { readLabels } from './labels';
import { AMOUNT, columnsMadeBy, kept, plain, start, stop, text } from './stored/database';
import type { Column, Kept, KeptByName } from './stored/database';
import { declarations, prismaFields } from './stored/dialects';
import { documents } from './stored/documents';
import { built, drizzleOnMySql, drizzleOnPostgres, entities, sequelized } from './stored/tables';

const ID = 'money-float-storage';
const fixtures = fixturesOf(ruleFolders().find(({ id }) => id === ID)!);

const inDatabase = (read: (file: string) => readonly Column[] | Promise<readonly Column[]>) => async (file: string) => kept(await read(file));

const READERS: Readonly<Record<string, (file: string) => KeptByName | Promise<KeptByName>>> = {
  'fixture.ts': inDatabase(sequelized),
  'fixture-builders.ts': inDatabase(built),
  'fixture-comments.ts': documents,
  'fixture-documents.ts': documents,
  'fixture-entities.ts': inDatabase(entities),
  'fixture-mysql-tables.ts': inDatabase(drizzleOnMySql),
  'fixture-one-word.ts': documents,
  'fixture-shop.prisma': inDatabase((file) => prismaFields(readText(file))),
  'fixture-tables.sql': inDatabase(sqlColumns),
  'fixture-typed-tables.ts': inDatabase(drizzleOnPostgres),
};

/** Nothing is declared otherwise: what holds the decimal exactly is not there, or is for a person to choose. */
const WITHOUT_FIX: Readonly<Record<string, string>> = {
  'fixture-cents.ts': 'nothing is found',
  'fixture-collections.ts': 'SimpleSchema has no decimals',
  'fixture-local.prisma': 'SQLite has no decimals',
  'fixture-local.sql': 'SQLite has no decimals',
  'fixture-mongo.prisma': 'Prisma has no decimals on MongoDB',
  'fixture-sqlite-tables.ts': 'SQLite has no decimals',
};

/** What earlier migrations have made, with a row. */
const MADE_BEFORE = ['CREATE TABLE wallets (balance int, old_bonus int)', `CREATE TABLE accounts (credit_limit numeric, overdraft_fee numeric); INSERT INTO accounts VALUES (${AMOUNT}, ${AMOUNT})`];

/** Statements in other dialects than PostgreSQL's are said in its words. */
async function sqlColumns(file: string): Promise<readonly Column[]> {
  return columnsMadeBy([...MADE_BEFORE, ...declarations(readText(file))]);
}

function found(file: string): number {
  return readLabels(readText(file)).alerts.filter(({ kind }) => kind === 'alert').length;
}

describe('columns of money, before and after their fixes', () => {
  before(async function () {
    // It makes its first database, which takes seconds on a busy machine.
    this.timeout(120_000);
    await start();
  });
  after(stop);

  for (const { file, fixedFile } of fixtures) {
    const read = READERS[basename(file)];
    if (!read) continue;
    it(`${basename(file)}: ${counted(found(file))} before, and all is kept after`, async () => {
      const [before, after] = [await read(file), await read(fixedFile)];
      assert.deepEqual([...after.keys()], [...before.keys()]);
      const changed = [...before.keys()].filter((name) => !isSame(before.get(name)!, after.get(name)!));
      assert.equal(changed.length, found(file), `each column that was found, and no other: ${changed.join(', ')}`);
      for (const name of changed) loses(name, before.get(name)!);
      assert.deepEqual(Object.fromEntries(changed.map((name) => [name, keptOf(after.get(name)!)])), Object.fromEntries(changed.map((name) => [name, { sum: '1', amount: AMOUNT }])));
    });
  }

  it('fixture-tables.sql: an amount that is in the column already goes through no float on its way into the decimal', async () => {
    const stays = async (file: string) => {
      await sqlColumns(file);
      return [plain(await text('SELECT credit_limit::text AS text FROM accounts')), plain(await text('SELECT overdraft_fee::text AS text FROM accounts'))];
    };
    const { file, fixedFile } = fixtures.find((pair) => pair.file.endsWith('/fixture-tables.sql'))!;
    assert.ok((await stays(file)).every((amount) => amount !== AMOUNT), 'nothing was lost before');
    assert.deepEqual(await stays(fixedFile), [AMOUNT, AMOUNT]);
  });

  it('are those of each fixture that has a fix', () => {
    const isFixed = ({ file, fixedFile }: (typeof fixtures)[number]) => readText(file) !== readText(fixedFile);
    const names = (pairs: typeof fixtures) => pairs.map(({ file }) => basename(file)).sort();
    assert.deepEqual(names(fixtures.filter(isFixed)), Object.keys(READERS).sort());
    assert.deepEqual(names(fixtures.filter((pair) => !isFixed(pair))), Object.keys(WITHOUT_FIX).sort());
  });
});

function counted(columns: number): string {
  return columns === 1 ? 'one column loses cents' : `${columns} columns lose cents`;
}

function isSame(one: Kept, other: Kept): boolean {
  return one.type === other.type && one.sum === other.sum && one.amount === other.amount;
}

function keptOf({ sum, amount }: Kept): Omit<Kept, 'type'> {
  return { sum, amount };
}

/** A decimal that is read as a number adds up in the database, and is lost on its way out. */
function loses(name: string, { type, sum, amount }: Kept): void {
  assert.notEqual(amount, AMOUNT, `${name} ${type} kept ${AMOUNT}`);
  if (!/^(?:decimal|numeric)/.test(type)) assert.notEqual(sum, '1', `${name} ${type} added up`);
}
