/** Wrong use and wrong config: one clear message, and the code 2. And the small commands. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configured, INSECURE, TOO_LARGE } from './cli-code';
import { bundledCli, PROJECT, Workspace } from './cli-process';

describe('centinel, used wrongly,', function () {
  this.timeout(60_000);
  let workspace: Workspace;
  before(() => bundledCli());
  beforeEach(() => (workspace = new Workspace({ 'a.ts': INSECURE })));
  afterEach(() => workspace.dispose());

  const wrong: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [['scan', '--format', 'xml'], /'xml' is invalid\. Allowed choices are text, json, sarif, junit, gitlab-codequality, gitlab-sast, github, markdown, csv, html\./],
    [['scan', '--report', 'xml=a.xml'], /'--report <format=file>' argument 'xml=a\.xml' is invalid\. It is FORMAT=FILE, and the format is one of text, json, /],
    [['scan', '--report', 'json'], /argument 'json' is invalid\. It is FORMAT=FILE: json=FILE\./],
    [['scan', '--report', 'json='], /argument 'json=' is invalid\. It is FORMAT=FILE: json=FILE\./],
    [['scan', '--report', 'json=out/a', '--report', 'csv=./out/../out/a'], /Two reports would be written to \.\/out\/\.\.\/out\/a\. Name a file for each\./],
    [['scan', '--output', 'a.txt', '--report', 'csv=a.txt'], /Two reports would be written to a\.txt\./],
    [['merge', 'a.ts', '--report', 'csv=x', '--report', 'json=x'], /Two reports would be written to x\.|a\.ts is no report/],
    [['scan', '--fail-on', 'high'], /'high' is invalid\. Allowed choices are error, warning, info, never\./],
    ...['0/4', '5/4', 'a/b', '1', '1/2/3', '-1/4', '1/0', '1.5/2', '1/99999999999999999999'].map(
      (shard) => [['scan', `--shard=${shard}`], /'--shard <i\/n>' argument '.*' is invalid\. It is i\/n, .* i from 1 to n: 1\/4, 2\/4/] as const,
    ),
    [['scan', '--shard'], /'--shard <i\/n>' argument missing/],
    [['scan', '--colour'], /unknown option '--colour'/],
    [['scan', '--output'], /'--output <file>' argument missing/],
    [['scna'], /unknown command 'scna'/],
    [['explain'], /missing required argument 'rule'/],
    [['explain', 'no-such-rule'], /There is no rule "no-such-rule"\. The rules are: .*weak-hash/],
    [['scan', '--config', 'none.json'], /There is no config file none\.json\./],
    [['scan', '--config', '.'], /There is no config file \.\./],
  ];
  for (const [args, says] of wrong) {
    it(`says what is wrong with ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await workspace.run(args);
      assert.match(stderr, says);
      assert.match(stderr, /^error: /);
      assert.deepEqual([code, stdout], [2, '']);
    });
  }

  it('shows the help on stderr when there is no command', async () => {
    const { code, stdout, stderr } = await workspace.run([]);
    assert.match(stderr, /Usage: centinel/);
    assert.deepEqual([code, stdout], [2, '']);
  });

  for (const path of ['none.ts', 'none/', 'src/**/*.vue', 'no*.ts']) {
    it(`names a path that matches nothing, ${path}, and scans the others`, async () => {
      const { code, stdout, stderr } = await workspace.run(['scan', path, 'a.ts']);
      assert.equal(stderr, `error: ${path} matches no file that can be analysed.\n`);
      assert.match(stdout, /^a\.ts:2:\d+ {2}error/m);
      assert.equal(code, 2);
    });
  }
});

