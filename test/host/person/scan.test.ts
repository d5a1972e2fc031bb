import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type Session } from './open-workbench';

describe('a person who scans the workspace', () => {
  let session: Session;
  before(async () => {
    session = await openWorkbench();
    writeFileSync(join(session.workspace, 'nonce.ts'), 'export const nonce = Math.random().toString(36);\n');
    writeManyFiles(join(session.workspace, 'ledgers'));
  });
  afterEach(() => session.workbench.closeMenus());
  after(() => session.close());

  it('starts it from the palette, sees its progress, and its end in numbers', async () => {
    const { workbench } = session;
    const [progress, end] = await Promise.all([
      workbench.waitForNotification(/\d+ of \d+ files?/),
      workbench.waitForNotification(/files? scanned/),
      workbench.runCommand('Centinel: Scan Workspace'),
    ]);
    assert.match(progress, /Centinel: Scanning the workspace/);
    assert.match(end, /\d+ files scanned: \d+ findings/);
  });

  it('reads the findings of files that are not open in the Problems panel and the status bar', async () => {
    const { workbench } = session;
    await workbench.waitForProblem('nonce.ts');
    await workbench.waitForProblem('insecure-random');
    await workbench.waitForProblem('token.ts');
    await workbench.waitForProblem('weak-hash');
    await workbench.waitForStatus(/^\s*[1-9]\d*\s*$/);
  });

  it('sees a finding go when the file is mended behind the editor', async () => {
    const { workbench, workspace } = session;
    await workbench.waitForProblem('nonce.ts');
    writeFileSync(join(workspace, 'nonce.ts'), "import { randomUUID } from 'node:crypto';\nexport const nonce = randomUUID();\n");
    await workbench.waitForProblemGone('nonce.ts');
  });

  it('cancels a scan from its notification, and is told how far it came', async () => {
    const { workbench, workspace } = session;
    writeManyFiles(join(workspace, 'more-ledgers'));
    const cancelled = workbench.waitForNotification(/Scan cancelled after \d+ files?/);
    await workbench.runCommand('Centinel: Scan Workspace');
    await workbench.waitForNotification(/[1-9]\d* of \d+ files?/);
    await workbench.clickInNotification('Cancel');
    await cancelled;
  });

  it('is told once what is wrong in a config file', async () => {
    const { workbench, workspace } = session;
    await workbench.quickOpen('otp.ts');
    const config = join(workspace, 'centinel.config.json');
    writeFileSync(config, '{ "rules": { "weak-hsh": "off" } }');
    const said = await workbench.waitForNotification('Centinel cannot use');
    assert.match(said, /centinel\.config\.json:1: .*weak-hsh/);
    assert.equal(await workbench.countNotifications('Centinel cannot use'), 1);
    rmSync(config);
  });
});

/** Enough for a scan to take as long as a person needs to see that it is at work. Nothing is wrong in them. */
function writeManyFiles(folder: string): void {
  const text = Array.from({ length: 300 }, (_, index) => `export const sum${index} = (cents: bigint): bigint => cents + ${index}n;\n`).join('');
  mkdirSync(folder);
  for (let index = 0; index < 200; index++) writeFileSync(join(folder, `ledger-${index}.ts`), text);
}
