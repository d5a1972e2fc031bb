/** Several reports of one scan: each to its file, whole or not at all. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INSECURE } from './cli-code';
import { bundledCli, Workspace } from './cli-process';

describe('several reports of one scan', function () {
  this.timeout(60_000);
  let workspace: Workspace;
  const read = (name: string): string => readFileSync(join(workspace.folder, name), 'utf8');

  before(() => bundledCli());
  beforeEach(() => (workspace = new Workspace({ 'a.ts': INSECURE })));
  afterEach(() => workspace.dispose());

  it('are written beside the one on stdout, in every format, in folders that are made for them', async () => {
    const begins: Readonly<Record<string, RegExp>> = {
      text: /^a\.ts \(/,
      json: /^\{\n {2}"version": 1,/,
      sarif: /^\{\n {2}"\$schema": ".*sarif/,
      junit: /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="Centinel"/,
      'gitlab-codequality': /^\[\n {2}\{\n {4}"description"/,
      'gitlab-sast': /^\{\n {2}"version": "15\./,
      github: /^::error file=a\.ts,line=2,/,
      markdown: /^## Centinel: \d+ finding/,
      csv: /^state,severity,/,
      html: /^<!doctype html>/i,
    };
    const reports = Object.keys(begins).flatMap((format) => ['--report', `${format}=out/=new/${format}.report`]);
    const { code, stdout, stderr } = await workspace.run(['scan', ...reports]);
    assert.match(stdout, /^a\.ts:2:\d+ {2}error/m);
    assert.deepEqual([code, stderr], [1, '']);
    for (const [format, beginning] of Object.entries(begins)) assert.match(read(`out/=new/${format}.report`), beginning, format);
    assert.equal(read('out/=new/text.report'), stdout);
    assert.deepEqual(readdirSync(join(workspace.folder, 'out/=new')).sort(), Object.keys(begins).map((format) => `${format}.report`).sort());
  });

  it('do not keep one another from being written', async () => {
    mkdirSync(join(workspace.folder, 'folder'));
    workspace.write('file', '');
    const { code, stdout, stderr } = await workspace.run(['scan', '--report', 'json=folder', '--report', 'csv=file/a.csv', '--report', 'junit=a.xml', '--quiet']);
    assert.match(stderr, /^error: The report cannot be written to folder: EISDIR/m);
    assert.match(stderr, /^error: The report cannot be written to file\/a\.csv: /m);
    assert.match(read('a.xml'), /<testsuites/);
    assert.match(stdout, /^a\.ts:2/m);
    assert.doesNotMatch(stdout, /"version"/);
    assert.equal(code, 2);
  });

  it('are not written where the use is wrong', async () => {
    const { code } = await workspace.run(['scan', '--report', 'json=a.json', '--report', 'xml=a.xml']);
    assert.deepEqual([code, existsSync(join(workspace.folder, 'a.json'))], [2, false]);
  });

  it('leave out what they shall leave out', async () => {
    workspace.write('a.ts', INSECURE.replace(/^(?=export)/m, '// centinel-ignore tls-verification-off -- a test\n'));
    const { stderr } = await workspace.run(['scan', 'a.ts', '--format', 'json', '--output', 'a.json', '--report', 'csv=a.csv', '--no-suppressed', '--no-baselined']);
    assert.match(stderr, /1 suppressed\./);
    assert.deepEqual([JSON.parse(read('a.json')).suppressed, /^suppressed/m.test(read('a.csv'))], [[], false]);
  });

  it('are made of those of shards as well', async () => {
    await workspace.run(['scan', 'a.ts', '--format', 'json', '--output', 'all.json', '--report', 'csv=one.csv', '--report', 'junit=one.xml', '--report', 'markdown=one.md']);
    const { code, stderr } = await workspace.run(['merge', 'all.json', '--output', 'again.json', '--report', 'csv=two.csv', '--report', 'junit=two.xml', '--report', 'markdown=two.md', '--report', 'gitlab-sast=two.json']);
    assert.deepEqual([code, stderr.startsWith('error')], [1, false]);
    for (const ending of ['csv', 'xml', 'md']) assert.equal(read(`two.${ending}`), read(`one.${ending}`));
    assert.equal(JSON.parse(read('two.json')).vulnerabilities.length, JSON.parse(read('again.json')).findings.length);
  });

  it('link to the code at its commit where CI tells it', async () => {
    const github = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: '0a1b2c3' };
    const summary = async (env: Readonly<Record<string, string>>): Promise<string> => (await workspace.run(['scan', '--format', 'markdown'], { env })).stdout;
    assert.match(await summary({ ...github, GITHUB_WORKSPACE: workspace.folder }), /<https:\/\/github\.com\/acme\/shop\/blob\/0a1b2c3\/a\.ts#L2>/);
    assert.match(await summary({ ...github, GITHUB_WORKSPACE: join(workspace.folder, 'elsewhere') }), /\(<a\.ts#L2>\)/);
    assert.match(await summary({ CI_PROJECT_URL: 'https://gitlab.example/acme/shop', CI_COMMIT_SHA: '0a1b2c3', CI_PROJECT_DIR: workspace.folder }), /<https:\/\/gitlab\.example\/acme\/shop\/-\/blob\/0a1b2c3\/a\.ts#L2>/);
  });
});
