/** Where code actions take the user: the page of a rule. */
import { commands, Uri } from 'vscode';

/** The page is a file of the extension: it opens without a network. */
export async function openRulePage(page: unknown): Promise<void> {
  if (typeof page === 'string') await commands.executeCommand('markdown.showPreview', Uri.parse(page, true));
}
