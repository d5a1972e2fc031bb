/** What a person may answer who suppresses a finding in the editor. */
import assert from 'node:assert/strict';
import { dayOf, ownerAndUntil, ownerAndUntilFault, reasonFault } from '../../src/extension/suppression-answers';

const TODAY = '2026-11-29';
const FREE = { owner: false, until: false };
const STRICT = { owner: true, until: true, longestDays: 90 };

describe('an answer to the question for a reason', () => {
  it('is a reason, or is asked for again', () => {
    assert.match(reasonFault('  ') ?? '', /Nothing is suppressed without a reason/);
    assert.equal(reasonFault('names a cache entry */'), undefined);
  });

  it('names an owner, a day, both in any order, or nothing', () => {
    assert.deepEqual(ownerAndUntil(''), {});
    assert.deepEqual(ownerAndUntil('payments-team'), { owner: 'payments-team' });
    assert.deepEqual(ownerAndUntil(' 2027-01-31 '), { until: '2027-01-31' });
    assert.deepEqual(ownerAndUntil('2027-01-31, payments team'), { owner: 'payments team', until: '2027-01-31' });
  });

  for (const [text, demands, fault] of [
    ['', FREE, undefined],
    ['payments-team, 2027-01-31', FREE, undefined],
    ['a, b', FREE, /one owner and one day/],
    ['2027-01-31, 2027-02-28', FREE, /one owner and one day/],
    ['2027-02-30', FREE, /2027-02-30 is no day/],
    ['2027-1-31', FREE, /2027-1-31 is no day/],
    ['2026-11-28', FREE, /2026-11-28 is over/],
    [TODAY, FREE, undefined],
    ['', STRICT, /who answers for it/],
    ['payments-team', STRICT, /the last day/],
    ['2027-01-31', STRICT, /who answers for it/],
    ['payments-team, 2027-02-27', STRICT, undefined],
    ['payments-team, 2027-02-28', STRICT, /90 days at most: write 2027-02-27/],
  ] as const) {
    it(`"${text}" ${demands === STRICT ? 'under a strict policy ' : ''}${fault ? 'is refused' : 'is taken'}`, () => {
      const said = ownerAndUntilFault(text, demands, TODAY);
      if (fault) assert.match(said ?? '', fault);
      else assert.equal(said, undefined);
    });
  }

  it('is held against the day of the person who answers', () => {
    assert.equal(dayOf(new Date(2026, 0, 5, 23, 59)), '2026-01-05');
  });
});
