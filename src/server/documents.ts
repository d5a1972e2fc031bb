/** Open documents: when they are analysed, and what is known of them. A result is published for the version that stands, or not at all. */
import { setImmediate as turn } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { TextDocuments, type Connection } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnalysisService } from '../service/analysis-service';
import type { Path } from '../service/host';
import type { FileResult } from '../service/result';
import type { ConfigReports } from './config-reports';
import type { Configuration } from './configuration';
import type { Links } from './links';
import type { Log } from './log';
import type { Publications } from './publications';
import type { StatusReports } from './status';
import { pathOfDocument } from './uri';

/** Long enough not to run between two keys of a quick typist, short enough to feel immediate. */
const DEBOUNCE_MS = 200;

interface Parts {
  readonly connection: Connection;
  readonly service: AnalysisService;
  readonly configuration: Configuration;
  readonly publications: Publications;
  readonly configReports: ConfigReports;
  readonly links: Links;
  readonly status: StatusReports;
  readonly log: Log;
}

export interface Analysed {
  readonly document: TextDocument;
  readonly path: Path;
  readonly result: FileResult;
}

interface Known {
  readonly version: number;
  readonly text: string;
  readonly result: FileResult;
}

export class Documents {
  /** A document was closed: what counts now is what stands on the disk. */
  onClose: (path: Path) => void = () => undefined;
  private readonly texts = new TextDocuments(TextDocument);
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly known = new Map<string, Known>();
  /** Those that wait for an answer to what was typed last. */
  private readonly waiting = new Set<string>();
  /** The version that the last analysis was begun for. */
  private readonly begun = new Map<string, number>();
  /** The number of the last analysis begun: of two at work only the later one speaks. */
  private readonly runs = new Map<string, number>();
  private lastRun = 0;
  /** The last one given without being published: the editor asks with each move of the cursor. */
  private answer: { readonly uri: string; readonly version: number; readonly result: Promise<FileResult> } | undefined;

  constructor(private readonly parts: Parts) {
    this.texts.onDidOpen(({ document }) => this.opened(document));
    this.texts.onDidChangeContent(({ document }) => this.changed(document));
    this.texts.onDidSave(({ document }) => this.saved(document));
    this.texts.onDidClose(({ document }) => this.closed(document));
    this.texts.listen(parts.connection);
  }

  /** Another configuration. Documents that have an answer keep it until they are linked anew: what rests on other files would vanish and come back. */
  async reconfigured(): Promise<void> {
    this.answer = undefined;
    this.parts.links.restart();
    // One after the other: between two the server listens to what is typed.
    for (const document of this.texts.all()) {
      const path = pathOf(document);
      const isAnswered = this.known.get(document.uri)?.version === document.version && this.parts.configuration.settings.enable;
      if (isAnswered && path !== undefined) this.parts.links.changed({ path, text: document.getText() });
      else await this.analyse(document.uri);
    }
  }

  /** A first answer is due. */
  get isBusy(): boolean {
    return this.waiting.size > 0;
  }

  get paths(): readonly Path[] {
    return this.texts.all().flatMap((document) => pathOf(document) ?? []);
  }

  /** What is there by now: of an open document the text that was analysed last, else what stands on the disk. */
  changeOf(path: Path): { readonly path: Path; readonly text?: string } {
    const text = this.known.get(this.parts.publications.uriOf(path))?.text;
    return { path, ...(text !== undefined && { text }) };
  }

  /** With all that other files say. For another text than the one that stands it is not published: that one is linked too. */
  linked(result: FileResult): void {
    const uri = this.parts.publications.uriOf(result.path);
    const [document, known] = [this.texts.get(uri), this.known.get(uri)];
    if (!document || known?.text !== document.getText() || !this.parts.configuration.settings.enable) return;
    const { version } = document;
    this.answer = undefined;
    this.known.set(uri, { version, text: known.text, result });
    if (!isDeepStrictEqual(known.result.findings, result.findings)) this.parts.publications.setOpen(result.path, version, result.findings);
  }

