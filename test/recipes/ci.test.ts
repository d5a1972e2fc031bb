/** The recipes for CI services are right files for them, and do what the docs say when they are run. */
import assert from 'node:assert/strict';
import { readText } from '../house/tree';
import { fencesOf } from '../rules/fences';
import { parse } from 'yaml';
import { GitHub, type Workflow } from './github';
import { GitLab, type Pipeline } from './gitlab';
import { Machine } from './machine';
import { recipe, yamlRecipe } from './recipe-fences';
import { faultsOf, SCHEMAS } from './schemas';
import { SHOP } from './shop';

const PAGES = ['docs/ci.md', 'docs/scale.md'];
const WORKFLOW = '.github/workflows/centinel.yml';
const PIPELINE = '.gitlab-ci.yml';

describe('the recipes for CI', () => {
  const files = PAGES.flatMap((page) => fencesOf(readText(page)).filter(({ info }) => info.startsWith('yaml')).map((fence) => ({ page, ...fence })));

  it('say which file they are', () => {
    assert.equal(files.length, 4);
    assert.deepEqual(files.filter(({ info }) => ![WORKFLOW, PIPELINE].includes(info.replace('yaml ', ''))), []);
  });

  for (const { page, info, code } of files) {
    it(`fit the schema: ${info} of ${page}`, () => {
      assert.deepEqual(faultsOf(parse(code), info.endsWith(WORKFLOW) ? SCHEMAS.github : SCHEMAS.gitlab), []);
    });
  }

  it('would not fit it with a slip', () => {
    const slip = recipe('docs/scale.md', `yaml ${WORKFLOW}`).replace('runs-on', 'run-on');
    assert.ok(faultsOf(parse(slip), SCHEMAS.github).length > 0);
    assert.ok(faultsOf(parse(recipe('docs/scale.md', `yaml ${PIPELINE}`).replace('parallel: 4', 'parallel: four')), SCHEMAS.gitlab).length > 0);
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

  it('scan anywhere', async () => {
    const { code, output } = await machine.shell(fencesOf(readText('docs/ci.md')).find(({ info }) => info === 'sh')?.code ?? '');
    assert.match(output, /^3 findings: .* 1 suppressed\. 4 files analysed, 1 left out\.$/m);
    assert.equal(code, 1);
  });

  it('put shards together as they are typed', async () => {
    const [first] = fencesOf(readText('docs/scale.md')).filter(({ info }) => info === 'sh');
    const whole = await machine.wholeScan('--format', 'sarif');
    await machine.shell('git clone centinel ../centinel && npm --prefix ../centinel run build');
    const { code } = await machine.shell(first?.code ?? '');
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

    it(`show on GitLab what one scan finds: ${page}`, async () => {
      const [text, json] = [await machine.wholeScan(), await machine.wholeScan('--format', 'json')];
      const outcomes = await new GitLab(machine, yamlRecipe<Pipeline>(page, PIPELINE)).run();
      assert.equal(machine.read('centinel.json'), json);
      assert.ok(outcomes.at(-1)?.output.includes(text), outcomes.at(-1)?.output);
      assert.deepEqual(outcomes.filter(({ code }) => code !== 0).map(({ name, code }) => `${name} ${code}`), ['centinel 1']);
    });
  }

  it('find on GitHub what was kept of the commit before, and say the same', async () => {
    const github = new GitHub(machine, yamlRecipe<Workflow>('docs/scale.md', WORKFLOW));
    const { sarif } = await github.run();
    assert.deepEqual(github.cached, [1, 2, 3, 4].map((shard) => `centinel-main-${shard}-first`));
    assert.deepEqual(github.restored, ['centinel-main-1-first', 'centinel-main-2-first', 'centinel-main-3-first']);
    github.commit = 'second';
    assert.equal((await github.run()).sarif, sarif);
    assert.deepEqual(github.restored.slice(3), [1, 2, 3, 4].map((shard) => `centinel-main-${shard}-first`));
  });

  it('hand GitHub nothing when a shard is lost, and say which', async () => {
    const github = new GitHub(machine, yamlRecipe<Workflow>('docs/scale.md', WORKFLOW));
    github.lost.add('centinel-3');
    const { failed, sarif, output } = await github.run();
    assert.match(output, /^error: No report of shard 3\/4\./m);
    assert.deepEqual([failed, sarif], [{ report: 3 }, undefined]);
  });
});
