/** The recipes for CI services are right files for them, do what the docs say when they are run, and are what `centinel init` writes. */
import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { version } from '../../package.json';
import { ciFile } from '../../src/service/setup/ci-files';
import { hookFile } from '../../src/service/setup/hook-files';
import { CI_SERVICES, HOOK_TOOLS } from '../../src/service/setup/repository';
import { readText } from '../house/tree';
import { fencesOf } from '../rules/fences';
import { GitHub, type Workflow } from './github';
import { GitLab, type Pipeline } from './gitlab';
import { Machine } from './machine';
import { commitChange } from './pull-request';
import { recipe, yamlRecipe } from './recipe-fences';
import { faultsOf, SCHEMAS } from './schemas';
import { SHOP } from './shop';

const PAGES = ['docs/ci.md', 'docs/scale.md'];
const WORKFLOW = '.github/workflows/centinel.yml';
const PIPELINE = '.gitlab-ci.yml';

/** By the file, without what is said of it in parentheses. */
const SCHEMA_OF: Readonly<Record<string, string>> = {
  [WORKFLOW]: SCHEMAS.github,
  [PIPELINE]: SCHEMAS.gitlab,
  'azure-pipelines.yml': SCHEMAS.azure,
  '.pre-commit-config.yaml': SCHEMAS.preCommitConfig,
};

