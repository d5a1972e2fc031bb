/** Where code actions take the user: the page of a rule, the place where the reason of a suppression is written. */
import { commands, Position, Range, Selection, Uri, window } from 'vscode';
import type { PlaceCursorArguments } from '../protocol';

/** The page is a file of the extension: it opens without a network. */
export async function openRulePage(page: unknown): Promise<void> {
  if (typeof page === 'string') await commands.executeCommand('markdown.showPreview', Uri.parse(page, true));
}

export async function placeCursor(argument: unknown): Promise<void> {
  const { uri, position } = argument as PlaceCursorArguments;
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === Uri.parse(uri).toString());
  if (!editor) return;
  const at = new Position(position.line, position.character);
  editor.selection = new Selection(at, at);
  editor.revealRange(new Range(at, at));
}
