/** What the workspace uses of cryptography, as a text in an editor whose places are links into the code. */
import { Disposable, DocumentLink, EventEmitter, languages, ProgressLocation, Range, Uri, window, workspace, type CancellationToken, type DocumentLinkProvider, type OutputChannel, type Progress, type TextDocumentContentProvider } from 'vscode';
import { INVENTORY_PROGRESS, INVENTORY_REQUEST, type InventoryProgressParams, type InventoryReply } from '../protocol';
import type { ServerSession } from './server-session';
import { describeInventoryProgress, describeMissingInventory } from './wording';

const SCHEME = 'centinel-inventory';
const PAGE = Uri.from({ scheme: SCHEME, path: 'Cryptography Inventory' });

export class CryptographyInventory implements Disposable, TextDocumentContentProvider, DocumentLinkProvider {
  private readonly changes = new EventEmitter<Uri>();
  readonly onDidChange = this.changes.event;
  private readonly registered = Disposable.from(workspace.registerTextDocumentContentProvider(SCHEME, this), languages.registerDocumentLinkProvider({ scheme: SCHEME }, this), this.changes);
  private last: InventoryReply | undefined;
  private isRunning = false;

  constructor(
    private readonly server: ServerSession,
    private readonly output: OutputChannel,
  ) {}

  async show(): Promise<void> {
    if (!workspace.workspaceFolders?.length) return tell('open a folder, then show its cryptography inventory.');
    if (this.isRunning) return tell('the inventory is being made already.');
    this.isRunning = true;
    try {
      const options = { location: ProgressLocation.Notification, title: 'Centinel: Listing what is used of cryptography', cancellable: true };
      await this.open(await window.withProgress(options, (progress, token) => this.request(progress, token)));
    } catch (error) {
      void window.showErrorMessage(`Centinel: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      this.isRunning = false;
    }
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

  private async request(progress: Progress<{ message: string; increment: number }>, token: CancellationToken): Promise<InventoryReply> {
    const client = await this.server.running();
    if (!client) throw new Error('the server does not run. Restart it with the command "Centinel: Restart Server".');
    let shown = 0;
    const reports = client.onNotification(INVENTORY_PROGRESS, (params: InventoryProgressParams) => {
      const now = params.total > 0 ? (100 * params.done) / params.total : 0;
      progress.report({ message: describeInventoryProgress(params), increment: now - shown });
      shown = now;
    });
    try {
      return await client.sendRequest<InventoryReply>(INVENTORY_REQUEST, token);
    } finally {
      reports.dispose();
    }
  }

  private async open(reply: InventoryReply): Promise<void> {
    for (const { uri, reason } of reply.failed) this.output.appendLine(`${Uri.parse(uri).fsPath} was not analysed. ${reason}`);
    const missing = describeMissingInventory(reply);
    if (missing !== undefined) return tell(missing);
    this.last = reply;
    this.changes.fire(PAGE);
    await window.showTextDocument(await workspace.openTextDocument(PAGE), { preview: false });
  }
}

function tell(message: string): void {
  void window.showInformationMessage(`Centinel: ${message}`);
}
