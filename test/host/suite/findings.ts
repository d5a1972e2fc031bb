/** What Centinel says of a file, as the editor knows it. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const LIMIT = 20_000;

export function findingsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Centinel');
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until the findings of a file are those of these rules, in the order of the text. */
export async function untilFindings(uri: vscode.Uri, ...rules: readonly string[]): Promise<readonly vscode.Diagnostic[]> {
  const said = () => [...findingsOf(uri)].sort((a, b) => a.range.start.compareTo(b.range.start)).map(ruleOf);
  await until(() => JSON.stringify(said()) === JSON.stringify(rules)).catch(() => assert.deepEqual(said(), rules));
  return findingsOf(uri);
}

/** Waits for the editor to say something new, until it holds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + LIMIT;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`not within ${LIMIT / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
