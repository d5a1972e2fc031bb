/**
 * What the code says of a standard, on a page beside the editors. The page runs nothing and loads nothing; its links lead to places that the server has
 * named, by their number, and to nothing else.
 */
import { Range, Uri, ViewColumn, window, workspace, type Disposable, type WebviewPanel } from 'vscode';
import { COMPLIANCE_REQUEST, OPEN_REPORT_PLACE, type ComplianceReply, type Standard } from '../protocol';
import { tell, type WorkspaceRequests } from './workspace-requests';

const STANDARDS: readonly { readonly label: string; readonly description: string; readonly standard: Standard }[] = [
  { label: 'PCI DSS', description: 'card data', standard: 'pci' },
  { label: 'OWASP Top 10', description: 'risks of web applications', standard: 'owasp' },
  { label: 'OWASP ASVS', description: 'requirements of applications', standard: 'asvs' },
];

interface Made extends ComplianceReply {
  readonly standard: Standard;
}

export class ComplianceReport implements Disposable {
  private panel: WebviewPanel | undefined;
  private last: Made | undefined;

  constructor(private readonly requests: WorkspaceRequests) {}

  async show(): Promise<void> {
    const made = await this.make();
    if (!made) return;
    this.last = made;
    this.panel ??= this.newPanel();
    this.panel.title = made.title;
    this.panel.webview.html = made.page;
    this.panel.reveal();
  }

  /** The one that is shown; a new one when there is none. `target` for who needs no dialog. */
  async save(target?: unknown): Promise<void> {
    const made = this.last ?? (await this.make());
    const [folder] = workspace.workspaceFolders ?? [];
    if (!made || !folder) return;
    const options = { defaultUri: Uri.joinPath(folder.uri, `centinel-${made.standard}.html`), filters: { HTML: ['html'] }, title: 'Save the compliance report' };
    const file = target instanceof Uri ? target : await window.showSaveDialog(options);
    if (!file) return;
    await workspace.fs.writeFile(file, Buffer.from(made.file));
    tell(`saved as ${workspace.asRelativePath(file)}.`);
  }

  async openPlace(number: unknown): Promise<void> {
    const place = typeof number === 'number' ? this.last?.places[number] : undefined;
    if (!place) return;
    const { line, character } = place.position;
    // Beside the report where something is open there already, else in its place: the report stays a tab.
    const column = window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== undefined && viewColumn !== this.panel?.viewColumn)?.viewColumn;
    await window.showTextDocument(Uri.parse(place.uri, true), { viewColumn: column ?? ViewColumn.Active, selection: new Range(line, character, line, character) });
  }

  dispose(): void {
    this.panel?.dispose();
  }

  private async make(): Promise<Made | undefined> {
    const chosen = await window.showQuickPick(STANDARDS, { title: 'Compliance report', placeHolder: 'The standard that the code is held against' });
    if (!chosen) return undefined;
    const { standard } = chosen;
    const reply = await this.requests.send<ComplianceReply>(`Looking for evidence for ${chosen.label}`, COMPLIANCE_REQUEST, { standard });
    if (reply?.cancelled) return tell('the report was cancelled.');
    return reply && { ...reply, standard };
  }

  private newPanel(): WebviewPanel {
    const panel = window.createWebviewPanel('centinel.complianceReport', '', ViewColumn.Active, { enableScripts: false, enableForms: false, localResourceRoots: [], enableCommandUris: [OPEN_REPORT_PLACE], enableFindWidget: true, retainContextWhenHidden: true });
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.last = undefined;
    });
    return panel;
  }
}
