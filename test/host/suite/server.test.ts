import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { TLS_OFF, WEAK_HASH } from './bad-lines';
import { until, untilFindings } from './findings';
import { serverPids } from './server-process';
import { append, open, removeAll } from './workspace-files';

describe('the language server', () => {
  afterEach(removeAll);

  it('comes back after it was killed, and knows the open documents as they are', async () => {
    const editor = await open('killed.ts', WEAK_HASH);
    await append(editor, TLS_OFF);
    await untilFindings(editor.document.uri, 'weak-hash', 'tls-verification-off');
    const [before, ...others] = serverPids();
    assert.ok(before !== undefined && others.length === 0, 'one server runs');
    process.kill(before, 'SIGKILL');
    await until(() => serverPids().some((pid) => pid !== before));
    await untilFindings(editor.document.uri, 'weak-hash', 'tls-verification-off');
    await vscode.commands.executeCommand('undo');
    await untilFindings(editor.document.uri, 'weak-hash');
  });

  it('is started anew on command', async () => {
    const { document } = await open('restarted.ts', WEAK_HASH);
    await untilFindings(document.uri, 'weak-hash');
    const [before] = serverPids();
    await vscode.commands.executeCommand('centinel.restartServer');
    await until(() => serverPids().length === 1 && serverPids()[0] !== before);
    await untilFindings(document.uri, 'weak-hash');
  });
});

describe('the extension', () => {
  it('has every command that it contributes', async () => {
    const { contributes } = vscode.extensions.getExtension('centinel.centinel')?.packageJSON as { contributes: { commands: { command: string }[] } };
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(contributes.commands.filter(({ command }) => !known.has(command)), []);
  });
});
