/** The cryptography inventory that the editor asks the server for. */
import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { EditorClient } from './editor-client';

const HASH = "import { createHash } from 'node:crypto';\nexport const sum = (text: string) => createHash('md5').update(text).digest('hex');\n";

describe('the server, asked for the cryptography inventory', function () {
  this.timeout(60_000);
  let editor!: EditorClient;

  afterEach(() => editor?.stop());

  it('lists what is used, with a link for each place', async () => {
    editor = await EditorClient.start({ files: { 'src/a.ts': HASH, 'src/b.ts': 'export const b = 1;\n' } });
    const { text, links, uses, analysed, cancelled, failed } = await editor.inventory();
    assert.deepEqual([uses, analysed, cancelled, failed], [1, 2, false, []]);
    assert.equal(text, '1 use of cryptography: 1 broken. 2 files analysed.\n\nBroken (1)\n  src/a.ts:2:38  MD5  hash  createHash (node:crypto)  Two inputs with one MD5 digest can be made.\n');
    assert.deepEqual(links, [{ line: 3, from: 2, to: 15, uri: editor.uri('src/a.ts'), position: { line: 1, character: 37 } }]);
  });

  it('lists what stands in the editor, and nothing of it becomes a finding', async () => {
    editor = await EditorClient.start({ files: { 'src/a.ts': HASH } });
    editor.open('src/a.ts', HASH.replace('md5', 'sha512'));
    assert.match((await editor.inventory()).text, /SHA-512 +hash/);
    assert.deepEqual(editor.codes('src/a.ts'), []);
  });

  it('stops when it is cancelled', async () => {
    editor = await EditorClient.start({ files: Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`src/f${index}.ts`, HASH.repeat(30)])) });
    const source = new CancellationTokenSource();
    const asked = editor.inventory(source.token);
    source.cancel();
    const { cancelled, uses } = await asked;
    assert.ok(cancelled && uses < 9_000);
  });

  it('refuses while Centinel is switched off', async () => {
    editor = await EditorClient.start({ files: { 'src/a.ts': HASH }, settings: { enable: false } });
    await assert.rejects(editor.inventory(), /switched off by the setting centinel\.enable/);
  });
});
