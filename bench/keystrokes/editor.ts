/** An editor without a window: types in one document and notes when the server has published what it found in it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, type ProtocolConnection, type PublishDiagnosticsParams, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Replacement } from './typing';
import { SERVER_FLAGS } from '../../src/extension/server-flags';

/** What takes longer has failed. */
const LONGEST_MS = 60_000;

const LANGUAGES: Readonly<Record<string, string>> = { ts: 'typescript', tsx: 'typescriptreact', js: 'javascript', jsx: 'javascriptreact' };

export class Editor {
  private document = TextDocument.create('', '', 0, '');
  /** Called with what is published for the document. */
  private heard: (version: number) => void = () => undefined;

  private constructor(
    private readonly server: ChildProcess,
    private readonly connection: ProtocolConnection,
  ) {}

  static async start(program: string, folders: readonly string[], env: Readonly<Record<string, string>>): Promise<Editor> {
    const server = spawn(process.execPath, [...SERVER_FLAGS, program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...env } });
    process.once('exit', () => server.kill());
    const editor = new Editor(server, createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)));
    await editor.initialize(folders);
    return editor;
  }

  async stop(): Promise<void> {
    const ended = once(this.server, 'exit');
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await ended;
    this.connection.dispose();
  }

  get text(): string {
    return this.document.getText();
  }

  async open(path: string, text: string): Promise<void> {
    const uri = pathToFileURL(path).toString();
    const languageId = LANGUAGES[path.split('.').at(-1) ?? ''] ?? 'typescript';
    this.document = TextDocument.create(uri, languageId, 1, text);
    const answer = this.answerTo(1);
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    await answer;
  }

  async close(): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.document.uri } });
  }

  /** Gives the milliseconds from when the change is sent until diagnostics of that very version are here. */
  async type(changes: readonly Replacement[]): Promise<number> {
    const answer = this.answerTo(this.document.version + 1);
    const sent = performance.now();
    await this.typeOn(changes);
    return (await answer) - sent;
  }

  /** Without waiting for what is said of it. */
  async typeOn(changes: readonly Replacement[]): Promise<void> {
    const { uri, version } = this.document;
    const contentChanges = changes.map((change) => this.applied(change, version + 1));
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: version + 1 }, contentChanges });
  }

  private applied({ start, end, text }: Replacement, version: number): { readonly range: object; readonly text: string } {
    const change = { range: { start: this.document.positionAt(start), end: this.document.positionAt(end) }, text };
    this.document = TextDocument.update(this.document, [change], version);
    return change;
  }

  private answerTo(version: number): Promise<number> {
    return new Promise((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error(`The server has said nothing of version ${version} in ${LONGEST_MS / 1000} s.`)), LONGEST_MS);
      this.heard = (published) => {
        if (published !== version) return;
        clearTimeout(limit);
        resolve(performance.now());
      };
    });
  }

  private async initialize(folders: readonly string[]): Promise<void> {
    const { connection } = this;
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, version }: PublishDiagnosticsParams) => {
      if (version !== undefined && uri === this.document.uri) this.heard(version);
    });
    connection.onRequest('workspace/configuration', ({ items }: { readonly items: readonly unknown[] }) => items.map(() => ({})));
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
    const workspaceFolders = folders.map((folder) => ({ uri: pathToFileURL(folder).toString(), name: basename(folder) }));
    const capabilities = { workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true } } };
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, workspaceFolders, initializationOptions: { trusted: true }, capabilities });
    await connection.sendNotification('initialized', {});
  }
}