  /** The document with a result for the text that it has now; analysed at once when there is none yet. */
  async current(uri: string): Promise<Analysed | undefined> {
    await this.parts.configuration.ready;
    const document = this.texts.get(uri);
    const path = document && pathOf(document);
    if (!document || path === undefined || !this.parts.configuration.settings.enable) return undefined;
    const known = this.known.get(uri);
    if (known?.version === document.version) return { document, path, result: known.result };
    if (this.parts.configuration.settings.run === 'onType') await this.analyse(uri);
    const { version } = document;
    const now = this.known.get(uri);
    const result = now?.version === version ? now.result : await this.asked(document, path);
    return document.version === version ? { document, path, result } : undefined;
  }

  /** Not published: the user wants to see findings when the document is saved, and yet a fix for the text that stands. */
  private asked(document: TextDocument, path: Path): Promise<FileResult> {
    const { uri, version } = document;
    if (this.answer?.uri !== uri || this.answer.version !== version) {
      this.answer = { uri, version, result: this.parts.service.analyse(path, document.getText()) };
    }
    return this.answer.result;
  }

  private opened(document: TextDocument): void {
    const path = pathOf(document);
    if (path === undefined) return;
    this.parts.publications.opened(path, document.uri);
    void this.analyse(document.uri);
  }

  /** Also comes with the opening, which has begun an analysis already. */
  private changed({ uri, version }: TextDocument): void {
    if (this.parts.configuration.settings.run !== 'onType' || this.begun.get(uri) === version) return;
    this.waiting.add(uri);
    this.parts.links.interrupt();
    clearTimeout(this.timers.get(uri));
    this.timers.set(uri, setTimeout(() => void this.analyse(uri), DEBOUNCE_MS));
  }

  private saved({ uri, version }: TextDocument): void {
    if (this.known.get(uri)?.version !== version) void this.analyse(uri);
  }

  private closed(document: TextDocument): void {
    const { uri } = document;
    clearTimeout(this.timers.get(uri));
    for (const map of [this.timers, this.known, this.runs, this.begun, this.waiting]) map.delete(uri);
    this.parts.links.resume();
    const path = pathOf(document);
    if (path === undefined) return;
    this.parts.publications.closed(path);
    this.onClose(path);
  }

  private async analyse(uri: string): Promise<void> {
    clearTimeout(this.timers.get(uri));
    const run = ++this.lastRun;
    this.runs.set(uri, run);
    this.begun.set(uri, this.texts.get(uri)?.version ?? 0);
    this.waiting.add(uri);
    this.parts.links.interrupt();
    await this.answerTo(uri, run).finally(() => this.answered(uri, run));
  }

  private answered(uri: string, run: number): void {
    if (this.runs.get(uri) !== run) return;
    this.waiting.delete(uri);
    this.parts.links.resume();
  }

  private async answerTo(uri: string, run: number): Promise<void> {
    await this.parts.configuration.ready;
    const document = this.texts.get(uri);
    const path = document && pathOf(document);
    if (!document || path === undefined) return;
    const { version } = document;
    const text = document.getText();
    this.begun.set(uri, version);
    const result = await this.resultOf(path, document);
    // Changes that arrived while the engine was at work are taken in first, so that a stale result is seen to be stale.
    await turn();
    if (this.runs.get(uri) !== run || this.texts.get(uri)?.version !== version) return;
    this.known.set(uri, { version, text, result });
    this.parts.publications.setOpen(path, version, result.findings);
    this.parts.links.changed({ path, text });
  }

  private async resultOf(path: Path, document: TextDocument): Promise<FileResult> {
    const { configuration, service, status, log, configReports } = this.parts;
    if (!configuration.settings.enable) return { path, findings: [], suppressed: [], notes: [] };
    const result = await status.whileAnalysing(() => service.analyse(path, document.getText()));
    if (result.notAnalysed) log.notAnalysed(result.notAnalysed);
    else log.analysed(path);
    configReports.report();
    return result;
  }
}

function pathOf({ uri, languageId }: TextDocument): Path | undefined {
  return pathOfDocument(uri, languageId);
}
