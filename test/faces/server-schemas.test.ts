/** Files that declare tables, in the editor: findings, fixes and suppressions as in code. */
import assert from 'node:assert/strict';
import { applied, EditorClient } from './editor-client';

const PRISMA = 'datasource db {\n  provider = "postgresql"\n}\n\nmodel Order {\n  id    Int   @id\n  price Float @default(0.0)\n}\n';
const SQL = '-- Orders.\nCREATE TABLE orders (\n  price FLOAT NOT NULL,\n  weight FLOAT\n);\n';
const RULE = 'money-float-storage';

describe('the server, with files that declare tables', () => {
  let editor!: EditorClient;

  beforeEach(async () => {
    editor = await EditorClient.start({ entry: 'src/server/main.ts' });
  });

  afterEach(() => editor?.stop());

  /** The text after the action whose title matches, at the only finding of the document. */
  async function after(name: string, text: string, language: string, title: RegExp): Promise<string> {
    await editor.open(name, text, language);
    await editor.untilCodes(name, [RULE]);
    const [problem] = editor.problems(name);
    assert.ok(problem);
    const action = (await editor.actions(name, problem.range)).find((one) => title.test(one.title));
    assert.ok(action, `no action ${title.source}`);
    return applied(action, text);
  }

  for (const [name, language] of [['schema.prisma', 'prisma'], ['schema.prisma', 'plaintext'], ['untitled:Untitled-1', 'prisma']] as const) {
    it(`mends ${name}, opened as ${language}`, async () => {
      const fixed = await after(name, PRISMA, language, /decimal/);
      assert.match(fixed, /^ {2}price Decimal @default\(0\.0\) @db\.Decimal\(19, 4\)$/m);
      await editor.change(name, fixed);
      await editor.untilCodes(name, []);
    });
  }

  for (const [name, language] of [['migration.sql', 'sql'], ['migration.sql', 'postgres'], ['untitled:Untitled-1', 'sql']] as const) {
    it(`mends ${name}, opened as ${language}`, async () => {
      const fixed = await after(name, SQL, language, /decimal/);
      assert.match(fixed, /^ {2}price DECIMAL\(19, 4\) NOT NULL,$/m);
      await editor.change(name, fixed);
      await editor.untilCodes(name, []);
    });
  }

  for (const [name, text, language, comment] of [['a.prisma', PRISMA, 'prisma', '//'], ['a.sql', SQL, 'sql', '--']] as const) {
    it(`suppresses in ${name} with a comment of its language`, async () => {
      await editor.open(name, text, language);
      await editor.untilCodes(name, [RULE]);
      const suppressed = await editor.suppressed(name, text, { reason: 'an estimate' });
      assert.ok(suppressed.includes(`\n  ${comment} centinel-disable-next-line ${RULE} -- an estimate\n`), suppressed);
      await editor.change(name, suppressed);
      await editor.untilCodes(name, []);
    });
  }

  it('finds anew with each key', async () => {
    await editor.open('b.sql', 'CREATE TABLE orders (price DECIMAL(19, 4));\n', 'sql');
    await editor.change('b.sql', 'CREATE TABLE orders (price REAL);\n');
    await editor.untilCodes('b.sql', [RULE]);
    await editor.change('b.sql', 'CREATE TABLE orders (price REAL, total FLO');
    await editor.untilCodes('b.sql', [RULE]);
  });
});
