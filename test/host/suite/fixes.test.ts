import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { FLOAT_COLUMN, FLOAT_FIELD, INSECURE_RANDOM, LIVE_KEY, SECRET, TLS_OFF, WEAK_HASH } from './bad-lines';
import { untilFindings } from './findings';
import { append, made, open, removeAll } from './workspace-files';

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('centinel');

describe('fixes', () => {
  afterEach(removeAll);

  it('of a safe kind are preferred, apply, and the finding goes', async () => {
    const { document } = await open('agent.ts', TLS_OFF);
    const [finding] = await untilFindings(document.uri, 'tls-verification-off');
    const [fix] = await actionsAt(document.uri, finding?.range);
    assert.equal(fix?.isPreferred, true);
    await apply(fix);
    assert.doesNotMatch(document.getText(), /rejectUnauthorized/);
    assert.match(document.getText(), /keepAlive: true/);
    await untilFindings(document.uri);
  });

  it('that a person must look at are offered, not preferred, and apply', async () => {
    const { document } = await open('hash.ts', WEAK_HASH);
    const [finding] = await untilFindings(document.uri, 'weak-hash');
    const [fix] = await actionsAt(document.uri, finding?.range);
    assert.equal(fix?.isPreferred, false);
    await apply(fix);
    assert.doesNotMatch(document.getText(), /md5/);
    await untilFindings(document.uri);
  });

  for (const [name, text, mended] of [['schema.prisma', FLOAT_FIELD, /price Decimal/], ['migration.sql', FLOAT_COLUMN, /price DECIMAL\(19, 4\) NOT NULL/]] as const) {
    it(`apply in ${name}`, async () => {
      const { document } = await open(name, text);
      const [finding] = await untilFindings(document.uri, 'money-float-storage');
      const [fix] = await actionsAt(document.uri, finding?.range);
      await apply(fix);
      assert.match(document.getText(), mended);
      await untilFindings(document.uri);
    });
  }

  it('of a secret read it from the environment, and bring the variable into .env.example', async () => {
    const { document } = await open('pay.ts', SECRET);
    const names = made('.env.example');
    for (const expected of ['STRIPE_KEY=\n', 'STRIPE_KEY=\n']) {
      const [finding] = await untilFindings(document.uri, 'hardcoded-secret');
      await apply((await actionsAt(document.uri, finding?.range)).find(({ title }) => title.includes('rotate the secret')));
      assert.equal(document.getText(), 'export const stripeKey = process.env.STRIPE_KEY!;\n');
      await untilFindings(document.uri);
      const examples = await vscode.workspace.openTextDocument(names);
      assert.equal(examples.getText(), expected);
      await examples.save();
      assert.ok(!readFileSync(names.fsPath, 'utf8').includes(LIVE_KEY));
      // The same key once more: the variable is there by now.
      const again = new vscode.WorkspaceEdit();
      again.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), SECRET);
      await vscode.workspace.applyEdit(again);
    }
  });

  it('are all applied that are safe in the file, and no others', async () => {
    const { document } = await open('several.ts', `${TLS_OFF}${TLS_OFF.split('\n')[1]?.replace('agent', 'second')}\n${INSECURE_RANDOM}`);
    await untilFindings(document.uri, 'tls-verification-off', 'tls-verification-off', 'insecure-random');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [fixAll] = await actionsAt(document.uri, whole, FIX_ALL.value);
    await apply(fixAll);
    await untilFindings(document.uri, 'insecure-random');
    assert.doesNotMatch(document.getText(), /rejectUnauthorized/);
  });

  it('run when the file is saved, where the user asks for it', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    await settings.update('codeActionsOnSave', { [FIX_ALL.value]: 'explicit' }, vscode.ConfigurationTarget.Global);
    try {
      const editor = await open('saved.ts', TLS_OFF);
      await untilFindings(editor.document.uri, 'tls-verification-off');
      await append(editor, 'export const port = 8443;\n');
      await vscode.commands.executeCommand('workbench.action.files.save');
      assert.doesNotMatch(readFileSync(editor.document.uri.fsPath, 'utf8'), /rejectUnauthorized/);
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('can be a suppression, which is written once its reason was asked for', async () => {
    const { document } = await open('suppressed.ts', WEAK_HASH);
    const [finding] = await untilFindings(document.uri, 'weak-hash');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, finding?.range, vscode.CodeActionKind.QuickFix.value);
    const suppress = actions.find(({ title }) => title === 'Suppress weak-hash on this line with a reason');
    assert.deepEqual([suppress?.edit, suppress?.command?.command], [undefined, 'centinel.suppress']);
  });
});

async function actionsAt(uri: vscode.Uri, range: vscode.Range | undefined, kind: string = vscode.CodeActionKind.QuickFix.value): Promise<vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind);
  return actions.filter(({ edit }) => edit);
}

async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action?.edit, 'no such action is offered');
  assert.ok(await vscode.workspace.applyEdit(action.edit));
}
