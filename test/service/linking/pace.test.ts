/** How long work in steps keeps others waiting. */
import assert from 'node:assert/strict';
import { Interrupted, Pace } from '../../../src/service/linking/pace';

describe('work in steps', () => {
  let time = 0;
  const steps = function* (count: number, each: number) {
    for (let step = 0; step < count; step++, yield) time += each;
    return count;
  };

  it('makes way after each long step, and not after each short one', async () => {
    const timesFor = async (count: number, each: number): Promise<number> => {
      let times = 0;
      const pace = new Pace(() => (times++, false), () => time);
      assert.equal(await pace.through(steps(count, each)), count);
      return times - 1;
    };
    assert.equal(await timesFor(20, 10), 20);
    assert.equal(await timesFor(1024, 1 / 8), 32);
    assert.equal(await timesFor(20, 0), 0);
  });

  it('ends where it is told to stop, and does not begin when it was told before', async () => {
    let done = 0;
    const counted = function* () {
      for (; done < 10; yield) done++;
    };
    await assert.rejects(new Pace(() => done >= 3, () => done * 10).through(counted()), Interrupted);
    assert.equal(done, 3);
    await assert.rejects(new Pace(() => true).through(counted()), Interrupted);
    assert.equal(done, 3);
  });
});