describe('a wrong config', function () {
  this.timeout(60_000);
  let workspace: Workspace;
  before(() => bundledCli());
  afterEach(() => workspace.dispose());

  const mistakes: readonly [what: string, config: string, says: RegExp][] = [
    ['an unknown key', '{\n  "rulez": {}\n}', /:2:3: .*rulez.*include/],
    ['an unknown rule', '{ "rules": { "no-such-rule": "error" } }', /:1:14: .*no-such-rule/],
    ['an unknown severity', configured('fatal'), /:1:34: .*fatal.*error.*warning.*info/],
    ['bad JSON', '{\n  "rules": {\n}', /:\d+:\d+: /],
  ];
  for (const [what, config, says] of mistakes) {
    it(`that --config names is refused before the scan, with the place: ${what}`, async () => {
      workspace = new Workspace({ 'a.ts': INSECURE, 'ci/strict.json': config });
      const { code, stdout, stderr } = await workspace.run(['scan', '--config', 'ci/strict.json']);
      assert.match(stderr, says);
      assert.match(stderr, /^error: ci\/strict\.json:/);
      assert.deepEqual([code, stdout], [2, '']);
    });

    it(`beside the files is named with its place, and the findings are printed: ${what}`, async () => {
      workspace = new Workspace({ 'deep/a.ts': INSECURE, 'deep/centinel.config.json': config });
      const { code, stdout, stderr } = await workspace.run(['scan']);
      assert.match(stderr, says);
      assert.match(stderr, /^error: deep\/centinel\.config\.json:/);
      assert.match(stdout, /tls-verification-off/);
      assert.equal(code, 2);
    });
  }

  it('goes before a file that failed, and that before findings', async () => {
    workspace = new Workspace({ 'a.ts': INSECURE, 'large.ts': TOO_LARGE });
    assert.equal((await workspace.run(['scan'])).code, 3);
    workspace.write('centinel.config.json', '{ "rulez": {} }');
    assert.equal((await workspace.run(['scan'])).code, 2);
  });
});

describe('a config', function () {
  this.timeout(60_000);
  let workspace: Workspace;
  before(() => bundledCli());
  afterEach(() => workspace.dispose());

  it('that --config names takes the place of all others', async () => {
    workspace = new Workspace({ 'a.ts': INSECURE, 'centinel.config.json': configured('off'), 'ci/strict.json': configured('warning') });
    assert.equal((await workspace.run(['scan'])).stdout, 'No findings. 2 files analysed.\n');
    assert.match((await workspace.run(['scan', '--config', 'ci/strict.json'])).stdout, /^a\.ts:2:\d+ {2}warning/m);
  });

  it('that --config names has globs relative to the current directory', async () => {
    const config = JSON.stringify({ exclude: ['old/'] });
    workspace = new Workspace({ 'old/a.ts': INSECURE, 'new/a.ts': INSECURE, 'ci/strict.json': config });
    const { stdout } = await workspace.run(['scan', '--config', 'ci/strict.json']);
    assert.match(stdout, /^new\/a\.ts:2:/m);
    assert.doesNotMatch(stdout, /^old\/a\.ts:2:/m);
  });
});

describe('the small commands of centinel', function () {
  this.timeout(60_000);
  const workspace = new Workspace();
  before(() => bundledCli());
  after(() => workspace.dispose());

  it('print the version', async () => {
    const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
    assert.deepEqual(await workspace.run(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  for (const args of [['--help'], ['scan', '--help'], ['merge', '--help']]) {
    it(`print the exit codes and their precedence: ${args.join(' ')}`, async () => {
      const { code, stdout } = await workspace.run(args);
      for (const exit of [0, 1, 2, 3, 130]) assert.match(stdout, new RegExp(`^ {2}${exit} +\\S`, 'm'));
      assert.match(stdout, /2 before 3, and 3 before 1/);
      assert.equal(code, 0);
    });
  }

  it('say what holds when an option is missing', async () => {
    const { stdout } = await workspace.run(['scan', '--help']);
    assert.match(stdout.replace(/\s+/g, ' '), /when missing, the gates of the config decide, and error where it has none .*one for each core when missing/);
  });

  it('list the rules', async () => {
    const { code, stdout } = await workspace.run(['rules']);
    assert.match(stdout, /^tls-verification-off +error +\S/m);
    assert.equal(code, 0);
  });

  it('explain a rule by its page', async () => {
    const { code, stdout } = await workspace.run(['explain', 'weak-hash']);
    assert.equal(stdout, readFileSync(join(PROJECT, 'src/rules/weak-hash/rule.md'), 'utf8'));
    assert.equal(code, 0);
  });
});
