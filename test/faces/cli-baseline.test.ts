/** `centinel baseline`, and what gates of the config make of a scan. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLEAN, INSECURE } from './cli-code';
import { bundledCli, Workspace } from './cli-process';

const FILE = '.centinel/baseline.json';

describe('centinel baseline', function () {
  this.timeout(60_000);
  let workspace: Workspace;
  const withFiles = (files: Readonly<Record<string, string>>): Workspace => (workspace = new Workspace(files));
  const baseline = () => readFileSync(join(workspace.folder, FILE), 'utf8');
  const run = async (...args: string[]) => {
    const { code, stdout, stderr } = await workspace.run(args);
    return { code, said: `${stdout}${stderr}` };
  };
  before(() => bundledCli());
  afterEach(() => workspace.dispose());

  it('holds what is there, so that a scan ends with 0 until something new comes', async () => {
    withFiles({ 'src/a.ts': INSECURE });
    assert.deepEqual(await run('baseline', 'create'), { code: 0, said: `${FILE}: 1 finding is in the baseline.\n` });
    assert.equal((await run('scan')).code, 0);
    assert.equal((await run('scan', '--ignore-baseline')).code, 1);
    workspace.write('src/b.ts', INSECURE);
    const { code, said } = await run('scan');
    assert.match(said, /^src\/b\.ts:2:/m);
    assert.doesNotMatch(said, /^src\/a\.ts/m);
    assert.equal(code, 1);
  });

  it('loses what is fixed, and takes in what is new only when it is told to', async () => {
    withFiles({ 'a.ts': INSECURE });
    await run('baseline', 'create');
    workspace.write('a.ts', CLEAN);
    workspace.write('b.ts', INSECURE.replace('agent', 'other'));
    assert.match((await run('baseline', 'update')).said, /1 finding left the baseline, 0 came in, 0 are in it\. 1 new: mend them, or take them in by --accept-new\./);
    assert.match((await run('baseline', 'update', '--accept-new')).said, /0 findings left the baseline, 1 came in, 1 is in it\./);
    const { code, said } = await run('baseline', 'show');
    assert.match(said, /^b\.ts\n {2}tls-verification-off {2}\S.*\n\n\.centinel\/baseline\.json: 1 finding in 1 file\.\n$/);
    assert.equal(code, 0);
  });

  it('is never overwritten by what cannot read it, or by another one', async () => {
    withFiles({ 'a.ts': INSECURE, [FILE]: '{ "version": 9, "findings": [] }' });
    const outcomes = [await run('baseline', 'update'), await run('baseline', 'create'), await run('baseline', 'show'), await run('scan', '--quiet')];
    assert.deepEqual(outcomes.map(({ code }) => code), [2, 2, 2, 2]);
    assert.match(outcomes[0]!.said, /^error: \.centinel\/baseline\.json:1:\d+: The baseline was written by a newer version/m);
    assert.match(outcomes[1]!.said, /There is a baseline already/);
    assert.match(outcomes[3]!.said, /^a\.ts:2:/m);
    assert.equal(baseline(), '{ "version": 9, "findings": [] }');
  });

  it('says so where there is none, or where it cannot be written', async () => {
    withFiles({ 'a.ts': INSECURE });
    assert.deepEqual(await run('baseline', 'update'), { code: 2, said: 'error: There is no baseline here. To make one: centinel baseline create\n' });
    workspace.write('.centinel', 'a file where the folder should be');
    const { code, said } = await run('baseline', 'create');
    assert.match(said, /^error: The baseline cannot be written: /);
    assert.equal(code, 2);
    assert.equal(existsSync(join(workspace.folder, FILE)), false);
  });

  it('is not written under a config that cannot be used', async () => {
    withFiles({ 'a.ts': INSECURE, 'centinel.config.json': '{ "rulez": {} }' });
    const { code, said } = await run('baseline', 'create');
    assert.match(said, /Nothing was written\./);
    assert.deepEqual([code, existsSync(join(workspace.folder, FILE))], [2, false]);
  });

  it('stands beside gates, which decide how a scan ends unless the command line has a word', async () => {
    const gates = [{ name: 'few errors', severity: 'error', max: 1 }, { name: 'nothing in pay', files: ['pay/'] }];
    withFiles({ 'a.ts': INSECURE, 'centinel.config.json': JSON.stringify({ gates }) });
    assert.equal((await run('scan')).code, 0);
    assert.equal((await run('scan', '--fail-on', 'error')).code, 1);
    workspace.write('pay/b.ts', INSECURE);
    const { code, stdout } = await workspace.run(['scan', '--format', 'json']);
    const { gates: told } = JSON.parse(stdout) as { gates: { name: string; found: number; failed: boolean }[] };
    assert.deepEqual(told.map(({ name, found, failed }) => [name, found, failed]), [['few errors', 2, true], ['nothing in pay', 1, true]]);
    assert.equal(code, 1);
    assert.equal((await run('scan', '--fail-on', 'never')).code, 0);
  });
});
