import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type Session } from './open-workbench';

const BAD = 'const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });';

describe('a person who types a mistake', () => {
  let session: Session;
  before(async () => {
    session = await openWorkbench();
  });
  afterEach(() => session.workbench.closeMenus());
  after(() => session.close());

  it('sees it underlined, and reads on hovering what is wrong', async () => {
    const { workbench } = session;
    await workbench.quickOpen('bank-client.ts');
    await workbench.goTo(3);
    await workbench.editor.type(BAD);
    await workbench.editor.waitForText(BAD);
    await workbench.editor.waitForSquiggle();
    const hover = await workbench.editor.hover('rejectUnauthorized');
    assert.match(hover, /certificate/i);
    assert.match(hover, /Centinel\(?\s*tls-verification-off/);
    assert.match(hover, /CWE-295/);
  });

  it('takes the fix from the keyboard, and the finding is gone', async () => {
    const { workbench } = session;
    await workbench.editor.clickWord('rejectUnauthorized');
    const entries = await workbench.editor.openQuickFixes(/^Suppress tls-verification-off/);
    await workbench.editor.chooseEntry(entries[0] ?? '');
    await workbench.editor.waitForText('new https.Agent({ keepAlive: true });');
    await workbench.editor.waitForNoSquiggle();
  });

  it('takes a fix from the light bulb with the mouse', async () => {
    const { workbench } = session;
    await workbench.quickOpen('token.ts');
    await workbench.editor.waitForSquiggle();
    await workbench.editor.clickWord('md5');
    const entries = await workbench.editor.clickLightBulb(/\(review\)$/);
    await workbench.editor.chooseEntry(entries[0] ?? '');
    await workbench.editor.waitForNoText('md5');
    await workbench.editor.waitForNoSquiggle();
  });

  it('opens the page of the rule', async () => {
    const { workbench } = session;
    await workbench.quickOpen('session-token.ts');
    await workbench.editor.waitForSquiggle();
    await workbench.editor.clickWord('random');
    await workbench.editor.openQuickFixes(/^Open the page/);
    await workbench.editor.chooseEntry('Open the page of rule insecure-random');
    assert.match(await workbench.readPreview(), /Math\.random/);
  });

  it('saves, and finds on disk what is on the screen', async () => {
    const { workbench, workspace } = session;
    await workbench.quickOpen('bank-client.ts');
    await workbench.editor.press('Control+S');
    await workbench.waitForSaved();
    assert.match(readFileSync(join(workspace, 'bank-client.ts'), 'utf8'), /new https\.Agent\(\{ keepAlive: true \}\);/);
  });
});
