import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import * as vscode from 'vscode';
import { INSECURE_RANDOM, WEAK_HASH } from './bad-lines';
import { findingsOf, until, untilFindings } from './findings';
import { append, fileUri, open, removeAll, write } from './workspace-files';

const CONFIG = 'centinel.config.json';
const HASH_OFF = '{ "rules": { "weak-hash": "off" } }';

describe('configuration', () => {
  afterEach(removeAll);

  it('in a config file is honoured as soon as it is written, and when it goes', async () => {
    const { document } = await open('configured.ts', WEAK_HASH);
    await untilFindings(document.uri, 'weak-hash');
    const config = write(CONFIG, HASH_OFF);
    await untilFindings(document.uri);
    rmSync(config.fsPath);
    await untilFindings(document.uri, 'weak-hash');
  });

  it('changes the severity of what is shown', async () => {
    const { document } = await open('configured.ts', WEAK_HASH);
    await untilFindings(document.uri, 'weak-hash');
    write(CONFIG, '{ "rules": { "weak-hash": "info" } }');
    await until(() => findingsOf(document.uri)[0]?.severity === vscode.DiagnosticSeverity.Information);
  });

  it('that is wrong is said in the file, and the last good one goes on', async () => {
    const editor = await open('configured.ts', WEAK_HASH);
    const config = write(CONFIG, HASH_OFF);
    await untilFindings(editor.document.uri);
    write(CONFIG, '{ "rules": { "weak-hsh": "off" } }');
    await until(() => findingsOf(config).length === 1);
    assert.match(findingsOf(config)[0]?.message ?? '', /weak-hsh/);
    await append(editor, INSECURE_RANDOM);
    await untilFindings(editor.document.uri, 'insecure-random');
    write(CONFIG, HASH_OFF);
    await until(() => findingsOf(config).length === 0);
  });

  it('in the settings is honoured where no config file says otherwise', async () => {
    const { document } = await open('configured.ts', WEAK_HASH);
    await untilFindings(document.uri, 'weak-hash');
    const settings = vscode.workspace.getConfiguration('centinel', fileUri(''));
    await settings.update('rules', { 'weak-hash': 'off' }, vscode.ConfigurationTarget.Global);
    await untilFindings(document.uri);
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
    await untilFindings(document.uri, 'weak-hash');
  });

  it('can switch the analysis off', async () => {
    const { document } = await open('configured.ts', WEAK_HASH);
    await untilFindings(document.uri, 'weak-hash');
    const settings = vscode.workspace.getConfiguration('centinel', fileUri(''));
    await settings.update('enable', false, vscode.ConfigurationTarget.Global);
    await untilFindings(document.uri);
    await settings.update('enable', undefined, vscode.ConfigurationTarget.Global);
    await untilFindings(document.uri, 'weak-hash');
  });
});
