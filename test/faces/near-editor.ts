/**
 * An editor in the process of the server: a message that it sends has arrived when `tell` returns, so that tests can say what the server does from then on.
 * Timers go off when the test says so.
 */
import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { createConnection, AbstractMessageReader, type DataCallback, type Message, type PublishDiagnosticsParams, type RequestMessage, type ResponseMessage } from 'vscode-languageserver/node';
import { startServer } from '../../src/server/start';
import type { ServiceOptions } from '../../src/service/analysis-service';

class Inbox extends AbstractMessageReader {
  deliver: DataCallback = () => undefined;

  listen(callback: DataCallback) {
    this.deliver = callback;
    return { dispose: () => undefined };
  }
}

const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };

/** Nothing goes off by itself. */
class Timers {
  private readonly waiting = new Map<object, () => void>();

  install(): void {
    const set = (callback: () => void): object => {
      const timer = {};
      this.waiting.set(timer, callback);
      return timer;
    };
    Object.assign(globalThis, { setTimeout: set, clearTimeout: (timer: object) => void this.waiting.delete(timer) });
  }

  remove(): void {
    Object.assign(globalThis, real);
  }

  get count(): number {
    return this.waiting.size;
  }

  goOff(): void {
    const callbacks = [...this.waiting.values()];
    this.waiting.clear();
    for (const callback of callbacks) callback();
  }
}

export class NearEditor {
  readonly timers = new Timers();
  readonly published: PublishDiagnosticsParams[] = [];
  private readonly listeners = process.listeners('unhandledRejection');
  private readonly inbox = new Inbox();
  private readonly answers = new Map<number, (answer: unknown) => void>();
  private lastId = 0;

  static async start(options: ServiceOptions): Promise<NearEditor> {
    const editor = new NearEditor();
    editor.timers.install();
    const outbox = { write: async (message: Message) => editor.heard(message), end: () => undefined, dispose: () => undefined, onError: () => NEVER, onClose: () => NEVER };
    startServer(createConnection(editor.inbox, outbox), options);
    await editor.ask('initialize', { processId: null, rootUri: null, workspaceFolders: null, capabilities: {} });
    editor.tell('initialized', {});
    return editor;
  }

  stop(): void {
    this.timers.remove();
    for (const listener of process.listeners('unhandledRejection')) if (!this.listeners.includes(listener)) process.removeListener('unhandledRejection', listener);
  }

  tell(method: string, params: object): void {
    this.deliver({ method, params });
  }

  ask(method: string, params: object): Promise<unknown> {
    const id = ++this.lastId;
    return new Promise((resolve) => {
      this.answers.set(id, resolve);
      this.deliver({ id, method, params });
    });
  }

  open(name: string, text: string, languageId = 'typescript'): void {
    this.tell('textDocument/didOpen', { textDocument: { uri: uriOf(name), languageId, version: 1, text } });
  }

  change(name: string, version: number, text: string): void {
    this.tell('textDocument/didChange', { textDocument: { uri: uriOf(name), version }, contentChanges: [{ text }] });
  }

  actions(name: string): Promise<unknown> {
    const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    return this.ask('textDocument/codeAction', { textDocument: { uri: uriOf(name) }, range, context: { diagnostics: [] } });
  }

  async until(condition: () => boolean, what: string): Promise<void> {
    for (const limit = Date.now() + 15_000; !condition(); await turn()) assert.ok(Date.now() < limit, `waited for ${what} in vain`);
  }

  untilVersion(name: string, version: number): Promise<void> {
    return this.until(() => this.versions(name).at(-1) === version, `diagnostics of ${name}, version ${version}`);
  }

  /** What needs nothing from the disk has come to its end. */
  async rest(): Promise<void> {
    for (let round = 0; round < 100; round++) await turn();
  }

  versions(name: string): readonly (number | undefined)[] {
    return this.published.filter(({ uri }) => uri === uriOf(name)).map(({ version }) => version);
  }

  /** What stands in the Problems panel: the rules, each with its line. */
  problems(name: string): readonly string[] {
    const last = this.published.findLast(({ uri }) => uri === uriOf(name));
    return last?.diagnostics.map(({ code, range }) => `${code}:${range.start.line}`) ?? [];
  }

  private deliver(message: object): void {
    this.inbox.deliver(JSON.parse(JSON.stringify({ jsonrpc: '2.0', ...message })) as Message);
  }

  private heard(message: Message): void {
    const { id, method, params, result } = message as Partial<RequestMessage & ResponseMessage>;
    if (method === 'textDocument/publishDiagnostics') this.published.push(params as PublishDiagnosticsParams);
    else if (method !== undefined && id !== undefined) this.deliver({ id, result: null });
    else if (method === undefined) this.answers.get(id as number)?.(result);
  }
}

const NEVER = { dispose: () => undefined };

/** No folder on the disk says anything of it. */
function uriOf(name: string): string {
  return `file:///centinel-nowhere/${name}`;
}
