/** The scan as the user sees it: one at a time, with progress, a way to cancel, and the totals at the end. */
import {
  CancellationTokenSource,
  commands,
  ProgressLocation,
  Uri,
  window,
  workspace,
  type Disposable,
  type OutputChannel,
} from 'vscode';
import { SCAN_PROGRESS, SCAN_REPORT_REQUEST, SCAN_REQUEST, type ScanParams, type ScanProgressParams, type ScanReply, type ScanReportReply } from '../protocol';
import { sendLong } from './long-request';
import type { ServerSession } from './server-session';
import { describeProgress, describeReply, totalOf } from './wording';

const SHOW_PROBLEMS = 'Show problems';
const SHOW_OUTPUT = 'Show output';

export class ScanCommands implements Disposable {
  private running: CancellationTokenSource | undefined;

  constructor(
    private readonly server: ServerSession,
    private readonly output: OutputChannel,
  ) {}

  async scanWorkspace(): Promise<void> {
    if (workspace.workspaceFolders?.length) await this.scan(SCAN_REQUEST, {}, 'Scanning the workspace');
    else void window.showInformationMessage('Centinel: open a folder, then scan the workspace.');
  }

  /** Of the explorer's choice, else of the editor that has the focus. */
  async scanFile(chosen: unknown): Promise<void> {
    const uri = chosen instanceof Uri ? chosen : window.activeTextEditor?.document.uri;
    if (uri?.scheme === 'file') await this.scan(SCAN_REQUEST, { uris: [uri.toString()] }, 'Scanning the file');
    else void window.showInformationMessage('Centinel: open a TypeScript or JavaScript file that is saved on disk, then scan it.');
  }

  /** As JSON, the report of the command line; `target` for who needs no dialog. */
  async export(target: unknown): Promise<void> {
    const [folder] = workspace.workspaceFolders ?? [];
    if (!folder) return void window.showInformationMessage('Centinel: open a folder, then export its findings.');
    const options = { defaultUri: Uri.joinPath(folder.uri, 'centinel-report.json'), filters: { JSON: ['json'] }, title: 'Export the findings of the workspace' };
    const file = target instanceof Uri ? target : await window.showSaveDialog(options);
    if (!file) return;
    const reply = await this.scan<ScanReportReply>(SCAN_REPORT_REQUEST, {}, 'Scanning the workspace');
    if (reply && !reply.cancelled) await workspace.fs.writeFile(file, Buffer.from(reply.report));
  }

  cancel(): void {
    if (this.running) this.running.cancel();
    else void window.showInformationMessage('Centinel: no scan is running.');
  }

  dispose(): void {
    this.running?.dispose();
  }

  /** Undefined where it could not be done, which the user was told. */
  private async scan<Reply extends ScanReply>(request: string, params: ScanParams, title: string): Promise<Reply | undefined> {
    if (this.running) {
      void window.showInformationMessage('Centinel: a scan is running already. Cancel it first, or wait for its end.');
      return undefined;
    }
    const source = new CancellationTokenSource();
    this.running = source;
    const ended = 'the server ended during the scan. What it had found so far is gone; scan again.';
    try {
      const options = { location: ProgressLocation.Notification, title: `Centinel: ${title}`, cancellable: true };
      const reply = await window.withProgress(options, (progress, token) => {
        token.onCancellationRequested(() => source.cancel());
        return sendLong<Reply, ScanProgressParams>(this.server, { request, params, token: source.token, progress, told: SCAN_PROGRESS, inWords: describeProgress, ended });
      });
      void this.tell(reply);
      return reply;
    } catch (error) {
      void window.showErrorMessage(`Centinel: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    } finally {
      this.running = undefined;
      source.dispose();
    }
  }

  private async tell(reply: ScanReply): Promise<void> {
    for (const { uri, reason } of reply.failed) this.output.appendLine(`${Uri.parse(uri).fsPath} was not analysed. ${reason}`);
    const buttons = [...(totalOf(reply.findings) > 0 ? [SHOW_PROBLEMS] : []), ...(reply.failed.length > 0 ? [SHOW_OUTPUT] : [])];
    const show = reply.failed.length > 0 ? window.showWarningMessage : window.showInformationMessage;
    const chosen = await show(`Centinel: ${describeReply(reply)}`, ...buttons);
    if (chosen === SHOW_PROBLEMS) await commands.executeCommand('workbench.actions.view.problems');
    if (chosen === SHOW_OUTPUT) this.output.show();
  }
}
