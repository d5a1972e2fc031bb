/** An editor without a window: speaks the language server protocol with a server in a process of its own, as an editor would. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import {
  createProtocolConnection,
  FileChangeType,
  StreamMessageReader,
  StreamMessageWriter,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type FileSystemWatcher,
  type InitializeParams,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type ResourceOperationKind,
  type ShowMessageRequestParams,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { SERVER_FLAGS } from '../../src/extension/server-flags';
import type { BaselineParams, BaselineReply, ComplianceParams, ComplianceReply, FindingName, InventoryReply, ScanParams, ScanProgressParams, ScanReply, ScanReportReply, Settings, StatusParams, SuppressArguments, SuppressionParams, SuppressionReply } from '../../src/protocol';

export const RULE_PAGES = 'file:///extension/dist/rules';

/** Bundles once for all tests, as the product does: a server starts three times as fast as through tsx. */
const bundles = new Map<string, Promise<string>>();
const bundleFolder = mkdtempSync(join(tmpdir(), 'centinel-server-'));
process.once('exit', () => rmSync(bundleFolder, { recursive: true, force: true }));

function bundleOf(entry: string, name = entry.replace(/\W/g, '-')): Promise<string> {
  const outfile = join(bundleFolder, `${name}.js`);
  const options: BuildOptions = { bundle: true, platform: 'node', format: 'cjs', mainFields: ['module', 'main'], logLevel: 'warning' };
  const bundle = bundles.get(entry) ?? build({ ...options, entryPoints: [entry], outfile }).then(() => outfile);
  bundles.set(entry, bundle);
  return bundle;
}

export interface EditorOptions {
  /** The server's main file. */
  readonly entry?: string;
  /** The program of its threads lies beside it. */
  readonly hasThreads?: boolean;
  readonly settings?: Partial<Settings>;
  readonly files?: Readonly<Record<string, string>>;
  /** What the editor does with files when it applies an edit. */
  readonly resourceOperations?: readonly ResourceOperationKind[];
  /** False: an editor that has no commands of Centinel. */
  readonly clientCommands?: boolean;
}

export class EditorClient {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly messages: ShowMessageRequestParams[] = [];
  readonly shown: string[] = [];
  readonly logged: string[] = [];
  readonly progress: ScanProgressParams[] = [];
  readonly watchers: FileSystemWatcher[] = [];
  status: StatusParams | undefined;
  settings: Partial<Settings>;
  /** The title of the button that the user presses in the next message. */
  press: string | undefined;
  private readonly events = new EventEmitter();
  private readonly versions = new Map<string, number>();

  private constructor(
    readonly folder: string,
    readonly process: ChildProcess,
    private readonly connection: ProtocolConnection,
    options: EditorOptions,
  ) {
    this.settings = options.settings ?? {};
    this.events.setMaxListeners(0);
  }

