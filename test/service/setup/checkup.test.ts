/** `centinel doctor` says what is so, what could be better, and what is wrong. */
import assert from 'node:assert/strict';
import type { Check } from '../../../src/service/setup/check';
import { checkup, type Machine } from '../../../src/service/setup/checkup';
import { GIT, ROOT, SetUp } from './set-up';

const MACHINE: Machine = { version: '1.2.3', node: '22.1.0', parser: 'oxc-parser 1', quickParser: 'oxc-parser@1', threads: 4 };

const MANIFEST = JSON.stringify({ name: 'shop', devDependencies: { centinel: '1.2.3', lefthook: '2' } });

async function checks(shop: SetUp, machine: Partial<Machine> = {}): Promise<readonly Check[]> {
  return checkup(shop.host, await shop.repository(), { ...MACHINE, ...machine }, `${ROOT}/.centinel-cache`);
}

const told = (all: readonly Check[], id: string): readonly string[] => all.filter((check) => check.id === id).map(({ state, what }) => `${state} ${what}`);

describe('centinel doctor', () => {
  it('finds nothing to better where init was run', async () => {
    const shop = new SetUp({ 'package.json': MANIFEST, 'src/a.ts': 'export const a = 1;\n' });
    await shop.init();
    const all = await checks(shop);
    assert.deepEqual(all.filter(({ state }) => state !== 'ok'), []);
    assert.deepEqual(told(all, 'ci'), ['ok .github/workflows/centinel.yml']);
    assert.deepEqual(told(all, 'hook'), ['ok lefthook.yml']);
    assert.deepEqual(told(all, 'config'), ['ok centinel.config.json']);
  });

  it('says that a shallow clone lacks commits, and that there is no git', async () => {
    assert.deepEqual(told(await checks(new SetUp({}, { ...GIT, isShallow: true })), 'git'), [`warning ${ROOT} at aaaaaaaaaaaa, a shallow clone`]);
    assert.deepEqual(told(await checks(new SetUp({}, null)), 'git'), ['warning No git repository']);
  });

  it('says that CI may run another version, and that no CI runs any', async () => {
    const all = await checks(new SetUp({ 'package.json': '{}' }));
    assert.deepEqual(told(all, 'version'), ['warning Centinel 1.2.3, which package.json does not name']);
    assert.deepEqual(told(all, 'ci'), ['warning No CI file runs Centinel']);
  });

  it('counts the files, and those that are left out by their reasons', async () => {
    const files = { 'centinel.config.json': '{ "exclude": ["old/"] }', 'a.ts': '', 'b.ts': '', 'old/c.ts': '', 'old/d.ts': '', 'e.d.ts': '', 'lib/f.min.js': 'f();' };
    const all = await checks(new SetUp(files));
    assert.deepEqual(told(all, 'files'), ['ok 2 files to analyse']);
    assert.deepEqual(told(all, 'left-out'), [
      'ok 2 files left out: It is excluded by "old/".',
      'ok 1 file left out: Generated code is not analysed (declarations only, nothing in it runs).',
      'ok 1 file left out: Minified code is not analysed; analyse the sources that it is made from.',
    ]);
  });

  it('names what is wrong in each config, with its place', async () => {
    const all = await checks(new SetUp({ 'centinel.config.json': '{}', 'web/centinel.config.json': '{\n  "exclud": []\n}', 'web/a.ts': '' }));
    assert.deepEqual(told(all, 'config'), ['ok centinel.config.json', 'problem web/centinel.config.json:2:3']);
    assert.match(all.find(({ state }) => state === 'problem')?.advice ?? '', /exclude/);
  });

  it('reads the baseline', async () => {
    const entry = { file: 'a.ts', rule: 'weak-hash', fingerprint: 'f', what: 'w' };
    const good = await checks(new SetUp({ '.centinel/baseline.json': JSON.stringify({ version: 1, findings: [entry] }) }));
    assert.deepEqual(told(good, 'baseline'), ['ok .centinel/baseline.json holds 1 finding']);
    const newer = await checks(new SetUp({ '.centinel/baseline.json': '{ "version": 99, "findings": [] }' }));
    assert.deepEqual(told(newer, 'baseline').map((line) => line.split(':')[0]), ['problem .centinel/baseline.json']);
  });

  it('says which files cannot be analysed', async () => {
    const shop = new SetUp({ 'a.ts': '', 'secret.ts': '' });
    shop.host.unreadable.add(`${ROOT}/secret.ts`);
    assert.deepEqual(told(await checks(shop), 'not-analysed'), ['problem secret.ts']);
  });

  it('names the parser, and how to have the quicker one', async () => {
    const [check] = (await checks(new SetUp({ 'package.json': MANIFEST }), { parser: 'portable' })).filter(({ id }) => id === 'parser');
    assert.match(check?.advice ?? '', /npm install --save-dev --save-exact oxc-parser@1$/);
  });

  it('says what stands where the cache should be', async () => {
    assert.deepEqual(told(await checks(new SetUp({ '.centinel-cache': 'no folder' })), 'cache'), [`problem ${ROOT}/.centinel-cache is no folder`]);
    assert.deepEqual(told(await checks(new SetUp({ '.centinel-cache/1.scan': '' })), 'cache'), [`ok ${ROOT}/.centinel-cache`]);
  });
});
