/** `centinel scan --since` and `--staged` in a real repository: what is told, what is not, and how it ends. */
import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitIn } from '../hosts/real-git';
import { CLEAN, INSECURE, WITH_SECRET } from './cli-code';
import { bundledCli, type Outcome, Workspace } from './cli-process';

const NOTE = (text: string): string => `export function note(text: string) {\n  console.log(${text});\n}\n`;
const PAY = `import { note } from './note';\nexport function pay(card: { number: string; cvv: string }) {\n  note(card.number);\n}\n`;
const FILES = { 'agent.ts': INSECURE, 'note.ts': NOTE('text.length'), 'pay.ts': PAY };

describe('centinel scan of a change', function () {
  this.timeout(60_000);
  let workspace: Workspace;
  const run = (...args: readonly string[]): Promise<Outcome> => workspace.run(args);
  const git = (...args: readonly string[]): string => gitIn(workspace.folder, ...args);
  const repository = (files: Readonly<Record<string, string>> = FILES): void => {
    workspace = new Workspace(files);
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'one');
  };
  before(() => bundledCli());
  afterEach(() => workspace.dispose());

  it('since a commit tells of the file that the flow ends in, though another one was edited', async () => {
    repository();
    workspace.write('note.ts', NOTE('text'));
    const { code, stdout } = await run('scan', '--since', 'main', '--format', 'json');
    const { findings, since, summary } = JSON.parse(stdout) as { findings: { file: string; ruleId: string }[]; since: object; summary: object };
    assert.deepEqual(findings.map(({ file, ruleId }) => [file, ruleId]), [['pay.ts', 'card-logged']]);
    assert.deepEqual(since, { ref: 'main', base: git('rev-parse', 'HEAD').trim(), changedFiles: ['note.ts'] });
    assert.equal((summary as { filesAnalysed: number }).filesAnalysed, 3);
    assert.equal(code, 1);
  });

  it('gives a copy of known code the fingerprint that a scan of everything gives it', async () => {
    repository();
    workspace.write('copy.ts', INSECURE);
    const fingerprint = async (...args: readonly string[]): Promise<unknown> => {
      const { findings } = JSON.parse((await run('scan', '--format', 'json', ...args)).stdout) as { findings: { file: string; fingerprint: string }[] };
      return findings.find(({ file }) => file === 'copy.ts')?.fingerprint;
    };
    const whole = await fingerprint();
    assert.ok(whole);
    assert.equal(await fingerprint('--since', 'HEAD'), whole);
  });

  it('ends well where nothing is new, and says what it has looked at', async () => {
    repository();
    workspace.write('new.ts', CLEAN);
    const { code, stdout } = await run('scan', '--since', 'HEAD');
    const commit = git('rev-parse', 'HEAD').slice(0, 10);
    assert.deepEqual([code, stdout], [0, `No findings. 4 files analysed. Only what has come since HEAD (${commit}) is told: 1 changed file.\n`]);
  });

  it('ends well in a repository that has no code yet', async () => {
    repository({ 'README.md': '# Shop' });
    assert.equal((await run('scan', '--staged', '--quiet')).code, 0);
    assert.equal((await run('scan', '--staged', 'none.ts')).code, 2);
  });

  it('that is staged, on threads and with a cache, leaves out what is not staged', async () => {
    repository();
    workspace.write('a.ts', WITH_SECRET);
    workspace.write('note.ts', NOTE('text'));
    git('add', 'a.ts');
    for (const more of [['--jobs', '1'], ['--jobs', '2'], ['--cache'], ['--cache']]) {
      const { code, stdout } = await run('scan', '--staged', ...more);
      assert.match(stdout, /^a\.ts \(1 finding\)\n[^]+\n1 finding: 1 error, 0 warnings, 0 info\. 4 files analysed\. Only what the staged changes bring is told: 1 changed file\.\n$/);
      assert.equal(code, 1);
    }
  });

  it('in a hook looks at the commit that is made, and keeps it from being made', async () => {
    repository();
    const log = join(workspace.folder, 'hook.log');
    workspace.write('.git/hooks/pre-commit', `#!/bin/sh\nexec "${process.execPath}" "${await bundledCli()}" scan --staged --quiet > hook.log 2>&1\n`);
    chmodSync(join(workspace.folder, '.git/hooks/pre-commit'), 0o755);
    workspace.write('note.ts', NOTE('text'));
    assert.throws(() => git('commit', '-qam', 'logs'));
    assert.match(readFileSync(log, 'utf8'), /pay\.ts:3:8 {2}error {2}card-logged/);
    workspace.write('note.ts', NOTE('text.length + 1'));
    git('commit', '-qam', 'counts');
    assert.equal(readFileSync(log, 'utf8'), '');
  });

  it('makes SARIF that says which change it is about, and reports of it are merged', async () => {
    repository();
    workspace.write('a.ts', INSECURE.replace('agent', 'other'));
    const args = ['scan', '--since', 'HEAD', '--format', 'sarif'];
    const whole = await run(...args);
    const [{ properties, results }] = (JSON.parse(whole.stdout) as { runs: [{ properties: { since?: object }; results: object[] }] }).runs;
    assert.deepEqual([properties.since, results.length], [{ ref: 'HEAD', base: git('rev-parse', 'HEAD').trim(), changedFiles: ['a.ts'] }, 1]);
    await run(...args, '--output', 'one.sarif', 'a.ts');
    assert.deepEqual(JSON.parse((await run('merge', 'one.sarif', 'one.sarif')).stdout).runs[0].properties.since, properties.since);
    await run('scan', '--format', 'sarif', '--output', 'all.sarif');
    const refused = await run('merge', 'one.sarif', 'all.sarif');
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /^error: one\.sarif tells of what has come since HEAD \([0-9a-f]{40}\) and all\.sarif of all there is\. .+\n$/);
  });

  const refusals: readonly [args: readonly string[], says: RegExp][] = [
    [['--since', 'never'], /^error: There is no commit never in .+ git fetch origin\.\n$/],
    [['--since', '--staged'], /^error: "--staged" is no name of a commit\.\n$/],
    [['--since', 'HEAD', '--staged'], /^error: --since and --staged are two questions: ask one of them\.\n$/],
    [['--staged', '--shard', '1/2'], /^error: --shard divides a scan of everything\. .+\n$/],
    [['--staged', '.', '..'], /^error: .+ lies outside of .+\n$/],
  ];
  it('is refused in one sentence, and writes nothing, where it cannot be made', async () => {
    repository();
    for (const [args, says] of refusals) {
      const { code, stdout, stderr } = await run('scan', ...args, '--output', 'report.txt', '--cache', 'kept');
      assert.match(stderr, says);
      assert.deepEqual([code, stdout, existsSync(join(workspace.folder, 'report.txt')), existsSync(join(workspace.folder, 'kept'))], [2, '', false, false]);
    }
  });

  it('is refused without git', async () => {
    repository();
    const { code, stderr } = await workspace.run(['scan', '--staged'], { env: { PATH: '/nowhere' } });
    assert.deepEqual([code, stderr], [2, 'error: What has changed is known to git alone, and no git can be started here. Install it, or scan without --since and --staged.\n']);
  });
});
