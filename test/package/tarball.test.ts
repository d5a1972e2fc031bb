/** The command line as npm packs and installs it: alone, with nothing of the extension, and without a network. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { version } from '../../package.json';
import { run, runOrFail } from '../../scripts/command.mjs';
import { PROJECT } from '../faces/cli-process';
import { offline, packedIn } from '../faces/installed-cli';
import { readText } from '../house/tree';
import { ruleFolders } from '../rules/folders';

describe('the tarball of npm pack', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'centinel-empty-'));
  const installed = join(folder, 'node_modules', 'centinel');
  const inProject = (program: string, ...args: readonly string[]) => run(program, args, { cwd: folder, env: offline(folder) });
  let tarball = '';
  let manifest = '';

  before(async () => {
    manifest = readText('package.json');
    tarball = join(folder, await packedIn(PROJECT, folder));
    writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "version": "1.0.0", "private": true }\n');
    await runOrFail('npm', ['install', '--save-dev', tarball], { cwd: folder, env: offline(folder) });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('bears the version, and leaves the package.json of the repository as it was', () => {
    assert.equal(basename(tarball), `centinel-${version}.tgz`);
    assert.equal(readText('package.json'), manifest);
  });

  it('holds the command line, and nothing else', async () => {
    const rules = ruleFolders().map(({ id }) => `dist/rules/${id}.md`);
    const programs = ['cli.js', 'scan-thread.js', 'tolerant-parser.js', 'centinel.config.schema.json', 'THIRD-PARTY-NOTICES.txt'];
    const wanted = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', ...programs.map((file) => `dist/${file}`), ...rules];
    const listed = (await runOrFail('tar', ['-tzf', tarball])).trim().split('\n');
    assert.deepEqual(listed.map((name) => name.replace(/^package\//, '')).sort(), wanted.sort());
  });

  it('has a package.json that says nothing of an editor, and wants no other package', () => {
    const fields = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<string, unknown>;
    assert.deepEqual(Object.keys(fields).filter((field) => /^(main|contributes|activationEvents|publisher|.*ependencies|scripts)$/.test(field)), []);
    assert.deepEqual(fields['engines'], { node: '>=20' });
    assert.doesNotMatch(JSON.stringify(fields), /vscode/i);
  });

  it('brings nothing along when it is installed', async () => {
    const { output } = await inProject('npm', 'ls', '--all', '--parseable');
    assert.deepEqual(output.trim().split('\n').map((path) => basename(path)), [basename(folder), 'centinel']);
  });

  it('says its version and what rules mean', async () => {
    assert.equal((await inProject('npx', 'centinel', '--version')).output.trim(), version);
    assert.match((await inProject('npx', 'centinel', 'explain', 'weak-hash')).output, /^# Weak hash/m);
  });

  it('scans broken and whole files as the one of the repository does', async () => {
    mkdirSync(join(folder, 'src'));
    cpSync(join(PROJECT, 'examples', 'wallet', 'src'), join(folder, 'src', 'wallet'), { recursive: true });
    writeFileSync(join(folder, 'src', 'broken.ts'), "import { createHash } from 'node:crypto';\nexport const token = createHash('md5').update(password;\n");
    const args = ['scan', '--format', 'json'];
    const { code, output } = await inProject('npx', 'centinel', ...args, '--quiet');
    const own = await run(process.execPath, [join(PROJECT, 'dist', 'cli.js'), ...args, '--quiet'], { cwd: folder });
    assert.equal(code, 1);
    const told = JSON.parse(output) as { findings: readonly { file: string }[] };
    assert.ok(told.findings.some(({ file }) => file === 'src/broken.ts') && told.findings.length > 20, `${told.findings.length} findings`);
    // There the quicker parser reads what is whole, here there is none.
    assert.equal(output, own.output);
    assert.ok(!existsSync(join(installed, 'node_modules')));
  });
});
