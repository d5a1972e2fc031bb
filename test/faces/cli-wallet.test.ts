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

  it('fits the schema of SARIF 2.1.0', () => {
    assert.deepEqual(schemaFaults(sarif), []);
  });

  it('passes the official validator with the rules of GitHub', async () => {
    assert.deepEqual(await objections(sarif), []);
  });
});
