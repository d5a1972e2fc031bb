/** By the keyboard alone: a finding is suppressed with its reason, the others go into a baseline, and the report leads from a requirement to the code. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type Session } from './open-workbench';

const NONCE = 'export const nonce = Math.random().toString(36);\n';

describe('a person who answers for what is found', () => {
  let session: Session;
  before(async () => {
    session = await openWorkbench();
    writeFileSync(join(session.workspace, 'nonce.ts'), NONCE);
  });
  afterEach(() => session.workbench.closeMenus());
  after(() => session.close());

  it('suppresses a finding: is asked for the reason, and may say who answers for it and until when', async () => {
    const { workbench } = session;
    await workbench.quickOpen('otp.ts');
    await workbench.editor.waitForSquiggle();
    await workbench.goTo(2, 16);
    await workbench.editor.openQuickFixes(/^Suppress insecure-random/);
    await workbench.editor.chooseEntryByKeys('Suppress insecure-random on this line with a reason');
    await workbench.answer('Why is this right as it stands?', '');
    await workbench.waitForQuestion('Nothing is suppressed without a reason.');
    await workbench.picture('suppress-without-a-reason');
    await workbench.answer('Suppress insecure-random', 'shown in a demo only');
    await workbench.answer('who answers for it', 'demo-team, 2020-01-31');
    await workbench.waitForQuestion('2020-01-31 is over: write a day to come.');
    await workbench.editor.press('Control+A');
    await workbench.answer('Suppress insecure-random', 'demo-team');
    await workbench.editor.waitForText('  // centinel-disable-next-line insecure-random -- shown in a demo only (owner: demo-team)\n');
    await workbench.editor.waitForNoSquiggle();
    await workbench.picture('suppressed');
  });

  it('changes the mind with Escape, and nothing is written', async () => {
    const { workbench } = session;
    await workbench.quickOpen('nonce.ts');
    await workbench.editor.waitForSquiggle();
    await workbench.goTo(1, 24);
    await workbench.editor.openQuickFixes(/^Suppress insecure-random/);
    await workbench.editor.chooseEntryByKeys('Suppress insecure-random');
    await workbench.answer('Why is this right as it stands?', 'a name of a picture');
    await workbench.waitForQuestion('Enter goes on without');
    await workbench.editor.press('Escape');
    assert.equal(await workbench.editor.text(), NONCE);
    await workbench.editor.waitForSquiggle();
  });

  it('creates a baseline, and what it holds is a hint that counts no longer', async () => {
    const { workbench, workspace } = session;
    await workbench.runCommand('Centinel: Create Baseline');
    const said = await workbench.waitForNotification(/baseline\.json: \d+ findings are in it/);
    assert.match(said, /What stands on the disk counts: 1 file has unsaved changes/);
    const { findings } = JSON.parse(readFileSync(join(workspace, '.centinel', 'baseline.json'), 'utf8')) as { findings: { file: string }[] };
    assert.ok(findings.some(({ file }) => file === 'nonce.ts'));
    await workbench.editor.waitForHint();
    await workbench.editor.waitForNoSquiggle();
    await workbench.waitForStatus(/^\s*0\s*$/);
    await workbench.runCommand('Notifications: Clear All Notifications');
    assert.match(await workbench.editor.hoverHint(), /\(in the baseline\)/);
    await workbench.picture('baseline-hint');
  });

  it('hides what the baseline holds, and shows it again', async () => {
    const { workbench } = session;
    await workbench.runCommand('Centinel: Toggle Baseline Findings');
    await workbench.editor.waitForNoHint();
    await workbench.runCommand('Centinel: Toggle Baseline Findings');
    await workbench.editor.waitForHint();
  });

  it('is asked before a baseline is replaced', async () => {
    const { workbench } = session;
    await workbench.runCommand('Centinel: Create Baseline');
    assert.match(await workbench.waitForDialog('There is a baseline already'), /Replace it/);
    await workbench.picture('baseline-replace');
    await workbench.editor.press('Escape');
  });

  it('reads the report of a standard, and jumps from a finding to the code', async () => {
    const { workbench } = session;
    await workbench.runAskingCommand('Centinel: Show Compliance Report');
    await workbench.answer('risks of web applications', 'PCI');
    const page = await workbench.readWebview('PCI DSS');
    assert.match(page, /Evidence for/);
    assert.match(page, /nonce\.ts:1:\d+/);
    await workbench.picture('report');
    await workbench.followLinkByKeys(/^nonce\.ts:1:22$/);
    await workbench.waitForTab('nonce.ts');
    await workbench.waitForStatus('Ln 1, Col 22');
    assert.equal(await workbench.editor.text(), NONCE);
    await workbench.picture('report-jumped');
  });
});
