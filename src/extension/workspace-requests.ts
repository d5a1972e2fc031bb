/** Requests for which the server looks through the whole workspace: one at a time, with progress and a way to cancel. */
import { ProgressLocation, Uri, window, workspace, type OutputChannel } from 'vscode';
import { LOOK_PROGRESS, type LookProgressParams, type ScanReply } from '../protocol';
import { sendLong } from './long-request';
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
      const reply = await window.withProgress(options, (progress, token) =>
        sendLong<Reply, LookProgressParams>(this.server, { request, params, token, progress, told: LOOK_PROGRESS, inWords: describeLookProgress, ended: 'the server ended meanwhile. Run the command again.' }),
      );
      for (const { uri, reason } of reply.failed) this.output.appendLine(`${Uri.parse(uri).fsPath} was not analysed. ${reason}`);
      return reply;
    } catch (error) {
      void window.showErrorMessage(`Centinel: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    } finally {
      this.isRunning = false;
    }
  }
}

/** Says it, and gives no answer. */
export function tell(message: string): undefined {
  void window.showInformationMessage(`Centinel: ${message}`);
}
