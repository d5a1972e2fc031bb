/** `centinel init` and `centinel doctor`, as they are typed. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitIn } from '../hosts/real-git';
import { Workspace } from './cli-process';

describe('centinel init, typed,', () => {
  let workspace: Workspace;
  const git = (...args: readonly string[]): string => gitIn(workspace.folder, ...args);
  const shop = (files: Readonly<Record<string, string>> = {}): void => {
    workspace = new Workspace({ 'package.json': '{ "devDependencies": { "centinel": "*", "husky": "9" } }', 'src/a.ts': '', ...files });
    git('init', '-q', '-b', 'main');
    git('remote', 'add', 'origin', 'git@gitlab.com:acme/shop.git');
  };
  afterEach(() => workspace.dispose());

  it('lets nothing that a package.json says speak to the terminal', async () => {
    shop({ 'package.json': JSON.stringify({ devDependencies: { centinel: 'file:./\u001b[2Jcentinel.tgz' } }) });
    const { stdout } = await workspace.run(['init', '--dry-run']);
    assert.match(stdout, /^CI installs Centinel from .*centinel\.tgz: commit that file\.$/m);
    assert.ok(!stdout.includes('\u001b'));
  });

  it('shows what it would write, and writes nothing', async () => {
    shop();
    const before = git('status', '--short', '--untracked-files=all');
    const { code, stdout } = await workspace.run(['init', '--dry-run']);
    assert.equal(code, 0);
    assert.match(stdout, /^Would write centinel\.config\.json: .*\n {4}\{\n {4} {2}"exclude": \[\]\n/m);
    assert.match(stdout, /^Would add to \.gitignore: \.centinel-cache\/, centinel-reports\/\n/m);
    assert.match(stdout, /^Would write \.gitlab-ci\.yml: /m);
    assert.equal(git('status', '--short', '--untracked-files=all'), before);
  });

  it('sets up the whole repository from a folder of it, and names files from there', async () => {
    shop();
    workspace.write('web/b.ts', '');
    const { code, stdout } = await workspace.run(['init'], { cwd: 'web' });
    assert.equal(code, 0);
    assert.match(stdout, /^Wrote \.\.\/centinel\.config\.json: /m);
    for (const file of ['centinel.config.json', '.gitignore', '.gitlab-ci.yml', '.husky/pre-commit']) assert.ok(existsSync(join(workspace.folder, file)), file);
    execFileSync('test', ['-x', join(workspace.folder, '.husky/pre-commit')]);
  });

  it('leaves what is there as it is', async () => {
    const own = { 'centinel.config.json': '{ "rules": { "weak-hash": "off" } }', '.gitlab-ci.yml': 'test: { script: [npm test] }\n', '.husky/pre-commit': 'npm test\n' };
    shop(own);
    const { code, stdout } = await workspace.run(['init']);
    assert.equal(code, 0);
    for (const [file, text] of Object.entries(own)) assert.equal(readFileSync(join(workspace.folder, file), 'utf8'), text);
    assert.match(stdout, /^Add to \.gitlab-ci\.yml:\n {4}include:\n {6}- local: \.gitlab\/centinel\.yml$/m);
    assert.match(stdout, /^Add to \.husky\/pre-commit:\n {4}npx centinel scan --staged --cache --quiet$/m);
  });

  it('says what it cannot write', async () => {
    shop({ '.github': 'no folder' });
    const { code, stderr } = await workspace.run(['init', '--ci', 'github', '--hook', 'none']);
    assert.equal(code, 2);
    assert.match(stderr, /^error: \.github\/workflows\/centinel\.yml cannot be written: .+\n$/);
    assert.equal(readFileSync(join(workspace.folder, '.github'), 'utf8'), 'no folder');
  });

  it('knows four services and three tools', async () => {
    shop();
    const { code, stderr } = await workspace.run(['init', '--ci', 'circle']);
    assert.equal(code, 2);
    assert.match(stderr, /Allowed choices are github, gitlab, azure, jenkins, none/);
  });
});

describe('centinel doctor, typed,', () => {
  let workspace: Workspace;
  afterEach(() => workspace.dispose());

  it('says what it sees, and ends well', async () => {
    workspace = new Workspace({ 'src/a.ts': '', 'src/b.d.ts': '' });
    const { code, stdout } = await workspace.run(['doctor']);
    assert.equal(code, 0);
    assert.match(stdout, /^ok +files +1 file to analyse$/m);
    assert.match(stdout, /^warning +git +No git repository\n +Without git/m);
  });

  it('says in JSON what is wrong, and ends with 2', async () => {
    workspace = new Workspace({ 'centinel.config.json': '{\n  "rules": { "weak-hsh": "off" }\n}', 'a.ts': '' });
    const { code, stdout } = await workspace.run(['doctor', '--format', 'json']);
    assert.equal(code, 2);
    const { version, checks } = JSON.parse(stdout) as { version: number; checks: readonly { id: string; state: string; what: string; advice?: string }[] };
    assert.equal(version, 1);
    const [wrong, ...others] = checks.filter(({ state }) => state === 'problem');
    assert.deepEqual([wrong?.id, wrong?.what, others], ['config', 'centinel.config.json:2:14', []]);
    assert.match(wrong?.advice ?? '', /weak-hash/);
  });
});
