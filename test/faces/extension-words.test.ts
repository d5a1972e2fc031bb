/** What the extension decides and says, as far as it needs no editor for it. */
import assert from 'node:assert/strict';
import { CrashPolicy, MAX_CRASHES } from '../../src/extension/crash-policy';
import { describeCounts, describeProgress, describeReply } from '../../src/extension/wording';

const NONE = { error: 0, warning: 0, info: 0 };

describe('the words of the extension', () => {
  it('count', () => {
    assert.equal(describeCounts(NONE), 'no findings');
    assert.equal(describeCounts({ error: 1, warning: 0, info: 0 }), '1 finding (1 error)');
    assert.equal(describeCounts({ error: 3, warning: 4, info: 1200 }), '1,207 findings (3 errors, 4 warnings, 1,200 notes)');
  });

  it('say how far a scan is', () => {
    assert.equal(describeProgress({ done: 412, total: 1024, findings: 7 }), '412 of 1,024 files · 7 findings');
    assert.equal(describeProgress({ done: 0, total: 1, findings: 1 }), '0 of 1 file · 1 finding');
  });

  it('say how a scan ended', () => {
    const reply = { cancelled: false, analysed: 2, findings: { ...NONE, warning: 1 }, baselined: 0, failed: [] };
    const failed = [{ uri: 'file:///a.ts', reason: 'It is too large.' }];
    assert.equal(describeReply(reply), '2 files scanned: 1 finding (1 warning).');
    assert.equal(describeReply({ ...reply, baselined: 12 }), '2 files scanned: 1 finding (1 warning), 12 in the baseline.');
    assert.equal(describeReply({ ...reply, cancelled: true }), 'Scan cancelled after 2 files: 1 finding (1 warning).');
    assert.equal(describeReply({ ...reply, failed }), '2 files scanned: 1 finding (1 warning). 1 file could not be analysed.');
    assert.equal(describeReply({ ...reply, analysed: 0, findings: NONE, failed }), 'the file was not analysed. It is too large.');
  });
});

describe('a server that crashes', () => {
  it('is started again, but not without end', () => {
    let now = 0;
    const policy = new CrashPolicy(() => now);
    for (let crash = 1; crash < MAX_CRASHES; crash++) assert.equal(policy.crashed(), true);
    assert.equal(policy.crashed(), false);
    policy.forgive();
    assert.equal(policy.crashed(), true, 'after the user asked for another try');
    now += 60 * 60 * 1000;
    for (let crash = 1; crash < MAX_CRASHES; crash++) assert.equal(policy.crashed(), true, 'crashes of an hour ago do not count');
  });
});
