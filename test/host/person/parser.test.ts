import { openWorkbench, type Session } from './open-workbench';

describe('a person who wonders what reads the files', () => {
  let session: Session;
  before(async () => {
    session = await openWorkbench();
  });
  after(() => session.close());

  it('finds the parser of the installed package named in the output channel, and the findings are there', async () => {
    const { workbench, parser } = session;
    await workbench.quickOpen('token.ts');
    await workbench.editor.waitForSquiggle();
    await workbench.runCommand('Centinel: Show Output');
    await workbench.waitForOutput(`parser: ${parser}`);
  });
});
