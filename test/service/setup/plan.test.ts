/** `centinel init` finds out what it needs, and overwrites nothing. */
import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { ConfigReader } from '../../../src/service/config-reader';
import { KNOWLEDGE } from '../../../src/service/knowledge';
import type { Step } from '../../../src/service/setup/step';
import { GIT, inShort, SetUp } from './set-up';

const manifest = (fields: object = {}): string => JSON.stringify({ name: 'shop', devDependencies: { centinel: '1.2.3' }, ...fields });

const textOf = (steps: readonly Step[], name: string): string => steps.flatMap((step) => (step.kind === 'make' && step.path.endsWith(`/${name}`) ? [step.text] : []))[0] ?? '';

/** The command lines of a workflow of GitHub. */
const commandsIn = (text: string): readonly string[] => (parse(text) as { jobs: { scan: { steps: readonly { run?: string }[] } } }).jobs.scan.steps.flatMap(({ run }) => run?.trim().split('\n') ?? []);

describe('centinel init', () => {
  it('makes config, CI file and hook, and keeps what Centinel writes out of git', async () => {
    const steps = await new SetUp({ 'package.json': manifest(), 'package-lock.json': '{}', '.gitignore': 'node_modules', '.husky/_/husky.sh': '' }).steps();
    assert.deepEqual(inShort(steps), ['make centinel.config.json', 'add .gitignore', 'make .github/workflows/centinel.yml', 'make .husky/pre-commit', 'say The hook is there for everybody who has run']);
    const added = steps.find((step) => step.kind === 'add');
    assert.equal(added?.text, 'node_modules\n.centinel-cache/\ncentinel-reports/\n');
  });

  it('does nothing the second time', async () => {
    const shop = new SetUp({ 'package.json': manifest(), 'package-lock.json': '{}', '.husky/_/husky.sh': '' });
    await shop.init();
    assert.deepEqual((await shop.steps()).filter(({ kind }) => kind !== 'keep'), []);
  });

  it('writes a right config that leaves out what nobody writes by hand', async () => {
    const steps = await new SetUp({ 'src/a.ts': '', 'src/__generated__/deep/types.ts': '', 'vendor/x.js': '', 'vendor/y/vendor/z.js': '', 'src/generated/data.json': '{}', 'src/vendor-list.ts': '' }).steps();
    const text = textOf(steps, 'centinel.config.json');
    assert.deepEqual(JSON.parse(text), { exclude: ['src/__generated__/', 'vendor/'] });
    assert.deepEqual(new ConfigReader(KNOWLEDGE.rules).read('/work/shop/centinel.config.json', text).problems, []);
  });

  it('says where the schema of the config is, once it is installed', async () => {
    const text = textOf(await new SetUp({ 'node_modules/centinel/dist/centinel.config.schema.json': '{}' }).steps(), 'centinel.config.json');
    assert.deepEqual(JSON.parse(text), { $schema: './node_modules/centinel/dist/centinel.config.schema.json', exclude: [] });
    assert.deepEqual(new ConfigReader(KNOWLEDGE.rules).read('/work/shop/centinel.config.json', text).problems, []);
  });

  it('takes in all packages of a workspace', async () => {
    const steps = await new SetUp({ 'package.json': manifest({ workspaces: ['packages/*'] }), 'packages/a/package.json': '{}', 'packages/a/a.ts': '' }).steps();
    assert.deepEqual(JSON.parse(textOf(steps, 'centinel.config.json')), { exclude: [] });
  });

  describe('finds out where CI runs', () => {
    const REMOTES: Readonly<Record<string, string>> = {
      'https://github.com/acme/shop.git': '.github/workflows/centinel.yml',
      'ssh://git@gitlab.acme.example:2222/pay/shop.git': '.gitlab-ci.yml',
      'https://dev.azure.com/acme/pay/_git/shop': 'azure-pipelines.yml',
      'https://acme.visualstudio.com/pay/_git/shop': 'azure-pipelines.yml',
    };
    for (const [remote, file] of Object.entries(REMOTES)) {
      it(`by the remote ${remote}`, async () => {
        assert.ok(inShort(await new SetUp({}, { ...GIT, remote }).steps()).includes(`make ${file}`));
      });
    }

    it('by the files that are there, rather than by the remote', async () => {
      const steps = await new SetUp({ Jenkinsfile: 'pipeline {}' }).steps();
      assert.ok(inShort(steps).includes('keep Jenkinsfile'), inShort(steps).join(', '));
      const said = steps.find((step) => step.kind === 'say' && step.sentence.includes('Jenkinsfile'));
      assert.match(said?.kind === 'say' ? (said.lines ?? '') : '', /^stage\('Centinel'\) \{\n {2}steps \{\n[\s\S]*\n\}\n$/);
    });

    it('and asks where nothing says it, unless it is told', async () => {
      const alone = new SetUp({}, { ...GIT, remote: 'https://git.acme.example/github/shop.git' });
      assert.ok(inShort(await alone.steps()).includes('say Nothing says where CI of this repository runs'));
      assert.ok(inShort(await alone.steps({ ci: 'azure' })).includes('make azure-pipelines.yml'));
      assert.ok(!inShort(await alone.steps({ ci: 'none' })).some((step) => step.includes('CI')));
    });
  });

  it('makes a file of its own beside the one of GitLab or Azure, and says how that gets to it', async () => {
    const gitlab = await new SetUp({ '.gitlab-ci.yml': 'test:\n  script: [npm test]\n' }).steps();
    assert.deepEqual(inShort(gitlab).slice(2, 5), ['make .gitlab/centinel.yml', 'keep .gitlab-ci.yml', 'say Add to ']);
    const azure = await new SetUp({ 'azure-pipelines.yml': 'steps: []\n' }).steps();
    assert.deepEqual(inShort(azure).slice(2, 5), ['make .azure-pipelines/centinel.yml', 'keep azure-pipelines.yml', 'say Make a pipeline of it in Azure DevOps']);
  });

  it('writes the main branch as YAML reads it, whatever it is called', async () => {
    const named = async (mainBranch: string) => {
      const steps = await new SetUp({}, { ...GIT, mainBranch }).steps({ ci: 'azure' });
      return (parse(textOf(steps, 'azure-pipelines.yml')) as { trigger: unknown }).trigger;
    };
    for (const name of ['main', 'release/2.x', 'a,b', 'on', '#1', "it's"]) assert.deepEqual(await named(name), [name]);
  });

  it('leaves a CI file that speaks of Centinel already', async () => {
    const steps = await new SetUp({ '.github/workflows/checks.yml': 'jobs: { x: { steps: [{ run: npx centinel scan }] } }' }).steps();
    assert.ok(inShort(steps).includes('keep .github/workflows/checks.yml'), inShort(steps).join(', '));
    assert.ok(!inShort(steps).includes('make .github/workflows/centinel.yml'));
  });

  describe('starts Centinel as the repository starts its programs', () => {
    const MANAGERS: readonly (readonly [files: Readonly<Record<string, string>>, install: string, run: string])[] = [
      [{ 'package.json': manifest(), 'package-lock.json': '{}' }, 'npm ci --ignore-scripts', 'npx centinel scan'],
      [{ 'package.json': manifest() }, 'npm install --ignore-scripts', 'npx centinel scan'],
      [{ 'package.json': manifest(), 'pnpm-lock.yaml': '', 'package-lock.json': '{}' }, 'pnpm install --frozen-lockfile --ignore-scripts', 'pnpm exec centinel scan'],
      [{ 'package.json': manifest(), 'yarn.lock': '' }, 'yarn install --frozen-lockfile --ignore-scripts', 'yarn --silent run centinel scan'],
      [{ 'package.json': manifest({ packageManager: 'yarn@4.5.0' }) }, 'yarn install --immutable', 'yarn run centinel scan'],
      [{ 'package.json': manifest(), 'bun.lock': '' }, 'bun install --frozen-lockfile --ignore-scripts', 'bunx centinel scan'],
    ];
    for (const [files, install, run] of MANAGERS) {
      it(`${Object.keys(files).join(', ')}: ${install}`, async () => {
        const commands = commandsIn(textOf(await new SetUp(files).steps(), '.github/workflows/centinel.yml'));
        assert.ok(commands.includes(install), commands.join('\n'));
        assert.equal(commands.filter((line) => line.startsWith(run)).length, 2, commands.join('\n'));
      });
    }

    it('from the registry, and in this version, where package.json does not name it', async () => {
      const steps = await new SetUp({ 'package.json': '{ "name": "shop" }', 'package-lock.json': '{}' }).steps();
      const commands = commandsIn(textOf(steps, '.github/workflows/centinel.yml'));
      assert.ok(commands[0]?.startsWith('npx --yes centinel@1.2.3 scan'), commands.join('\n'));
      assert.ok(inShort(steps).includes('say Not in package'), inShort(steps).join(', '));
    });

    it('and says that CI needs the tarball, where it was installed from one', async () => {
      const steps = await new SetUp({ 'package.json': manifest({ devDependencies: { centinel: 'file:tools/centinel-1.2.3.tgz' } }) }).steps();
      assert.ok(steps.some((step) => step.kind === 'say' && step.sentence === 'CI installs Centinel from tools/centinel-1.2.3.tgz: commit that file.'));
    });
  });

  describe('finds out what runs git hooks', () => {
    const PRESENT: readonly (readonly [files: Readonly<Record<string, string>>, short: readonly string[]])[] = [
      [{ 'package.json': manifest({ devDependencies: { lefthook: '2' } }) }, ['make lefthook.yml', 'say The hook is there for everybody who has run']],
      [{ '.lefthook.yaml': 'pre-push: {}' }, ['keep .lefthook.yaml', 'say Add to ']],
      [{ '.husky/pre-commit': 'npm test\n' }, ['keep .husky/pre-commit', 'say Add to ']],
      [{ '.pre-commit-config.yaml': 'repos: []\n' }, ['keep .pre-commit-config.yaml', 'say Add to ']],
      [{ '.pre-commit-config.yaml': 'repos: [{ repo: local, hooks: [{ id: centinel }] }]\n' }, ['keep .pre-commit-config.yaml']],
      [{}, ['say Nothing here runs git hooks']],
    ];
    for (const [files, short] of PRESENT) {
      it(Object.keys(files).join(', ') || 'nothing', async () => {
        assert.deepEqual(inShort(await new SetUp(files).steps()).slice(3, 3 + short.length), short);
      });
    }

    it('or is told', async () => {
      const steps = await new SetUp().steps({ hook: 'pre-commit' });
      const { repos } = parse(textOf(steps, '.pre-commit-config.yaml')) as { repos: readonly { hooks: readonly { id: string; entry: string }[] }[] };
      assert.deepEqual(repos[0]?.hooks.map(({ id, entry }) => `${id}: ${entry}`), ['centinel: npx --yes centinel@1.2.3 scan --staged --cache --quiet']);
    });
  });

  it('makes no hook and no .gitignore where there is no git', async () => {
    assert.deepEqual(inShort(await new SetUp({}, null).steps({ hook: 'lefthook' })), ['make centinel.config.json', 'say Nothing says where CI of this repository runs']);
  });
});
