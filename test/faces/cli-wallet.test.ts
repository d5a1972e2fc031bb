/** The example service, scanned as its readme says, is taken by GitHub. */
import assert from 'node:assert/strict';
import type { Log } from 'sarif';
import { schemaFaults } from '../report/sarif-schema';
import { objections, VALIDATOR_TIMEOUT } from '../report/sarif-validator';
import { bundledCli, PROJECT, runCli } from './cli-process';

describe('centinel scan examples/wallet --format sarif', function () {
  this.timeout(VALIDATOR_TIMEOUT);
  let sarif = '';
  before(async () => {
    await bundledCli();
    sarif = (await runCli(PROJECT, ['scan', 'examples/wallet', '--format', 'sarif'])).stdout;
  });

  it('finds something in it', () => {
    const results = (JSON.parse(sarif) as Log).runs[0]?.results ?? [];
    assert.ok(results.length > 5, `${results.length} results`);
    for (const { locations } of results) assert.match(locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '', /^examples\/wallet\/src\//);
  });

  it('gives the way through three files as a code flow', () => {
    const results = (JSON.parse(sarif) as Log).runs[0]?.results ?? [];
    const result = results.find(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri?.endsWith('routes/refunds.ts'));
    const places = result?.codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location }) => location?.physicalLocation?.artifactLocation?.uri?.replace('examples/wallet/src/', ''));
    assert.deepEqual([...new Set(places)], ['routes/refunds.ts', 'services/refunds.ts', 'audit/audit-log.ts']);
  });

  it('is shown at a terminal with every step', async () => {
    const { stdout } = await runCli(PROJECT, ['scan', 'examples/wallet/src/routes/refunds.ts']);
    for (const step of [/1\. .*routes\/refunds\.ts:12:11 {2}cardNumber holds card data/, /3\. .*services\/refunds\.ts:21:5 {2}calls audit\.write/, /4\. .*audit\/audit-log\.ts:8:19 {2}reaches out\.info/]) {
      assert.match(stdout, step);
    }
  });

  it('fits the schema of SARIF 2.1.0', () => {
    assert.deepEqual(schemaFaults(sarif), []);
  });

  it('passes the official validator with the rules of GitHub', async () => {
    assert.deepEqual(await objections(sarif), []);
  });
});
