/** What the engine knows along the flow of a program, construct by construct. The cases are the modules in `fixtures`. */
import assert from 'node:assert/strict';
import { FIXTURES } from './fixtures';
import { caseFaults, labelledLines } from './labelled';

describe('the flow of values', () => {
  for (const { name, cases } of FIXTURES) {
    describe(name, () => {
      for (const one of cases) {
        it(one.name, () => {
          const faults = caseFaults(one);
          assert.ok(faults.length === 0, `\n${faults.join('\n')}`);
        });
      }
    });
  }

  it('is labelled in every case', () => {
    const bare = FIXTURES.flatMap(({ name, cases }) => cases.filter((one) => labelledLines(one) === 0).map((one) => `${name}: ${one.name}`));
    assert.deepEqual(bare, []);
    const lines = FIXTURES.flatMap(({ cases }) => cases.map(labelledLines)).reduce((sum, count) => sum + count, 0);
    assert.ok(lines > 1000, `only ${lines} labelled lines were seen`);
  });
});
