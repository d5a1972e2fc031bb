/** `centinel scan --shard` and `centinel merge`: what they print, what they write, and with which code they end. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CLEAN, configured, INSECURE, SECRET, TOO_LARGE, WITH_SECRET } from './cli-code';
import { bundledCli, type Outcome, Workspace } from './cli-process';

const FORMATS = ['json', 'sarif'] as const;

/** A helper in one package, its use in another, and a file to leave out. */
const PACKAGES = {
  'package.json': '{ "workspaces": ["packages/*"] }',
  'packages/agent/package.json': '{ "name": "@acme/agent", "main": "src/index.ts" }',
  'packages/agent/src/index.ts': "export const ALGORITHM = 'md5';\n",
  'packages/web/src/sign.ts': `import { createHash } from 'node:crypto';\nimport { ALGORITHM } from '@acme/agent';\nexport const signature = (password: string) => createHash(ALGORITHM).update(password).digest('hex');\n`,
  'packages/web/src/agent.ts': INSECURE,
  'packages/web/src/lib.min.js': CLEAN,
};

describe('centinel scan --shard, and centinel merge,', function () {
  this.timeout(60_000);
  let workspace: Workspace;
  const withFiles = (files: Readonly<Record<string, string | Uint8Array>>): Workspace => (workspace = new Workspace(files));
  const run = (...args: readonly string[]): Promise<Outcome> => workspace.run(args);
  before(() => bundledCli());
  afterEach(() => workspace.dispose());

  async function shards(count: number, format: string, ...options: readonly string[]): Promise<readonly string[]> {
    const reports = Array.from({ length: count }, (_, index) => `reports/${index + 1}.${format}`);
    await Promise.all(reports.map((report, index) => run('scan', '--shard', `${index + 1}/${count}`, '--format', format, '--output', report, ...options)));
    return reports;
  }

  for (const format of FORMATS) {
    it(`say together what one scan says: ${format}`, async () => {
      withFiles(PACKAGES);
      const whole = await run('scan', '--format', format);
      const all = await run('merge', ...(await shards(2, format)));
      assert.deepEqual(all, whole);
      assert.match(all.stdout, /weak-hash/);
      assert.equal(all.code, 1);
    });
  }

  it('make text and SARIF of JSON', async () => {
    withFiles(PACKAGES);
    const reports = await shards(2, 'json');
    for (const format of ['text', 'sarif']) assert.deepEqual(await run('merge', ...reports, '--format', format), await run('scan', '--format', format));
  });

  const ends: readonly [what: string, files: Readonly<Record<string, string>>, options: readonly string[], code: number][] = [
    ['nothing is found', { 'a.ts': CLEAN, 'b.ts': CLEAN }, [], 0],
    ['there are errors', { 'a.ts': CLEAN, 'b.ts': INSECURE }, [], 1],
    ['errors do not count', { 'a.ts': CLEAN, 'b.ts': INSECURE }, ['--fail-on', 'never'], 0],
    ['warnings do not count', { 'a.ts': CLEAN, 'b.ts': INSECURE, 'centinel.config.json': configured('warning') }, [], 0],
    ['warnings count', { 'a.ts': INSECURE, 'b.ts': CLEAN, 'centinel.config.json': configured('warning') }, ['--fail-on', 'warning'], 1],
    ['the config is wrong', { 'a.ts': INSECURE, 'b.ts': CLEAN, 'centinel.config.json': '{ "rulez": {} }' }, [], 2],
    ['a pattern matches nothing', { 'a.ts': INSECURE, 'b.ts': CLEAN, 'centinel.config.json': '{ "include": ["*.ts", "none/**"] }' }, [], 2],
    ['a file cannot be analysed', { 'a.ts': INSECURE, 'b.ts': TOO_LARGE }, [], 3],
  ];
  for (const [what, files, options, code] of ends) {
    it(`end as one scan ends, and say what it says: ${what}`, async () => {
      withFiles(files);
      const whole = await run('scan', '--format', 'sarif', ...options);
      assert.deepEqual(await run('merge', ...(await shards(2, 'sarif')), ...options), whole);
      assert.equal(whole.code, code);
    });
  }

  it('say that a shard is empty, which is no failure', async () => {
    withFiles({ 'a.ts': CLEAN });
    const outcomes = await Promise.all([1, 2, 3].map((index) => run('scan', '--shard', `${index}/3`)));
    assert.deepEqual(outcomes.map(({ code, stderr }) => [code, stderr]), [[0, ''], [0, ''], [0, '']]);
    assert.equal(outcomes.filter(({ stdout }) => /^No findings\. 0 files analysed\. Shard \d of 3: no file falls to it\.\n$/.test(stdout)).length, 2);
    assert.equal(outcomes.filter(({ stdout }) => /^No findings\. 1 file analysed\. Shard \d of 3\.\n$/.test(stdout)).length, 1);
  });

  it('write to a file and leave a line in the log', async () => {
    withFiles(PACKAGES);
    const { code, stdout, stderr } = await run('merge', ...(await shards(2, 'sarif')), '--output', 'out/all.sarif');
    assert.deepEqual([code, stdout, stderr], [1, '', '2 findings: 2 errors, 0 warnings, 0 info. 3 files analysed, 1 left out.\n']);
    assert.equal(readFileSync(join(workspace.folder, 'out/all.sarif'), 'utf8'), (await run('scan', '--format', 'sarif')).stdout);
  });

  it('write nothing and end with 3 when a shard is missing', async () => {
    withFiles(PACKAGES);
    const [first = ''] = await shards(3, 'sarif');
    const { code, stdout, stderr } = await run('merge', first, '--output', 'all.sarif');
    assert.match(stderr, /^error: No report of shards 2\/3, 3\/3\. Nothing was written/);
    assert.deepEqual([code, stdout, existsSync(join(workspace.folder, 'all.sarif'))], [3, '', false]);
  });

  it('read reports that a shell of Windows has written', async () => {
    withFiles(PACKAGES);
    const { stdout } = await run('scan', '--shard', '1/1', '--format', 'json');
    workspace.write('reports/utf16.json', Buffer.from(`\ufeff${stdout}`, 'utf16le'));
    assert.deepEqual(await run('merge', 'reports/utf16.json'), await run('scan', '--format', 'json'));
  });

  it('never show a secret', async () => {
    withFiles({ 'pay.ts': WITH_SECRET, 'b.ts': CLEAN });
    for (const format of FORMATS) {
      const { stdout, stderr } = await run('merge', ...(await shards(2, format)));
      assert.match(stdout, /hardcoded-secret/);
      for (const output of [stdout, stderr]) assert.ok(!output.includes(SECRET));
    }
  });

  it('say what is wrong with what they are given, and end with 2', async () => {
    withFiles({ ...PACKAGES, 'notes.txt': 'No report.' });
    const [one = '', two = ''] = await shards(2, 'json');
    const [sarif = ''] = await shards(2, 'sarif');
    const wrong: readonly [args: readonly string[], says: RegExp][] = [
      [[], /missing required argument 'reports'/],
      [['none.json'], /The report none\.json cannot be read\. There is no such file\./],
      [['reports'], /The report reports cannot be read\./],
      [['notes.txt'], /notes\.txt is no report of Centinel in JSON or SARIF\./],
      [[one, sarif], /reports\/1\.json is JSON and reports\/1\.sarif is SARIF\./],
      [[sarif, 'reports/2.sarif', '--format', 'text'], /Reports in SARIF make a report in SARIF\. Let the shards write --format json/],
      [[one, two, '--format', 'xml'], /'xml' is invalid\. Allowed choices are text, json, sarif, junit, /],
    ];
    for (const [args, says] of wrong) {
      const { code, stdout, stderr } = await run('merge', ...args);
      assert.match(stderr, says);
      assert.match(stderr, /^error: /);
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
    }
  });

  it('take a report that is named twice for one', async () => {
    withFiles(PACKAGES);
    const reports = await shards(2, 'json');
    assert.equal((await run('merge', ...reports, ...reports)).code, 1);
  });

  it('notice that shards are of different states of the code', async () => {
    withFiles(PACKAGES);
    const reports = await shards(2, 'json');
    rmSync(join(workspace.folder, 'packages/web/src/agent.ts'));
    await run('scan', '--shard', '2/2', '--format', 'json', '--output', reports[1] ?? '');
    const { code, stderr } = await run('merge', ...reports);
    assert.match(stderr, /are shards of different files\. All shards must scan the same paths of the same commit\./);
    assert.equal(code, 2);
  });
});
