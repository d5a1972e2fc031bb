/** The language server as it ships, with the rules of the product. */
import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-protocol/node';
import { applied, EditorClient } from './editor-client';

const ALL: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

describe('the server as it ships', () => {
  let editor!: EditorClient;

  beforeEach(async () => {
    editor = await EditorClient.start({ entry: 'src/server/main.ts' });
  });

  afterEach(() => editor?.stop());

  async function fixOf(text: string, rule: string): Promise<string> {
    await editor.open('a.ts', text);
    await editor.untilCodes('a.ts', [rule]);
    const [problem] = editor.problems('a.ts');
    const [fix] = await editor.actions('a.ts', problem?.range ?? ALL);
    const fixed = applied(fix, text);
    await editor.change('a.ts', fixed);
    await editor.untilCodes('a.ts', []);
    return fixed;
  }

  it('replaces a weak hash', async () => {
    const fixed = await fixOf("import { createHash } from 'node:crypto';\nexport const sign = (token: string) => createHash('md5').update(token).digest('hex');\n", 'weak-hash');
    assert.match(fixed, /createHash\('sha256'\)/);
  });

  it('replaces a guessable number, and imports what it needs', async () => {
    const fixed = await fixOf('export const sessionToken = Math.random().toString(36);\n', 'insecure-random');
    assert.match(fixed, /from 'node:crypto'|crypto\./);
    assert.doesNotMatch(fixed, /Math\.random/);
  });

  it('switches the certificate check on again, on save too', async () => {
    const text = "import https from 'node:https';\nexport const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });\n";
    await editor.open('b.ts', text);
    await editor.untilCodes('b.ts', ['tls-verification-off']);
    const [onSave] = await editor.actions('b.ts', ALL, ['source.fixAll']);
    assert.match(applied(onSave, text), /new https\.Agent\(\{ keepAlive: true \}\)/);
  });
});
