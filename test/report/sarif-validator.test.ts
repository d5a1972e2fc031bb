/** The SARIF report passes the validator that GitHub points to. */
import assert from 'node:assert/strict';
import { sarifReport } from '../../src/report/sarif';
import { fullInput, gatedInput, inputOf, SHARD } from './constructed';
import { objections, VALIDATOR_TIMEOUT } from './sarif-validator';

describe('the SARIF validator', function () {
  this.timeout(VALIDATOR_TIMEOUT);

  for (const [what, input] of Object.entries({ 'all there can be': { ...gatedInput(), shard: SHARD, category: 'web' }, 'nothing found': inputOf() })) {
    it(`has nothing to object to: ${what}`, async () => {
      assert.deepEqual(await objections(sarifReport(input)), []);
    });
  }

  it('objects to a report that GitHub would refuse', async () => {
    const report = sarifReport(fullInput()).replaceAll('"startLine"', '"endOfLine"');
    assert.ok((await objections(report)).some((remark) => remark.startsWith('error ')));
  });
});
