import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type Session } from './open-workbench';

const PAY = "import { note } from './note';\nexport function pay(card: { number: string; cvv: string; expiry: string }) {\n  note(card.number);\n}\n";
const NOTE = 'let count = 0;\nexport function note(text: string) {\n\n}\n';

describe('a person whose edit is a mistake in another file', () => {
  let session: Session;
  before(async () => {
    session = await openWorkbench();
    writeFileSync(join(session.workspace, 'pay.ts'), PAY);
    writeFileSync(join(session.workspace, 'note.ts'), NOTE);
  });
  afterEach(() => session.workbench.closeMenus());
  after(() => session.close());

  it('sees it in the Problems panel, and follows the steps that lead to it', async () => {
    const { workbench } = session;
    await workbench.quickOpen('pay.ts');
    await workbench.quickOpen('note.ts');
    await workbench.goTo(3);
    await workbench.editor.type('console.log(text);');
    await workbench.waitForProblem('pay.ts');
    const steps = await workbench.stepsOfProblem('card-logged');
    assert.deepEqual(steps.map((step) => /\w+\.ts/.exec(step)?.[0]), ['pay.ts', 'note.ts']);
    await workbench.clickProblem('reaches console.log');
    await workbench.waitForStatus('Ln 3, Col 1');
  });
});
