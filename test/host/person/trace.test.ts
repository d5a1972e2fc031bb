import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type Session } from './open-workbench';

const PAY = "import { note } from './note';\nexport function pay(card: { number: string; cvv: string; expiry: string }) {\n  note(card.number);\n}\n";
const NOTE = 'let count = 0;\nexport function note(text: string) {\n\n}\n';

const CONTROLLER = "import { charge } from './service';\nexport function take(request: { body: { cardNumber: string; cvv: string } }) {\n  charge(request.body.cardNumber);\n}\n";
const SERVICE = "import { record } from './logger';\nexport function charge(source: string) {\n  record(source);\n}\n";
const LOGGER = '// What is said.\nexport function record(line: string) {\n  console.log(line);\n}\n';

describe('a person whose edit is a mistake in another file', () => {
  let session: Session;
  before(async () => {
    session = await openWorkbench();
    writeFileSync(join(session.workspace, 'pay.ts'), PAY);
    writeFileSync(join(session.workspace, 'note.ts'), NOTE);
    for (const [name, text] of Object.entries({ controller: CONTROLLER, service: SERVICE, logger: LOGGER })) writeFileSync(join(session.workspace, `${name}.ts`), text);
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

  it('jumps to each step of a card that goes through three files', async () => {
    const { workbench } = session;
    await workbench.quickOpen('controller.ts');
    await workbench.waitForProblem('controller.ts');
    const steps = await workbench.stepsOfProblem('card-logged');
    assert.deepEqual(steps.map((step) => /\w+\.ts/.exec(step)?.[0]), ['controller.ts', 'service.ts', 'logger.ts']);
    await workbench.clickProblem('service.ts');
    await workbench.waitForTab('service.ts');
    await workbench.waitForStatus('Ln 3, Col 17 (14 selected)');
    await workbench.clickProblem('logger.ts');
    await workbench.waitForTab('logger.ts');
    await workbench.waitForStatus('Ln 3, Col 19 (4 selected)');
  });
});
