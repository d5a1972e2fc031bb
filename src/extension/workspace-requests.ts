/** Requests for which the server looks through the whole workspace: one at a time, with progress and a way to cancel. */
import { ProgressLocation, Uri, window, workspace, type CancellationToken, type OutputChannel, type Progress } from 'vscode';
import { LOOK_PROGRESS, type LookProgressParams, type ScanReply } from '../protocol';
import type { ServerSession } from './server-session';
import { describeLookProgress } from './wording';

export class WorkspaceRequests {
  private isRunning = false;

  constructor(
    private readonly server: ServerSession,
    private readonly output: OutputChannel,
  ) {}

  /** Undefined where there is no answer; the user was told why. `title`: what is going on meanwhile. */
  async send<Reply extends Pick<ScanReply, 'failed'>>(title: string, request: string, params: object = {}): Promise<Reply | undefined> {
    if (!workspace.workspaceFolders?.length) return tell('open a folder first.');
    if (this.isRunning) return tell('the workspace is being looked through already. Wait for its end, or cancel it.');
    this.isRunning = true;
    try {
      const options = { location: ProgressLocation.Notification, title: `Centinel: ${title}`, cancellable: true };
      const reply = await window.withProgress(options, (progress, token) => this.request<Reply>(request, params, progress, token));
      for (const { uri, reason } of reply.failed) this.output.appendLine(`${Uri.parse(uri).fsPath} was not analysed. ${reason}`);
      return reply;
    } catch (error) {
      void window.showErrorMessage(`Centinel: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    } finally {
      this.isRunning = false;
    }
  }

  private async request<Reply>(request: string, params: object, progress: Progress<{ message: string; increment: number }>, token: CancellationToken): Promise<Reply> {
    const client = await this.server.running();
    if (!client) throw new Error('the server does not run. Restart it with the command "Centinel: Restart Server".');
    let shown = 0;
    const reports = client.onNotification(LOOK_PROGRESS, (params: LookProgressParams) => {
      const now = params.total > 0 ? (100 * params.done) / params.total : 0;
      progress.report({ message: describeLookProgress(params), increment: now - shown });
      shown = now;
    });
    try {
      return await client.sendRequest<Reply>(request, params, token);
    } finally {
      reports.dispose();
    }
  }
}

/** Says it, and gives no answer. */
export function tell(message: string): undefined {
  void window.showInformationMessage(`Centinel: ${message}`);
}
