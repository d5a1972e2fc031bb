/** The language server's process as the extension sees it: started, restarted after a crash, given up after several. */
import { Uri, window, workspace, type ExtensionContext, type OutputChannel } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  State,
  TransportKind,
  type CloseHandlerResult,
  type LanguageClientOptions,
  type ServerOptions,
} from 'vscode-languageclient/node';
import { STATUS, type InitializationOptions, type StatusParams } from '../protocol';
import { CrashPolicy, MAX_CRASHES } from './crash-policy';
import { DOCUMENTS } from './selector';
import { SERVER_FLAGS } from './server-flags';
import type { StatusBar } from './status-bar';

export class ServerSession {
  onStatus: (status: StatusParams) => void = () => undefined;
  private readonly crashes = new CrashPolicy();
  private client: LanguageClient | undefined;
  private starting: Promise<void> = Promise.resolve();

  constructor(
    private readonly context: ExtensionContext,
    private readonly output: OutputChannel,
    private readonly statusBar: StatusBar,
  ) {}

  start(): Promise<void> {
    this.starting = this.startClient();
    return this.starting;
  }

  async stop(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    // A server that is dead already has nothing to be told.
    await client?.dispose().catch(() => undefined);
  }

  /** One after the other, however often the user asks. */
  restart(): Promise<void> {
    this.crashes.forgive();
    this.starting = this.starting.then(() => this.stop()).then(() => this.startClient());
    return this.starting;
  }

  /** The client once it runs; undefined when there is no server to be had, which the user has been told. */
  async running(): Promise<LanguageClient | undefined> {
    await this.starting;
    return this.client?.state === State.Running ? this.client : undefined;
  }

  private async startClient(): Promise<void> {
    const client = new LanguageClient('centinel', 'Centinel', this.serverOptions(), this.clientOptions());
    this.client = client;
    client.onNotification(STATUS, (status: StatusParams) => this.onStatus(status));
    client.onDidChangeState(({ newState }) => newState === State.Stopped && this.client === client && this.statusBar.stopped());
    this.statusBar.starting();
    await client.start().catch((error: unknown) => this.failed(error));
  }

  private serverOptions(): ServerOptions {
    const module = this.context.asAbsolutePath('dist/server.js');
    return {
      run: { module, transport: TransportKind.ipc, options: { execArgv: [...SERVER_FLAGS] } },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: [...SERVER_FLAGS, '--nolazy', '--inspect=6029'] } },
    };
  }

  private clientOptions(): LanguageClientOptions {
    return {
      documentSelector: [...DOCUMENTS],
      diagnosticCollectionName: 'centinel',
      outputChannel: this.output,
      traceOutputChannel: this.output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: () => this.initializationOptions(),
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => this.closed(),
      },
      initializationFailedHandler: () => false,
    };
  }

  private initializationOptions(): InitializationOptions {
    return {
      rulePages: Uri.joinPath(this.context.extensionUri, 'dist', 'rules').toString(),
      trusted: workspace.isTrusted,
      clientCommands: true,
      storage: this.context.storageUri?.scheme === 'file' ? this.context.storageUri.fsPath : undefined,
    };
  }

  /** The connection is gone without anybody having asked for it. */
  private closed(): CloseHandlerResult {
    // What a scan found is known to nobody any more; open documents are sent again.
    this.client?.diagnostics?.clear();
    this.statusBar.starting();
    if (this.crashes.crashed()) return { action: CloseAction.Restart, message: 'The server of Centinel ended and is started again.', handled: true };
    this.giveUp(`The server of Centinel ended ${MAX_CRASHES} times in 3 minutes and is not started again.`);
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  private failed(error: unknown): void {
    this.output.appendLine(error instanceof Error ? (error.stack ?? error.message) : String(error));
    this.giveUp('The server of Centinel did not start.');
  }

  private giveUp(message: string): void {
    this.statusBar.stopped();
    void window.showErrorMessage(message, 'Restart', 'Show output').then((chosen) => {
      if (chosen === 'Restart') void this.restart();
      if (chosen === 'Show output') this.output.show();
    });
  }
}
