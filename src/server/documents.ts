/** Open documents: when they are analysed, and what is known of them. A result is published for the version that stands, or not at all. */
import { isDeepStrictEqual } from 'node:util';
import { TextDocuments, type Connection } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnalysisService } from '../service/analysis-service';
import { withoutFindings } from '../service/file-analysis';
import type { Path } from '../service/host';
import type { LookOptions } from '../service/linking/linking';
import { giveWay } from '../service/linking/pace';
import type { FileResult } from '../service/result';
import type { ConfigReports } from './config-reports';
import type { Configuration } from './configuration';
import { HalfTyped } from './half-typed';
import type { Links } from './links';
import type { Log } from './log';
import { NewestWork } from './newest-work';
import type { Publications, Said } from './publications';
import type { StatusReports } from './status';
import { pathOfDocument } from './uri';

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
  private readonly known = new Map<string, Known>();
  private readonly work = new NewestWork();
  private readonly halfTyped = new HalfTyped();
  /** The last one given without being published: the editor asks with each move of the cursor. */
  private answer: { readonly uri: string; readonly version: number; readonly abort: AbortController; readonly result: Promise<FileResult | undefined> } | undefined;

  constructor(private readonly parts: Parts) {
    this.texts.onDidOpen(({ document }) => this.wasOpened(document));
    this.texts.onDidChangeContent(({ document }) => this.changed(document));
    this.texts.onDidSave(({ document }) => this.saved(document));
    this.texts.onDidClose(({ document }) => this.closed(document));
    this.halfTyped.onRest = (uri) => this.rested(uri);
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

  /** Another baseline: what was found is what it was. */
  async judgedAgain(): Promise<void> {
    this.answer = undefined;
    for (const [uri, known] of [...this.known]) {
      const result = await this.parts.service.judgedAgain(known.result);
      if (this.known.get(uri) !== known || result === known.result) continue;
      this.known.set(uri, { ...known, result });
      this.parts.publications.setOpen(result.path, known.version, this.halfTyped.take(uri, known.text, result));
    }
  }

  /** A first answer is due. */
  get isBusy(): boolean {
    return this.work.isBusy;
  }

  /** As it stands in the editor; undefined when it is not open there. */
  opened(uri: string): TextDocument | undefined {
    return this.texts.get(uri);
  }

  /** What stands in editors. */
  get contents(): readonly { readonly path: Path; readonly text: string }[] {
    return this.texts.all().flatMap((document) => {
      const path = pathOf(document);
      return path === undefined ? [] : [{ path, text: document.getText() }];
    });
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
    const before = this.halfTyped.saidOf(uri);
    const said = this.halfTyped.take(uri, known.text, result);
    if (!isDeepStrictEqual(before, said)) this.parts.publications.setOpen(result.path, version, said);
  }

  /** The document with a result for the text that it has now; analysed at once when there is none yet. Undefined when it is edited meanwhile. */
  async current(uri: string): Promise<Analysed | undefined> {
    await this.parts.configuration.ready;
    const document = this.texts.get(uri);
    const path = document && pathOf(document);
    if (!document || path === undefined || !this.parts.configuration.settings.enable) return undefined;
    const { version } = document;
    const result = await this.resultAt(document, version, path);
    return result && document.version === version ? { document, path, result } : undefined;
  }

  private async resultAt(document: TextDocument, version: number, path: Path): Promise<FileResult | undefined> {
    const { uri } = document;
    const known = (): FileResult | undefined => (this.known.get(uri)?.version === version ? this.known.get(uri)?.result : undefined);
    const isOnType = this.parts.configuration.settings.run === 'onType';
    if (known()) return known();
    if (this.work.versionOf(uri) === version) await this.work.endOf(uri);
    else if (isOnType) await this.analyse(uri);
    return known() ?? (isOnType ? undefined : this.asked(document, path));
  }

  /** Not published: the user wants to see findings when the document is saved, and yet a fix for the text that stands. */
  private asked(document: TextDocument, path: Path): Promise<FileResult | undefined> {
    const { uri, version } = document;
    if (this.answer?.uri !== uri || this.answer.version !== version) {
      this.answer?.abort.abort();
      const abort = new AbortController();
      this.answer = { uri, version, abort, result: this.parts.service.analyse(path, document.getText(), { signal: abort.signal }) };
    }
    return this.answer.result;
  }

  private wasOpened(document: TextDocument): void {
    const path = pathOf(document);
    if (path === undefined) return;
    this.parts.publications.opened(path, document.uri);
    void this.analyse(document.uri);
  }

  /** Also comes with the opening, which has begun an analysis already. */
  private changed({ uri, version }: TextDocument): void {
    if (this.parts.configuration.settings.run !== 'onType' || this.work.versionOf(uri) === version) return;
    this.parts.links.typed();
    void this.analyse(uri);
  }

  private saved({ uri, version }: TextDocument): void {
    if (this.known.get(uri)?.version !== version && this.work.versionOf(uri) !== version) void this.analyse(uri);
  }

  private closed(document: TextDocument): void {
    const { uri } = document;
    this.work.stop(uri);
    this.halfTyped.forget(uri);
    this.known.delete(uri);
    this.rest();
    const path = pathOf(document);
    if (path === undefined) return;
    this.parts.publications.closed(path);
    this.onClose(path);
  }

  private async analyse(uri: string): Promise<void> {
    this.parts.links.interrupt();
    await this.work.start(uri, this.texts.get(uri)?.version ?? 0, (signal) => this.answerTo(uri, signal)).finally(() => this.rest());
  }

  private rest(): void {
    if (!this.isBusy) this.parts.links.resume();
  }

  private async answerTo(uri: string, signal: AbortSignal): Promise<void> {
    await this.parts.configuration.ready;
    // Of edits that arrive all at once, the last one is answered.
    await giveWay();
    const document = this.texts.get(uri);
    const path = document && pathOf(document);
    if (!document || path === undefined || signal.aborted) return;
    const { version } = document;
    const text = document.getText();
    const isStale = (): boolean => signal.aborted || document.version !== version;
    const result = await this.resultOf(path, text, { signal, onResult: (early) => isStale() || this.tell(uri, version, text, early) });
    // Changes that arrived while the engine was at work are taken in first, so that a stale result is seen to be stale.
    await giveWay();
    if (!result || isStale()) return;
    this.tell(uri, version, text, result);
    this.parts.links.changed({ path, text });
  }

  /** Most often the findings are told before the rest is known. */
  private tell(uri: string, version: number, text: string, result: FileResult): void {
    const before = this.known.get(uri);
    this.known.set(uri, { version, text, result });
    if (before?.version === version && isDeepStrictEqual(saidIn(before.result), saidIn(result))) return;
    this.parts.publications.setOpen(result.path, version, this.halfTyped.take(uri, text, result));
  }

  /** What is hidden in half-typed code goes, when nobody types any more. */
  private rested(uri: string): void {
    const [document, known] = [this.texts.get(uri), this.known.get(uri)];
    if (!document || known?.version !== document.version) return;
    this.halfTyped.forget(uri);
    this.parts.publications.setOpen(known.result.path, known.version, this.halfTyped.take(uri, known.text, known.result));
  }

  private async resultOf(path: Path, text: string, options: LookOptions): Promise<FileResult | undefined> {
    const { configuration, service, status, log, configReports } = this.parts;
    if (!configuration.settings.enable) return withoutFindings(path, {});
    const result = await status.whileAnalysing(() => service.analyse(path, text, options));
    if (result?.notAnalysed) log.notAnalysed(result.notAnalysed);
    else if (result) log.analysed(path);
    configReports.report();
    return result;
  }
}

const saidIn = ({ findings, baselined }: FileResult): Said => ({ findings, baselined });

function pathOf({ uri, languageId }: TextDocument): Path | undefined {
  return pathOfDocument(uri, languageId);
}
