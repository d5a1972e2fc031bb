/** `centinel scan`: what it prints and with which code it ends. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROKEN, CLEAN, configured, INSECURE, SECRET, TOO_LARGE, WITH_SECRET } from './cli-code';
import { bundledCli, Workspace } from './cli-process';

const FORMATS = ['text', 'json', 'sarif'] as const;

describe('centinel scan', function () {
  this.timeout(60_000);
  let workspace: Workspace;
  const withFiles = (files: Readonly<Record<string, string | Uint8Array>>): Workspace => (workspace = new Workspace(files));
  before(() => bundledCli());
  afterEach(() => workspace.dispose());

  it('finds what is wrong and ends with 1', async () => {
    const { code, stdout, stderr } = await withFiles({ 'src/a.ts': INSECURE }).run(['scan', '.']);
    assert.match(stdout, /^src\/a\.ts:2:\d+ {2}error {2}tls-verification-off$/m);
    assert.match(stdout, /^ {2}2 \| export const agent = new https\.Agent\(\{ rejectUnauthorized: false \}\);$/m);
    assert.match(stdout, /^1 finding: 1 error, 0 warnings, 0 info\. 1 file analysed\.$/m);
    assert.deepEqual([code, stderr], [1, '']);
  });

  it('underlines what is wrong', async () => {
    const { stdout } = await withFiles({ 'a.ts': INSECURE }).run(['scan']);
    const [, code = '', underline = ''] = /^ {2}2 \| (.*)\n {4}\| (.*)$/m.exec(stdout) ?? [];
    assert.match(code.slice(underline.indexOf('^'), underline.lastIndexOf('^') + 1), /rejectUnauthorized/);
  });

  it('looks at the current directory when no path is given', async () => {
    const { code, stdout } = await withFiles({ 'deep/down/a.ts': INSECURE, 'b.ts': CLEAN }).run(['scan']);
    assert.match(stdout, /^deep\/down\/a\.ts:2:/m);
    assert.match(stdout, /2 files analysed/);
    assert.equal(code, 1);
  });

  it('looks at the paths that are given and at no others', async () => {
    withFiles({ 'a/a.ts': INSECURE, 'b/b.ts': INSECURE, 'c/c.ts': INSECURE });
    const { stdout } = await workspace.run(['scan', 'a', 'b/*.ts']);
    assert.match(stdout, /^a\/a\.ts:2:/m);
    assert.match(stdout, /^b\/b\.ts:2:/m);
    assert.doesNotMatch(stdout, /c\.ts/);
  });

  it('ends with 0 when there is nothing to find', async () => {
    const { code, stdout } = await withFiles({ 'a.ts': CLEAN }).run(['scan']);
    assert.deepEqual([code, stdout], [0, 'No findings. 1 file analysed.\n']);
  });

  it('reads an empty file, CRLF and a byte order mark', async () => {
    const windows = `\ufeff${INSECURE.replaceAll('\n', '\r\n')}`;
    const { code, stdout } = await withFiles({ 'empty.ts': '', 'windows.ts': windows, 'unix.ts': INSECURE }).run(['scan']);
    const places = [...stdout.matchAll(/^(?:windows|unix)\.ts:(\d+:\d+) {2}error/gm)].map(([, place]) => place);
    assert.equal(places.length, 2);
    assert.equal(places[0], places[1]);
    assert.match(stdout, /3 files analysed/);
    assert.doesNotMatch(stdout, /\r/);
    assert.equal(code, 1);
  });

  it('keeps the findings of a file that is broken further down, and says where', async () => {
    const { code, stdout } = await withFiles({ 'broken.ts': BROKEN }).run(['scan']);
    assert.match(stdout, /^broken\.ts:2:\d+ {2}error {2}tls-verification-off$/m);
    assert.match(stdout, /^broken\.ts:\d+:\d+ {2}note {2}syntax error: /m);
    assert.equal(code, 1);
  });

  it('says which files it left out, and ends with 0 all the same', async () => {
    const { code, stdout } = await withFiles({ 'a.ts': CLEAN, 'lib.min.js': CLEAN }).run(['scan']);
    assert.match(stdout, /^lib\.min\.js {2}left out {2}Minified/m);
    assert.match(stdout, /1 file analysed, 1 left out\.$/m);
    assert.equal(code, 0);
  });

  it('ends with 3 when a file could not be analysed, findings printed all the same', async () => {
    const { code, stdout } = await withFiles({ 'a.ts': INSECURE, 'large.ts': TOO_LARGE }).run(['scan']);
    assert.match(stdout, /^a\.ts:2:/m);
    assert.match(stdout, /^large\.ts {2}not analysed {2}It is too large/m);
    assert.equal(code, 3);
  });

  it('names files that failed on stderr when the report is for a program', async () => {
    const { code, stderr } = await withFiles({ 'large.ts': TOO_LARGE }).run(['scan', '--format', 'json']);
    assert.match(stderr, /^error: large\.ts was not analysed: It is too large/m);
    assert.equal(code, 3);
  });

  for (const format of FORMATS) {
    it(`never shows a secret, in ${format}`, async () => {
      const { code, stdout, stderr } = await withFiles({ 'pay.ts': WITH_SECRET }).run(['scan', '--format', format]);
      assert.match(stdout, /hardcoded-secret/);
      assert.equal(code, 1);
      const middle = SECRET.slice(SECRET.length / 2);
      for (const output of [stdout, stderr]) assert.ok(!output.includes(SECRET) && !output.includes(middle));
    });
  }

  it('writes the report to a file, in a folder that it makes, and the summary to stderr', async () => {
    const { code, stdout, stderr } = await withFiles({ 'a.ts': INSECURE }).run(['scan', '--format', 'sarif', '--output', 'out/report.sarif']);
    const report = JSON.parse(readFileSync(join(workspace.folder, 'out/report.sarif'), 'utf8'));
    assert.equal(report.runs[0].results[0].ruleId, 'tls-verification-off');
    assert.deepEqual([code, stdout, stderr], [1, '', '1 finding: 1 error, 0 warnings, 0 info. 1 file analysed.\n']);
  });

  it('does not lose a report that cannot be written', async () => {
    withFiles({ 'a.ts': INSECURE, 'out/b.txt': '' });
    const { code, stdout, stderr } = await workspace.run(['scan', '--output', 'out']);
    assert.match(stdout, /tls-verification-off/);
    assert.match(stderr, /^error: The report cannot be written to out: /);
    assert.equal(code, 2);
  });

  for (const format of ['json', 'sarif'] as const) {
    it(`gives ${format} that is nothing else, the same on each run`, async () => {
      withFiles({ 'a.ts': INSECURE, 'b.ts': INSECURE });
      const [first, second] = await Promise.all([1, 2].map(() => workspace.run(['scan', '--format', format])));
      assert.equal(typeof JSON.parse(first?.stdout ?? ''), 'object');
      assert.equal(first?.stdout, second?.stdout);
    });
  }

  it('offers the fix in SARIF with the text of the file as it is', async () => {
    const { stdout } = await withFiles({ 'a.ts': INSECURE }).run(['scan', '--format', 'sarif']);
    const [result] = JSON.parse(stdout).runs[0].results;
    const [change] = result.fixes[0].artifactChanges;
    assert.equal(change.artifactLocation.uri, 'a.ts');
    assert.ok(change.replacements.every(({ deletedRegion }: { deletedRegion: { startLine: number } }) => deletedRegion.startLine <= 2));
  });

  it('puts the pages of the rules into SARIF', async () => {
    const { stdout } = await withFiles({ 'a.ts': INSECURE }).run(['scan', '--format', 'sarif']);
    const { rules } = JSON.parse(stdout).runs[0].tool.driver;
    assert.ok(rules.length > 0);
    for (const rule of rules) assert.ok(rule.help.markdown.length > 200, `${rule.id} has no page`);
  });

  const SUPPRESSED = INSECURE.replace('\nexport', '\n// centinel-ignore tls-verification-off -- a local test server\nexport');

  it('counts suppressed findings, and holds them in the reports unless told not to', async () => {
    withFiles({ 'a.ts': SUPPRESSED });
    const shown = await workspace.run(['scan', '--format', 'json']);
    const hidden = await workspace.run(['scan', '--format', 'json', '--no-suppressed']);
    assert.deepEqual([shown.code, hidden.code], [0, 0]);
    assert.equal(JSON.parse(shown.stdout).suppressed[0].reason, 'a local test server');
    assert.deepEqual(JSON.parse(hidden.stdout).suppressed, []);
  });

  it('leaves everything but the findings out when it is to be quiet', async () => {
    withFiles({ 'a.ts': INSECURE, 'lib.min.js': CLEAN });
    const { code, stdout, stderr } = await workspace.run(['scan', '--quiet']);
    assert.match(stdout, /tls-verification-off/);
    assert.doesNotMatch(stdout, /analysed|left out/);
    assert.deepEqual([code, stderr], [1, '']);
    assert.ok(!existsSync(join(workspace.folder, '--quiet')));
  });
});

describe('the threshold of centinel scan', function () {
  this.timeout(60_000);
  before(() => bundledCli());

  const ends: readonly [severity: string, failOn: string | undefined, code: number][] = [
    ['error', undefined, 1],
    ['warning', undefined, 0],
    ['info', undefined, 0],
    ['error', 'warning', 1],
    ['warning', 'warning', 1],
    ['info', 'warning', 0],
    ['info', 'info', 1],
    ['warning', 'error', 0],
    ['error', 'never', 0],
  ];
  for (const [severity, failOn, expected] of ends) {
    it(`lets ${severity} end with ${expected} ${failOn ? `under --fail-on ${failOn}` : 'by default'}`, async () => {
      const workspace = new Workspace({ 'a.ts': INSECURE, 'centinel.config.json': configured(severity) });
      const { code, stdout } = await workspace.run(['scan', ...(failOn ? ['--fail-on', failOn] : [])]);
      workspace.dispose();
      assert.match(stdout, new RegExp(`^a\\.ts:2:\\d+ {2}${severity} `, 'm'));
      assert.equal(code, expected);
    });
  }
});
