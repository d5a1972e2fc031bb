/** What the output channel says of the parser. */
import { EditorClient } from './editor-client';

describe('the server', () => {
  let editor!: EditorClient;
  afterEach(() => editor.stop());

  it('says which parser it reads with: without a compiled one beside it, the portable one', async () => {
    editor = await EditorClient.start({ entry: 'src/server/main.ts' });
    await editor.until(() => editor.logged.includes('parser: portable'), 'the line', () => editor.logged.join('\n'));
  });
});
