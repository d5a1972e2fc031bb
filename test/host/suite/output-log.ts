/** The output channel of Centinel, as a user reads it. */
import * as vscode from 'vscode';
import { until } from './findings';

export async function showLog(): Promise<void> {
  await vscode.commands.executeCommand('centinel.showOutput');
  await until(() => logDocument() !== undefined);
}

/** Lines that begin with these words, the oldest first. */
export function logged(words: string): readonly string[] {
  return (logDocument()?.getText() ?? '').split(/\r?\n/).filter((line) => line.startsWith(words));
}

function logDocument(): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'output' && /centinel/i.test(uri.path));
}
