/** Everything else that runs Centinel for a repository: the action, the template for GitLab, Azure, Jenkins, and what is typed. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { TOO_LARGE } from '../faces/cli-code';
import { readText } from '../house/tree';
import { fencesOf } from '../rules/fences';
import { GitHub, type Workflow } from './github';
import { GitLab, type Pipeline } from './gitlab';
import { Machine } from './machine';
import { commitChange } from './pull-request';
import { recipe, yamlRecipe } from './recipe-fences';
import { SHOP } from './shop';

const ACTION = '.github/workflows/centinel.yml (action)';
/** With what `centinel init` adds. */
const IGNORING = { ...SHOP, '.gitignore': `${SHOP['.gitignore']}centinel-reports/\n` };

describe('what is run for a repository', function () {
  this.timeout(180_000);
  let machine: Machine;
  const on = async (files: Readonly<Record<string, string>>, options?: { without: boolean }): Promise<void> => {
    machine = new Machine(files);
    await machine.prepare(options);
  };
  afterEach(() => machine.dispose());

  it('scans anywhere, as it is typed', async () => {
    await on(SHOP, { without: true });
    const { code, output } = await machine.shell(fencesOf(readText('docs/ci.md')).find(({ info }) => info === 'sh')?.code ?? '');
    assert.match(output, /^3 findings: .* 1 suppressed\. 4 files analysed, 1 left out\.$/m);
    assert.equal(code, 1);
  });

  it('tells what a change brings, as it is typed', async () => {
    await on(SHOP);
    asOrigin(machine, commitChange(machine, 'weak'));
    await machine.shell('npm ci --ignore-scripts');
    const [since = '', staged = ''] = recipe('docs/ci.md', 'sh since').split('\n');
    assert.match((await machine.shell(since)).output, /^packages\/agent\/src\/sign\.ts:2:\d+ {2}error [^]*\n1 finding: /m);
    assert.deepEqual((await machine.shell(staged)).code, 0);
  });

  it('is set up as it is typed, and that does nothing the second time', async () => {
    await on(SHOP);
    machine.git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
    const setUp = async () => machine.shell(`npm ci --ignore-scripts\n${recipe('docs/ci.md', 'sh set up')}`);
    const first = await setUp();
    assert.equal(first.code, 0, first.output);
    assert.deepEqual(machine.git('status', '--short', '--untracked-files=all').split('\n').map((line) => line.trim()), ['M .gitignore', '?? .github/workflows/centinel.yml', '?? centinel.config.json']);
    assert.match(first.output, /^ok +ci +\.github\/workflows\/centinel\.yml$/m);
    machine.commit('set up');
    await setUp();
    assert.equal(machine.git('status', '--short'), '');
  });

  it('is an action that hands GitHub everything, and fails by what a pull request brings', async () => {
    await on(SHOP);
    const whole = await machine.wholeScan('--format', 'sarif', '--no-suppressed');
    const github = new GitHub(machine, yamlRecipe<Workflow>('docs/ci.md', ACTION));
    const pushed = await github.run();
    assert.deepEqual([pushed.failed, pushed.sarif], [{ scan: 1 }, whole]);
    assert.match(pushed.summary, /card-logged/);
    assert.match(readFileSync(join(github.store, 'artifacts', 'centinel-evidence', 'evidence', 'pci.html'), 'utf8'), /PCI DSS/);
    github.pullRequest = () => commitChange(machine, 'harmless');
    assert.deepEqual((await github.run()).failed, {});
  });

  it('is an action that makes annotations where there is no code scanning', async () => {
    await on(SHOP);
    const workflow = yamlRecipe<Workflow>('docs/ci.md', ACTION);
    const steps = (workflow.jobs['scan']?.steps ?? []).map((step) => (step.uses?.startsWith('centinel/') ? { ...step, with: { sarif: 'false', paths: 'packages/web\n\npackages/shop/src/index.ts\n', since: 'none' } } : step));
    const { failed, sarif, output } = await new GitHub(machine, { jobs: { scan: { steps } } }).run();
    assert.deepEqual([failed, sarif], [{ scan: 1 }, undefined]);
    assert.match(output, /^::error [^\n]*file=packages\/web\/src\/index\.ts,line=6/m);
  });

  it('is an action that hands on what there is where a file cannot be analysed, and fails by that', async () => {
    await on({ ...SHOP, 'packages/shop/src/broken.ts': TOO_LARGE });
    const steps = [{ uses: 'centinel/centinel@v0', with: { evidence: 'pci', paths: 'packages/shop', since: 'none', 'fail-on': 'never' } }];
    const github = new GitHub(machine, { jobs: { scan: { steps } } });
    const { failed, sarif = '', summary } = await github.run();
    assert.deepEqual(failed, { scan: 3 });
    assert.match(sarif, /tls-verification-off/);
    assert.match(summary, /broken\.ts/);
    const page = readFileSync(join(github.store, 'artifacts', 'centinel-evidence', 'evidence', 'pci.html'), 'utf8');
    assert.match(page, /packages\/shop\/src\/broken\.ts/);
    assert.doesNotMatch(page, /packages\/web/);
  });

  it('is an action that says which words it does not know', async () => {
    await on(SHOP);
    const steps = [{ uses: 'centinel/centinel@v0', with: { evidence: 'pci ../x' } }];
    const { failed, output } = await new GitHub(machine, { jobs: { scan: { steps } } }).run();
    assert.deepEqual(failed, { scan: 2 });
    assert.match(output, /^error: evidence is pci, owasp or asvs, or several of them, and not \.\.\/x\.$/m);
  });

  for (const [name, files, pipeline] of [
    ['the recipe for GitLab', IGNORING, () => yamlRecipe<Pipeline>('docs/ci.md', '.gitlab-ci.yml')],
    ['the template for GitLab', SHOP, () => parse(readText('ci/gitlab.yml')) as Pipeline],
  ] as const) {
    it(`shows everything on GitLab, and fails by what a merge request brings: ${name}`, async () => {
      await on(files);
      const [quality, sast] = [await machine.wholeScan('--format', 'gitlab-codequality'), await machine.wholeScan('--format', 'gitlab-sast')];
      const gitlab = new GitLab(machine, pipeline());
      assert.deepEqual((await gitlab.run()).map(({ code }) => code), [1]);
      assert.equal(gitlab.reports['codequality'], quality);
      assert.equal(withoutTimes(gitlab.reports['sast']), withoutTimes(sast));
      gitlab.mergeRequest = () => commitChange(machine, 'harmless');
      const [merge] = await gitlab.run();
      assert.equal(merge?.code, 0, merge?.output);
    });
  }

  it('is a pipeline of Azure, step by step', async () => {
    await on(IGNORING);
    const { steps } = yamlRecipe<{ steps: readonly { bash?: string }[] }>('docs/ci.md', 'azure-pipelines.yml');
    const [install = '', whole = '', gate = ''] = steps.flatMap(({ bash }) => bash ?? []);
    assert.equal((await machine.shell(`${install}\n${whole}`)).code, 0);
    assert.ok(machine.has('centinel-reports/centinel.sarif') && machine.has('centinel-reports/junit.xml'));
    assert.equal((await machine.shell(gate)).code, 1);
    asOrigin(machine, commitChange(machine, 'harmless'));
    assert.equal((await machine.shell(gate, { SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main' })).code, 0);
  });

  it('is a stage of Jenkins, line by line', async () => {
    await on(IGNORING);
    const lines = [...recipe('docs/ci.md', 'groovy Jenkinsfile').matchAll(/^ *sh '(.*)'$/gm)].map((match) => match[1] ?? '');
    assert.equal(lines.length, 3);
    assert.equal((await machine.shell(lines.slice(0, 2).join('\n'))).code, 0);
    assert.match(machine.read('centinel-reports/junit.xml'), /<testsuite/);
    assert.equal((await machine.shell(lines[2] ?? '')).code, 1);
    asOrigin(machine, commitChange(machine, 'weak'));
    const changed = await machine.shell(lines[2] ?? '', { CHANGE_TARGET: 'main' });
    assert.match(changed.output, /^1 finding: /m);
    assert.ok(!existsSync(join(machine.repo, 'origin')));
  });
});

/** The commit is where the main branch of the remote stands. */
function asOrigin(machine: Machine, commit: string): void {
  machine.git('update-ref', 'refs/remotes/origin/main', commit);
}

const withoutTimes = (report = ''): string => report.replace(/"\w+_time": "[^"]*"/g, '');
