/** The files of the workspace that a test writes, opens and edits; all of them go when it ends. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as vscode from 'vscode';

const written = new Set<vscode.Uri>();

export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The editor has no folder open.');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Writes to the disk behind the editor's back, as git or another program does. */
export function write(name: string, text: string): vscode.Uri {
  const uri = fileUri(name);
  mkdirSync(dirname(uri.fsPath), { recursive: true });
  writeFileSync(uri.fsPath, text);
  written.add(uri);
  return uri;
}

/** What the editor makes goes when the test ends, as what is written does. */
export function made(name: string): vscode.Uri {
  const uri = fileUri(name);
  written.add(uri);
  return uri;
}

export async function open(name: string, text: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(write(name, text)));
}

export async function append(editor: vscode.TextEditor, text: string): Promise<void> {
  await editor.edit((edit) => edit.insert(editor.document.positionAt(editor.document.getText().length), text));
}

/** Closes all editors without saving, and removes what was written. */
export async function removeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.files.revert');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const uri of written) rmSync(uri.fsPath, { force: true });
  written.clear();
}
