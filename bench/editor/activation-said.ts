/** What VS Code itself has measured of an activation: "Developer: Startup Performance" lists it. */
import * as vscode from 'vscode';

const LIMIT = 10_000;

/** In milliseconds: to load the code, and to call `activate`. Undefined where this VS Code shows no such page. */
export async function activationSaid(extension: string): Promise<{ readonly load: number; readonly call: number } | undefined> {
  await vscode.commands.executeCommand('perfview.show');
  const end = Date.now() + LIMIT;
  while (Date.now() < end) {
    const page = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf')?.getText() ?? '';
    const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    const [, , , load, call] = rows.find(([, name]) => name === extension) ?? [];
    if (load !== undefined) return { load: Number(load), call: Number(call) };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return undefined;
}
