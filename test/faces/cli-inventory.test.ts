/** `centinel inventory crypto` as users run it: formats, exit codes, and what is said when something is wrong. */
import assert from 'node:assert/strict';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOO_LARGE } from './cli-code';
import { bundledCli, Workspace } from './cli-process';

const HASH = "import { createHash } from 'node:crypto';\nexport const sum = (text: string) => createHash('md5').update(text).digest('hex');\n";

describe('centinel inventory crypto', function () {
  this.timeout(60_000);
  let workspace: Workspace;
  before(() => bundledCli());
  beforeEach(() => (workspace = new Workspace({ 'src/a.ts': HASH, 'src/b.ts': 'export const b = 1;\n' })));
  afterEach(() => workspace.dispose());
  const inventory = (...args: readonly string[]) => workspace.run(['inventory', 'crypto', ...args]);

  it('lists the uses, says how many, and ends with 0 whatever they are worth', async () => {
    const { code, stdout, stderr } = await inventory();
    assert.equal(stdout, 'Broken (1)\n  src/a.ts:2:38  MD5  hash  createHash (node:crypto)  Two inputs with one MD5 digest can be made.\n');
    assert.equal(stderr, '1 use of cryptography: 1 broken. 2 files analysed.\n');
    assert.equal(code, 0);
  });

  for (const [format, begins] of [['json', '{\n  "version": 1,'], ['csv', 'file,line,column,'], ['cyclonedx', '{\n  "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json"']] as const) {
    it(`writes ${format} to stdout, and to a file where one is named`, async () => {
      const { code, stdout } = await inventory('--format', format, '--quiet');
      assert.ok(stdout.startsWith(begins), stdout.slice(0, 80));
      const { stdout: nothing, stderr, code: other } = await inventory('src', '--format', format, '--quiet', '--output', 'out/inventory');
      assert.deepEqual([code, other, nothing, stderr], [0, 0, '', '']);
      assert.equal(readFileSync(join(workspace.folder, 'out/inventory'), 'utf8'), stdout);
    });
  }

  it('lists the same on several threads', async () => {
    for (let i = 0; i < 60; i++) workspace.write(`many/${i}.ts`, `${HASH}// ${'x'.repeat(30_000)}\n`);
    const [one, several] = [await inventory('--format', 'json', '--jobs', '1'), await inventory('--format', 'json', '--jobs', '3')];
    assert.equal(several.stdout, one.stdout);
    assert.equal((JSON.parse(one.stdout) as { uses: readonly unknown[] }).uses.length, 61);
  });

  it('lists what a comment suppresses, leaves out what the config excludes, and takes a config that speaks of rules', async () => {
    workspace.write('src/c.ts', HASH.replace('export', '// centinel-ignore-next-line weak-hash -- an ETag\nexport'));
    workspace.write('old/d.ts', HASH);
    workspace.write('centinel.config.json', '{ "exclude": ["old/"], "rules": { "weak-hash": "off" } }');
    const { code, stdout } = await inventory('--format', 'csv');
    assert.deepEqual([code, stdout.split('\r\n').slice(1, -1).map((row) => row.split(',')[0])], [0, ['src/a.ts', 'src/c.ts']]);
  });

  it('says so where nothing is used', async () => {
    const { code, stdout, stderr } = await inventory('src/b.ts');
    assert.deepEqual([code, stdout, stderr], [0, '', 'No use of cryptography was found. 1 file analysed.\n']);
  });

  const wrong: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [['inventory', 'crypto', '--format', 'xml'], /'xml' is invalid\. Allowed choices are text, json, csv, cyclonedx\./],
    [['inventory', 'crypto', '--jobs', '0'], /Write a number from 1 to 64\./],
    [['inventory', 'crypto', '--config', 'none.json'], /There is no config file none\.json\./],
    [['inventory', 'keys'], /unknown command 'keys'/],
    [['inventory', 'crypto', '--fail-on', 'error'], /unknown option '--fail-on'/],
  ];
  for (const [args, says] of wrong) {
    it(`says what is wrong with ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await workspace.run(args);
      assert.match(stderr, says);
      assert.deepEqual([code, stdout], [2, '']);
    });
  }

  it('shows its help where it is not said of what', async () => {
    const { code, stdout, stderr } = await workspace.run(['inventory']);
    assert.match(stderr, /crypto \[options\] \[paths\.\.\.\]/);
    assert.deepEqual([code, stdout], [2, '']);
  });

  it('ends with 2 where a path matches nothing, and lists the others', async () => {
    const { code, stdout, stderr } = await inventory('none.ts', 'src/a.ts');
    assert.match(stderr, /^error: none\.ts matches no file that can be analysed\.$/m);
    assert.match(stdout, /^ {2}src\/a\.ts:2:38 /m);
    assert.equal(code, 2);
  });

  it('ends with 2 where the file cannot be written, and the inventory is not lost', async () => {
    const { code, stdout, stderr } = await inventory('--output', 'src');
    assert.match(stderr, /^error: The report cannot be written to src: /m);
    assert.match(stdout, /MD5/);
    assert.equal(code, 2);
  });

  it('ends with 3 where a file cannot be analysed', async () => {
    workspace.write('src/large.ts', TOO_LARGE);
    const { code, stdout, stderr } = await inventory();
    assert.match(stderr, /^error: src\/large\.ts was not analysed: /m);
    assert.match(stdout, /MD5/);
    assert.equal(code, 3);
  });

  it('ends with 3 where a file cannot be read', async function () {
    if (process.getuid?.() === 0) this.skip();
    chmodSync(join(workspace.folder, 'src/a.ts'), 0);
    const { code, stderr } = await inventory();
    assert.match(stderr, /^error: src\/a\.ts was not analysed: /m);
    assert.equal(code, 3);
  });

  it('ends with 130 when it is cancelled, with what it has seen', async () => {
    for (const name of ['c', 'd', 'e']) workspace.write(`src/${name}.ts`, HASH);
    // Ctrl-C at the moment when the second file is read.
    const preload = "const files = require('node:fs'); const { readFileSync } = files; files.readFileSync = (path, ...rest) => { if (String(path).endsWith('b.ts')) process.emit('SIGINT'); return readFileSync(path, ...rest); };";
    const { code, stdout, stderr } = await workspace.run(['inventory', 'crypto', '--jobs', '1'], { preload });
    assert.match(stdout, /MD5/);
    assert.equal(code, 130, stderr);
    assert.match(stderr, /^Cancelled\. The report holds what was found until then\.$/m);
  });
});
