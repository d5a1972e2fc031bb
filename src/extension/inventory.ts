/** What the workspace uses of cryptography, as a text in an editor whose places are links into the code. */
import { Disposable, DocumentLink, EventEmitter, languages, Range, Uri, window, workspace, type DocumentLinkProvider, type TextDocumentContentProvider } from 'vscode';
import { INVENTORY_REQUEST, type InventoryReply } from '../protocol';
import { describeMissingInventory } from './wording';
import { tell, type WorkspaceRequests } from './workspace-requests';

const SCHEME = 'centinel-inventory';
const PAGE = Uri.from({ scheme: SCHEME, path: 'Cryptography Inventory' });

export class CryptographyInventory implements Disposable, TextDocumentContentProvider, DocumentLinkProvider {
  private readonly changes = new EventEmitter<Uri>();
  readonly onDidChange = this.changes.event;
  private readonly registered = Disposable.from(workspace.registerTextDocumentContentProvider(SCHEME, this), languages.registerDocumentLinkProvider({ scheme: SCHEME }, this), this.changes);
  private last: InventoryReply | undefined;

  constructor(private readonly requests: WorkspaceRequests) {}

  async show(): Promise<void> {
    const reply = await this.requests.send<InventoryReply>('Listing what is used of cryptography', INVENTORY_REQUEST);
    if (!reply) return;
    const missing = describeMissingInventory(reply);
    if (missing !== undefined) return tell(missing);
    this.last = reply;
    this.changes.fire(PAGE);
    await window.showTextDocument(await workspace.openTextDocument(PAGE), { preview: false });
  }

  provideTextDocumentContent(): string {
    return this.last?.text ?? 'Run the command "Centinel: Show Cryptography Inventory" again: what was listed here is gone.\n';
  }

  provideDocumentLinks(): DocumentLink[] {
    return (this.last?.links ?? []).map(({ line, from, to, uri, position }) => {
      const target = Uri.parse(uri, true).with({ fragment: `L${position.line + 1},${position.character + 1}` });
      return new DocumentLink(new Range(line, from, line, to), target);
    });
  }

  dispose(): void {
    this.registered.dispose();
  }
}
