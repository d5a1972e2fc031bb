/** What the editor says of the workspace after a scan: its report, and what is underlined. The command line's report of the same says what both should be. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { ruleOf, until } from './findings';
import { underlinedBy } from './underlined-by';

export interface EditorState {
  /** JSON, as the command line writes it. */
  readonly report: string;
  /** One line a finding that is shown: file, place, rule, and whether it is a hint. */
  readonly underlined: readonly string[];
}

export async function scannedState(): Promise<EditorState> {
  const folder = mkdtempSync(join(tmpdir(), 'centinel-export-'));
  const file = join(folder, 'report.json');
  try {
    await vscode.commands.executeCommand('centinel.exportScan', vscode.Uri.file(file));
    const report = readFileSync(file, 'utf8');
    // The client takes in what the server said during the scan one by one.
    const expected = underlinedBy(report).length;
    await until(() => underlined().length === expected).catch(() => undefined);
    return { report, underlined: underlined() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An editor that was closed lets go of its document some minutes later, whether the file is still there or not. */
function underlined(): readonly string[] {
  return vscode.languages
    .getDiagnostics()
    .filter(([uri]) => existsSync(uri.fsPath))
    .flatMap(([uri, all]) => all.filter((one) => one.source === 'Centinel' && one.code !== undefined).map((one) => lineOf(uri, one)))
    .sort();
}

function lineOf(uri: vscode.Uri, one: vscode.Diagnostic): string {
  const { start } = one.range;
  return `${vscode.workspace.asRelativePath(uri, false)}:${start.line + 1}:${start.character + 1} ${ruleOf(one)}${one.severity === vscode.DiagnosticSeverity.Hint ? ' hint' : ''}`;
}
