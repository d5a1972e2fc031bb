import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { INSECURE_RANDOM, TLS_OFF, WEAK_HASH, WEAK_HASH_MENDED } from './bad-lines';
import { findingsOf, until, untilFindings } from './findings';
import { fileUri, open, removeAll, write } from './workspace-files';

describe('a scan of the workspace', () => {
  afterEach(removeAll);

  it('puts findings on files that are not open, which go when the file is mended on disk', async () => {
    const hash = write('scanned/hash.ts', WEAK_HASH);
    const agent = write('scanned/agent.ts', TLS_OFF);
    await vscode.commands.executeCommand('centinel.scanWorkspace');
    await untilFindings(hash, 'weak-hash');
    await untilFindings(agent, 'tls-verification-off');
    assert.deepEqual(openFiles(), []);
    write('scanned/hash.ts', WEAK_HASH_MENDED);
    await untilFindings(hash);
    rmSync(agent.fsPath);
    await untilFindings(agent);
  });

  it('leaves the buffer of an open file the last word', async () => {
    const editor = await open('scanned/open.ts', WEAK_HASH);
    await untilFindings(editor.document.uri, 'weak-hash');
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, 2, 0), INSECURE_RANDOM));
    await vscode.commands.executeCommand('centinel.scanWorkspace');
    await untilFindings(editor.document.uri, 'insecure-random');
  });

  it('of one file says what is in it', async () => {
    const { document } = await open('scanned/one.ts', TLS_OFF);
    await vscode.commands.executeCommand('centinel.scanFile');
    await untilFindings(document.uri, 'tls-verification-off');
  });

  it('can be cancelled in the middle, and what was found stays', async () => {
    const files = Array.from({ length: 300 }, (_, index) => write(`many/file-${index}.ts`, WEAK_HASH + FILLER));
    const found = () => files.filter((uri) => findingsOf(uri).length > 0).length;
    // A server that has scanned the whole workspace before would take in the new files by itself.
    await vscode.commands.executeCommand('centinel.restartServer');
    const scan = vscode.commands.executeCommand('centinel.scanWorkspace');
    await until(() => found() > 0);
    await vscode.commands.executeCommand('centinel.cancelScan');
    await scan;
    // The client takes in what the server said before the end of the scan one by one.
    await sleep(1_000);
    const kept = found();
    assert.ok(kept > 0 && kept < files.length, `${kept} of ${files.length} files have findings`);
    await sleep(1_000);
    assert.equal(found(), kept);
    for (const uri of files) rmSync(uri.fsPath);
    await until(() => found() === 0);
  });
});

/** Code that is right, to give the scan something to do. */
const FILLER = Array.from({ length: 400 }, (_, index) => `export function pay${index}(amount: bigint, rate: bigint) { return { total: amount * rate, id: 'p${index}' }; }\n`).join('');

function openFiles(): readonly string[] {
  return vscode.workspace.textDocuments.map(({ uri }) => uri.toString()).filter((uri) => uri.startsWith(fileUri('scanned').toString()));
}
