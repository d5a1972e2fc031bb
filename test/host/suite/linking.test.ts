import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findingsOf, until, untilFindings } from './findings';
import { logged, showLog } from './output-log';
import { open, removeAll, write } from './workspace-files';

const PAY = "import { note } from './note';\nexport function pay(card: { number: string; cvv: string; expiry: string }) {\n  note(card.number);\n}\n";
const COUNTS = 'let count = 0;\nexport function note(text: string) {\n  count += text.length;\n}\n';
const LOGS = COUNTS.replace('count += text.length', 'console.log(text)');
const RATES = 'export const rate = 2n;\n';
const FEES = "import { rate } from './rates';\nexport const fee = (cents: bigint) => cents * rate;\n";

describe('files that import one another', () => {
  afterEach(removeAll);

  it('are told of an edit: a finding appears in the file that is open, and goes when it is undone', async () => {
    const note = write('linked/note.ts', COUNTS);
    const { document } = await open('linked/pay.ts', PAY);
    write('linked/rates.ts', RATES);
    await vscode.workspace.openTextDocument(write('linked/fees.ts', FEES));
    await showLog();
    // In the other two nothing can be found yet: they are not evaluated.
    await until(() => evaluations().join().includes('linked/rates.ts'));
    assert.deepEqual(findingsOf(document.uri), []);

    const before = evaluations().length;
    await replace(note, LOGS);
    await untilFindings(document.uri, 'card-logged');
    await until(() => evaluations().length > before);
    assert.deepEqual(evaluations().slice(before), ['linked: 2 modules evaluated (linked/note.ts, linked/pay.ts)']);
    const [finding] = findingsOf(document.uri);
    assert.equal(finding?.range.start.line, 2);
    const way = finding?.relatedInformation?.map(({ location: { uri, range } }) => [vscode.workspace.asRelativePath(uri), range.start.line]);
    assert.deepEqual(way?.at(-1), ['linked/note.ts', 2]);

    await vscode.window.showTextDocument(note);
    await vscode.commands.executeCommand('undo');
    await untilFindings(document.uri);
    assert.equal((await vscode.workspace.openTextDocument(note)).getText(), COUNTS);
  });

  it('are told of files that come and go behind the editor', async () => {
    const { document } = await open('linked/pay.ts', PAY);
    await untilFindings(document.uri);
    const note = write('linked/note.ts', LOGS);
    await untilFindings(document.uri, 'card-logged');
    await vscode.workspace.fs.delete(note);
    await untilFindings(document.uri);
  });
});

/** What the log says of work that was done. */
function evaluations(): readonly string[] {
  return logged('linked: ').filter((line) => !line.startsWith('linked: 0 '));
}

async function replace(uri: vscode.Uri, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(0, 0, 1_000, 0), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}
