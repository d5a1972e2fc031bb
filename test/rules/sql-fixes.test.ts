/** Runs handlers on a PostgreSQL in this process: before their fixes a value that is sent is SQL, and after them it is a value. */
import assert from 'node:assert/strict';
import { PGlite } from '@electric-sql/pglite';
import { exportedBy } from './fixture-functions';

const HANDLERS = ['equal', 'alike', 'beside', 'named', 'option', 'kept', 'marked', 'input', 'prepared'];
const attackOn = (handler: string) => (handler === 'named' ? "x') OR 1 = 1 --" : "x' OR 1 = 1 --");
const QUOTED = "O'Brien";

let database: PGlite;

type Rows = { readonly rows: readonly { readonly name: string }[] };

async function asked(text: string, values: readonly unknown[] = []): Promise<readonly string[]> {
  const { rows }: Rows = await database.query(text, [...values]);
  return rows.map(({ name }) => name).sort();
}

/** As the drivers take text and values, on the database that is there. */
class Pool {
  query(given: string | { readonly text: string; readonly values?: readonly unknown[] }, values?: readonly unknown[]) {
    return typeof given === 'string' ? asked(given, values) : asked(given.text, given.values);
  }
}

function marked(text: string, values: readonly unknown[] = []) {
  let count = 0;
  return asked(text.replace(/\?/g, () => `$${++count}`), values);
}

class Request {
  private readonly inputs = new Map<string, unknown>();
  input(name: string, value: unknown) {
    this.inputs.set(name, value);
    return this;
  }
  query(text: string) {
    const names = [...this.inputs.keys()];
    return asked(text.replace(/@(\w+)/g, (_, name: string) => `$${names.indexOf(name) + 1}`), [...this.inputs.values()]);
  }
}

class ConnectionPool {
  request() {
    return new Request();
  }
}

class Database {
  prepare(text: string) {
    return { all: (...values: readonly unknown[]) => marked(text, values) };
  }
}

const MODULES = { pg: { Pool }, mysql2: { createConnection: () => ({ query: marked }) }, mssql: { ConnectionPool }, 'better-sqlite3': Database };

type Handler = (req: object, res: { json(rows: readonly string[]): readonly string[] }) => Promise<readonly string[]>;

function handlers(fixture: string): Readonly<Record<string, Handler>> {
  return exportedBy(`src/rules/sql-injection/${fixture}.ts`, {}, MODULES) as Readonly<Record<string, Handler>>;
}

const sent = (name: string) => [{ query: { name, city: 'Rome' } }, { json: (rows: readonly string[]) => rows }] as const;

describe('the fixes of SQL', () => {
  const unfixed = handlers('fixture-run');
  const fixed = handlers('fixture-run.fixed');

  before(async () => {
    database = await PGlite.create();
    await database.exec(`CREATE TABLE users (name text, city text); INSERT INTO users VALUES ('Ann', 'Rome'), ('O''Brien', 'Cork'), ('Zoe', 'Rome')`);
  });
  after(() => database.close());

  it('are tried on each handler', () => assert.deepEqual(Object.keys(fixed).sort(), [...HANDLERS].sort()));

  for (const name of HANDLERS) {
    it(`take what is sent for a value: ${name}`, async () => {
      assert.ok((await unfixed[name]!(...sent(attackOn(name)))).length >= 2, 'the attack worked before');
      assert.deepEqual(await fixed[name]!(...sent(attackOn(name))), []);
    });

    it(`find what was found before: ${name}`, async () => {
      const wanted = name === 'marked' ? [] : ['Zoe'];
      assert.deepEqual(await unfixed[name]!(...sent('Zoe')), wanted);
      assert.deepEqual(await fixed[name]!(...sent('Zoe')), wanted);
    });
  }

  it('find a name with a quote', async () => assert.deepEqual(await fixed.equal!(...sent(QUOTED)), [QUOTED]));
});