describe('the recipes for CI', () => {
  const files = PAGES.flatMap((page) => fencesOf(readText(page)).filter(({ info }) => info.startsWith('yaml')).map((fence) => ({ page, ...fence })));
  const fileOf = (info: string): string => info.replace(/^yaml | \(.*\)$/g, '');

  it('say which file they are', () => {
    assert.deepEqual(files.map(({ info }) => fileOf(info)).filter((file) => !(file in SCHEMA_OF)), ['lefthook.yml']);
  });

  for (const { page, info, code } of files.filter((fence) => fileOf(fence.info) in SCHEMA_OF)) {
    it(`fit the schema: ${info} of ${page}`, () => {
      assert.deepEqual(faultsOf(parse(code), SCHEMA_OF[fileOf(info)] ?? ''), []);
    });
  }

  for (const [file, schema] of Object.entries({ 'action.yml': SCHEMAS.action, 'ci/gitlab.yml': SCHEMAS.gitlab, '.pre-commit-hooks.yaml': SCHEMAS.preCommitHooks })) {
    it(`fit the schema: ${file}`, () => {
      assert.deepEqual(faultsOf(parse(readText(file)), schema), []);
    });
  }

  it('would not fit it with a slip', () => {
    const slip = (text: string, from: string, to: string, schema: string): void => {
      assert.notEqual(text.replace(from, to), text);
      assert.ok(faultsOf(parse(text.replace(from, to)), schema).length > 0, from);
    };
    slip(recipe('docs/scale.md', `yaml ${WORKFLOW}`), 'runs-on', 'run-on', SCHEMAS.github);
    slip(recipe('docs/scale.md', `yaml ${PIPELINE}`), 'parallel: 4', 'parallel: four', SCHEMAS.gitlab);
    slip(recipe('docs/ci.md', 'yaml azure-pipelines.yml'), 'displayName', 'displayed', SCHEMAS.azure);
    slip(recipe('docs/ci.md', 'yaml .pre-commit-config.yaml'), 'entry', 'entrance', SCHEMAS.preCommitConfig);
    slip(readText('action.yml'), 'using: composite', 'using: node', SCHEMAS.action);
    slip(readText('.pre-commit-hooks.yaml'), 'language: node', 'language: nodes', SCHEMAS.preCommitHooks);
  });

  it('name this version', () => {
    const named = ['action.yml', 'ci/gitlab.yml', 'docs/ci.md'].flatMap((file) => [...readText(file).matchAll(/\bcentinel(?:@v?|-)(\d+\.\d+\.\d+)/g)].map((match) => match[1]));
    assert.ok(named.length >= 4);
    assert.deepEqual(named.filter((each) => each !== version), []);
  });

  it('hand nothing from outside to a script of a workflow, but by the environment', () => {
    const scripts = [...files.map(({ code }) => code), readText('action.yml')].flatMap((text) => [...text.matchAll(/^ *(?:- )?run: *(?:[|>]-?\n((?:(?: {10,}| *$).*\n)+)|(.*))/gm)].map((match) => match[1] ?? match[2] ?? ''));
    assert.ok(scripts.length >= 8);
    assert.deepEqual(scripts.filter((script) => /\$\{\{(?! *(?:matrix|strategy)\.)/.test(script)), []);
  });

  describe('are what centinel init writes:', () => {
    const by = { install: ['npm ci --ignore-scripts'], command: 'npx centinel', isLocked: true };
    const written = [...CI_SERVICES.map((service) => ciFile(service, by, 'main')), ...HOOK_TOOLS.map((tool) => hookFile(tool, by))];
    for (const { path, text } of written) {
      it(path, () => {
        const [fence] = fencesOf(readText('docs/ci.md')).filter(({ info }) => info.endsWith(` ${path}`));
        assert.equal(`${fence?.code}\n`, text);
      });
    }
  });
});

describe('the recipes for CI, run,', function () {
  this.timeout(180_000);
  let machine: Machine;
  beforeEach(async () => {
    machine = new Machine(SHOP);
    await machine.prepare();
  });
  afterEach(() => machine.dispose());

  it('put shards together as they are typed', async () => {
    const [first] = fencesOf(readText('docs/scale.md')).filter(({ info }) => info === 'sh');
    const whole = await machine.wholeScan('--format', 'sarif');
    const { code } = await machine.shell(`npm ci --ignore-scripts\n${first?.code ?? ''}`);
    assert.equal(machine.read('centinel.sarif'), whole);
    assert.equal(code, 1);
  });

  for (const page of PAGES) {
    it(`hand GitHub what one scan finds: ${page}`, async () => {
      const whole = await machine.wholeScan('--format', 'sarif', '--no-suppressed');
      const { failed, sarif } = await new GitHub(machine, yamlRecipe<Workflow>(page, WORKFLOW)).run();
      assert.equal(sarif, whole);
      assert.deepEqual(failed, { [page.endsWith('scale.md') ? 'report' : 'scan']: 1 });
    });
  }

  it('ask of a pull request on GitHub what it brings, and show all the same everything', async () => {
    const github = new GitHub(machine, yamlRecipe<Workflow>('docs/ci.md', WORKFLOW));
    github.pullRequest = () => commitChange(machine, 'harmless');
    const harmless = await github.run();
    assert.deepEqual(harmless.failed, {});
    assert.match(harmless.sarif ?? '', /"ruleId": "card-logged"/);
    assert.match(harmless.summary, /card-logged/);
    github.pullRequest = () => commitChange(machine, 'weak');
    const weak = await github.run();
    assert.deepEqual(weak.failed, { scan: 1 });
    assert.match(weak.output, /packages\/agent\/src\/sign\.ts:\d+:\d+ {2}error {2}weak-password-hash/);
    assert.match(weak.output, /^1 finding: /m);
  });

  it('show on GitLab what the shards find', async () => {
    const [text, json] = [await machine.wholeScan(), await machine.wholeScan('--format', 'json')];
    const outcomes = await new GitLab(machine, yamlRecipe<Pipeline>('docs/scale.md', PIPELINE)).run();
    assert.equal(machine.read('centinel.json'), json);
    assert.ok(outcomes.at(-1)?.output.includes(text), outcomes.at(-1)?.output);
    assert.deepEqual(outcomes.filter(({ code }) => code !== 0).map(({ name, code }) => `${name} ${code}`), ['centinel 1']);
  });

  it('find on GitHub what was kept of the commit before, and say the same', async () => {
    const github = new GitHub(machine, yamlRecipe<Workflow>('docs/scale.md', WORKFLOW));
    const { sarif } = await github.run();
    assert.deepEqual(github.cached, [1, 2, 3, 4].map((shard) => `centinel-${shard}-first`));
    assert.deepEqual(github.restored, ['centinel-1-first', 'centinel-2-first', 'centinel-3-first']);
    github.commit = 'second';
    assert.equal((await github.run()).sarif, sarif);
    assert.deepEqual(github.restored.slice(3), [1, 2, 3, 4].map((shard) => `centinel-${shard}-first`));
  });

  it('hand GitHub nothing when a shard is lost, and say which', async () => {
    const github = new GitHub(machine, yamlRecipe<Workflow>('docs/scale.md', WORKFLOW));
    github.lost.add('centinel-3');
    const { failed, sarif, output } = await github.run();
    assert.match(output, /^error: No report of shard 3\/4\./m);
    assert.deepEqual([failed, sarif], [{ report: 3 }, undefined]);
  });
});