  static async start(options: EditorOptions = {}): Promise<EditorClient> {
    const bundle = await bundleOf(options.entry ?? 'test/faces/stub-server.ts');
    if (options.hasThreads) await bundleOf('src/hosts/scan-thread.ts', 'scan-thread');
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'centinel-workspace-')));
    const child = spawn(process.execPath, [...SERVER_FLAGS, bundle, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    process.once('exit', () => child.kill());
    const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    const client = new EditorClient(folder, child, connection, options);
    for (const [name, text] of Object.entries(options.files ?? {})) await client.write(name, text);
    client.listen();
    await client.initialize(options);
    return client;
  }

  async stop(): Promise<void> {
    const ended = once(this.process, 'exit');
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await ended;
    this.connection.dispose();
    rmSync(this.folder, { recursive: true, force: true });
  }

  uri(name: string): string {
    return name.includes(':') ? name : URI.file(join(this.folder, name)).toString();
  }

  async write(name: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.folder, name)), { recursive: true });
    await writeFile(join(this.folder, name), text);
  }

  /** Writes, and tells the server as the editor's watcher does. */
  async writeAndTell(name: string, text: string): Promise<void> {
    await this.write(name, text);
    await this.tellWatched(name, FileChangeType.Changed);
  }

  async removeAndTell(name: string): Promise<void> {
    await rm(join(this.folder, name), { recursive: true });
    await this.tellWatched(name, FileChangeType.Deleted);
  }

  tellWatched(name: string, type: FileChangeType): Promise<void> {
    return this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: this.uri(name), type }] });
  }

  async changeSettings(settings: Partial<Settings>): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  /** Opens the document and returns its version. */
  async open(name: string, text: string, languageId = 'typescript'): Promise<number> {
    this.versions.set(name, 1);
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri: this.uri(name), languageId, version: 1, text } });
    return 1;
  }

  async change(name: string, text: string): Promise<number> {
    const version = (this.versions.get(name) ?? 0) + 1;
    this.versions.set(name, version);
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri: this.uri(name), version }, contentChanges: [{ text }] });
    return version;
  }

  save(name: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didSave', { textDocument: { uri: this.uri(name) } });
  }

  close(name: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri(name) } });
  }

  /** What the Problems panel shows for the file now. */
  problems(name: string): readonly Diagnostic[] {
    return this.published.findLast(({ uri }) => uri === this.uri(name))?.diagnostics ?? [];
  }

  codes(name: string): readonly unknown[] {
    return this.problems(name).map(({ code }) => code);
  }

  /** Resolves with the diagnostics of this version as soon as they are published. */
  async problemsOf(name: string, version: number): Promise<readonly Diagnostic[]> {
    const found = () => this.published.findLast((one) => one.uri === this.uri(name) && one.version === version);
    await this.until(() => found() !== undefined, `diagnostics of ${name}, version ${version}`);
    return found()?.diagnostics ?? [];
  }

  /** Resolves when the Problems panel shows these rules for the file. */
  untilCodes(name: string, codes: readonly string[]): Promise<void> {
    return this.until(() => JSON.stringify(this.codes(name)) === JSON.stringify(codes), `${name} with [${codes.join(', ')}]`, () => `[${this.codes(name).join(', ')}]`);
  }

  /** Looks again after each message of the server. */
  async until(condition: () => boolean, what: string, seen = () => ''): Promise<void> {
    if (condition()) return;
    const limit = AbortSignal.timeout(15_000);
    while (!condition()) {
      await once(this.events, 'message', { signal: limit }).catch(() => assert.fail(`waited for ${what} in vain ${seen()}`));
    }
  }

  async actions(name: string, range: Range, only?: string[]): Promise<readonly CodeAction[]> {
    const params: CodeActionParams = { textDocument: { uri: this.uri(name) }, range, context: { diagnostics: [], only } };
    return (await this.connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', params)) ?? [];
  }

  scan(params: ScanParams = {}, token?: Parameters<ProtocolConnection['sendRequest']>[2]): Promise<ScanReply> {
    return this.connection.sendRequest('centinel/scan', params, token) as Promise<ScanReply>;
  }

  inventory(token?: Parameters<ProtocolConnection['sendRequest']>[2]): Promise<InventoryReply> {
    return this.connection.sendRequest('centinel/cryptoInventory', {}, token) as Promise<InventoryReply>;
  }

  suppression(params: SuppressionParams): Promise<SuppressionReply> {
    return this.connection.sendRequest('centinel/suppression', params) as Promise<SuppressionReply>;
  }

  /** The text after somebody has suppressed the first finding from the light bulb, and answered what was asked. */
  async suppressed(name: string, text: string, answers: Omit<SuppressionParams, keyof FindingName>): Promise<string> {
    const actions = await this.actions(name, this.problems(name)[0]?.range ?? assert.fail(`${name} has no finding`));
    const action = actions.find(({ title }) => title.startsWith('Suppress'));
    const { uri, ruleId, fingerprint } = action?.command?.arguments?.[0] as SuppressArguments;
    const { edit } = await this.suppression({ uri, ruleId, fingerprint, ...answers });
    assert.ok(edit, 'no comment is written');
    return TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), [{ range: { start: edit.at, end: edit.at }, newText: edit.text }]);
  }

  baseline(params: BaselineParams, token?: Parameters<ProtocolConnection['sendRequest']>[2]): Promise<BaselineReply> {
    return this.connection.sendRequest('centinel/baseline', params, ...(token ? [token] : [])) as Promise<BaselineReply>;
  }

  compliance(params: ComplianceParams, token?: Parameters<ProtocolConnection['sendRequest']>[2]): Promise<ComplianceReply> {
    return this.connection.sendRequest('centinel/complianceReport', params, ...(token ? [token] : [])) as Promise<ComplianceReply>;
  }

  scanReport(): Promise<ScanReportReply> {
    return this.connection.sendRequest('centinel/scanReport', {}) as Promise<ScanReportReply>;
  }

  execute(command: string, args: readonly unknown[]): Promise<unknown> {
    return this.connection.sendRequest('workspace/executeCommand', { command, arguments: args });
  }

  private listen(): void {
    const { connection } = this;
    const heard = (take: (value: never) => unknown) => (value: unknown) => {
      const answer = take(value as never);
      this.events.emit('message');
      return answer;
    };
    connection.onNotification('textDocument/publishDiagnostics', heard((params: PublishDiagnosticsParams) => this.published.push(params)));
    connection.onNotification('centinel/status', heard((params: StatusParams) => (this.status = params)));
    connection.onNotification('centinel/scanProgress', heard((params: ScanProgressParams) => this.progress.push(params)));
    connection.onNotification('window/logMessage', heard(({ message }: { message: string }) => this.logged.push(message)));
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => this.settings));
    connection.onRequest('client/registerCapability', heard((params: { registrations: { registerOptions?: { watchers?: FileSystemWatcher[] } }[] }) => {
      for (const { registerOptions } of params.registrations) this.watchers.push(...(registerOptions?.watchers ?? []));
      return null;
    }));
    connection.onRequest('window/showMessageRequest', heard((params: ShowMessageRequestParams) => {
      this.messages.push(params);
      return params.actions?.find(({ title }) => title === this.press) ?? null;
    }));
    connection.onRequest('window/showDocument', heard(({ uri }: { uri: string }) => {
      this.shown.push(uri);
      return { success: true };
    }));
    connection.listen();
  }

  private async initialize({ resourceOperations = ['create', 'rename', 'delete'], clientCommands = true }: EditorOptions): Promise<void> {
    const params: InitializeParams = {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: URI.file(this.folder).toString(), name: 'workspace' }],
      initializationOptions: { rulePages: RULE_PAGES, trusted: true, clientCommands },
      capabilities: {
        workspace: {
          configuration: true,
          workspaceFolders: true,
          workspaceEdit: { documentChanges: true, resourceOperations: [...resourceOperations] },
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
        },
        textDocument: { codeAction: { disabledSupport: true } },
        window: { showDocument: { support: true } },
      },
    };
    await this.connection.sendRequest('initialize', params);
    await this.connection.sendNotification('initialized', {});
    await this.until(() => this.watchers.length > 0, 'the registration of watchers');
  }
}

/** The text after the edits of the code action. */
export function applied(action: CodeAction | undefined, text: string): string {
  assert.ok(action, 'there is no such code action');
  const edits = (action.edit?.documentChanges as TextDocumentEdit[] | undefined)?.flatMap((change) => change.edits as TextEdit[]) ?? [];
  return TextDocument.applyEdits(TextDocument.create('file:///a.ts', 'typescript', 0, text), edits);
}
