import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { WEAK_HASH } from './bad-lines';
import { until } from './findings';
import { fileUri, open, removeAll, write } from './workspace-files';

const page = () => vscode.workspace.textDocuments.find(({ uri, isClosed }) => uri.scheme === 'centinel-inventory' && !isClosed);
const show = () => vscode.commands.executeCommand('centinel.showCryptographyInventory');

describe('the cryptography inventory', () => {
  afterEach(removeAll);

  it('is shown as a text whose places lead into the code, and is made anew with what stands in the editor', async () => {
    write('used/cipher.ts', "import { createCipheriv } from 'node:crypto';\nexport const seal = (key: Buffer, iv: Buffer) => createCipheriv('aes-256-gcm', key, iv);\n");
    const editor = await open('used/hash.ts', WEAK_HASH);
    await show();
    await until(() => page() !== undefined);
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.scheme, 'centinel-inventory');
    assert.match(document.getText(), /uses of cryptography: \d+ broken/);
    assert.match(document.getText(), /used\/cipher\.ts:2:50 +AES-256-GCM +encryption +createCipheriv \(node:crypto\)/);
    assert.match(document.getText(), /used\/hash\.ts:\d+:\d+ +MD5|used\/hash\.ts:\d+:\d+ +SHA-1/);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    const link = links.find(({ range }) => document.getText(range) === 'used/cipher.ts:2:50' || document.getText(range).endsWith('used/cipher.ts:2:50'));
    assert.equal(link?.target?.toString(true), `${fileUri('used/cipher.ts').toString(true)}#L2,50`);

    // The inventory stands in its place: it is brought back.
    const { document: hash } = editor;
    await (await vscode.window.showTextDocument(hash)).edit((edit) => edit.insert(hash.positionAt(hash.getText().length), "\nimport { createHmac } from 'node:crypto';\nexport const mac = (key: string) => createHmac('sha384', key);\n"));
    await show();
    await until(() => /HMAC with SHA-384/.test(page()?.getText() ?? ''));
  });
});
