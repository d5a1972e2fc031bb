/** `centinel/scan`: streams what it finds into the Problems panel, and keeps that true while files change on disk. */
import type { CancellationToken, Connection } from 'vscode-languageserver/node';
import { usualThreads } from '../hosts/cores';
import { SCAN_PROGRESS, SCAN_REQUEST, type ScanParams, type ScanProgressParams, type ScanReply } from '../protocol';
import type { AnalysisService } from '../service/analysis-service';
import { ENGINE } from '../service/cache/engine';
import type { CacheStore } from '../service/cache/scan-cache';
import type { Path } from '../service/host';
import type { FileResult, ScanResult } from '../service/result';
import type { ConfigReports } from './config-reports';
import type { Configuration } from './configuration';
import type { Documents } from './documents';
import type { Folders } from './folders';
import { refusal } from './fresh-scan';
import type { Links } from './links';
import type { Log } from './log';
import { isShown, type Publications } from './publications';
import { ScannedFiles } from './scanned-files';
import type { StatusReports } from './status';
import { pathOfUri, uriOfPath } from './uri';

const PROGRESS_EVERY_MS = 100;

interface Parts {
  readonly connection: Connection;
  readonly service: AnalysisService;
  readonly configuration: Configuration;
  readonly folders: Folders;
  readonly documents: Documents;
  readonly links: Links;
  readonly publications: Publications;
  readonly configReports: ConfigReports;
  readonly status: StatusReports;
  readonly log: Log;
  /** Where what is found out is kept from one session to the next. */
  readonly store?: CacheStore;
}

interface Running {
  readonly abort: AbortController;
  readonly done: Promise<unknown>;
  /** Asked for by nobody: results are brought up to date. Gives way to a scan that somebody asked for. */
  readonly background: boolean;
}

interface Reported {
  readonly result: ScanResult;
  readonly reply: ScanReply;
}

export class Scans {
  readonly files: ScannedFiles;
  private running: Running | undefined;
  private refreshDue = false;
  /** Scans asked for that wait for the background to stop. */
  private waiting = 0;

  constructor(private readonly parts: Parts) {
    this.files = new ScannedFiles({ ...parts, idle: () => this.idle(), onAdmitted: (path) => parts.links.changed(parts.documents.changeOf(path)) });
    parts.connection.onRequest(SCAN_REQUEST, async (params: ScanParams | null, token: CancellationToken) => (await this.asked(params ?? {}, token)).reply);
  }

  /** After a change of configuration: what was found by scans is found again, or goes. */
  async refresh(): Promise<void> {
    if (this.running?.background) this.running.abort.abort();
    if (this.running) {
      this.refreshDue = true;
      return;
    }
    this.refreshDue = false;
    const paths = this.files.scope;
    if (paths.length > 0) await this.run(paths, { background: true, whole: this.files.complete });
  }

  /** Nothing that a scan found stays. */
  async clear(): Promise<void> {
    this.running?.abort.abort();
    await this.running?.done;
    this.files.forgetAll();
  }

  /** All folders of the workspace, as if somebody asked for them. */
  whole(token: CancellationToken): Promise<Reported> {
    return this.asked({}, token);
  }

  private async asked({ uris }: ScanParams, token: CancellationToken): Promise<Reported> {
    await this.parts.configuration.ready;
    if (!this.parts.configuration.settings.enable) throw refusal('Centinel is switched off by the setting centinel.enable.');
    const paths = uris?.flatMap((uri) => pathOfUri(uri) ?? []) ?? this.parts.folders.paths;
    if (paths.length === 0) throw refusal(uris ? 'Only files on disk can be scanned.' : 'There is no folder open that could be scanned.');
    await this.makeWay();
    if (this.running) throw refusal('A scan is running already.');
    return this.reported(paths, uris === undefined, token);
  }

  /** What was asked for goes before what runs in the background, which begins again afterwards. */
  private async makeWay(): Promise<void> {
    if (!this.running?.background) return;
    this.waiting++;
    this.refreshDue = true;
    this.running.abort.abort();
    await this.running.done.finally(() => this.waiting--);
  }

  private async reported(paths: readonly Path[], whole: boolean, token: CancellationToken): Promise<Reported> {
    const progress = new Progress(this.parts.connection);
    const result = await this.run(paths, { background: false, whole, token, progress });
    // A file that was asked for by name should have been analysed, whatever the reason is.
    const failed = result.notAnalysed.filter(({ kind, path }) => kind === 'failed' || (!whole && paths.includes(path)));
    const { cancelled, analysed } = result;
    const standing = this.parts.publications.standingIn(progress.seen);
    return { result, reply: { cancelled, analysed, ...standing, failed: failed.map(({ path, reason }) => ({ uri: uriOfPath(path), reason })) } };
  }

  private run(paths: readonly Path[], options: RunOptions): Promise<ScanResult> {
    const abort = new AbortController();
    if (options.token?.isCancellationRequested) abort.abort();
    options.token?.onCancellationRequested(() => abort.abort());
    const done = this.parts.status.whileScanning(() => this.scan(paths, abort.signal, options));
    const running: Running = { abort, background: options.background, done };
    this.running = running;
    return done.finally(() => this.finished(running));
  }

  private finished(running: Running): void {
    if (this.running === running) this.running = undefined;
    if (this.refreshDue && !this.running && this.waiting === 0) void this.refresh();
  }

  private async scan(paths: readonly Path[], signal: AbortSignal, { progress, whole }: RunOptions): Promise<ScanResult> {
    const seen = new Set<Path>();
    const { configuration, folders, store } = this.parts;
    const [base] = folders.paths;
    const result = await this.parts.service.scan({
      paths,
      signal,
      jobs: configuration.settings.jobs || usualThreads(),
      cache: store && base !== undefined ? { store, base, engine: ENGINE } : undefined,
      onProgress: ({ done, total }) => progress?.report(done, total),
      onResult: (file) => {
        if (file.notAnalysed) return;
        seen.add(file.path);
        progress?.saw(file);
        this.files.set(file);
        // Who is told by the scan is not told again.
        if (this.parts.links.isUpToDate(file.path)) this.parts.documents.linked(file);
      },
    });
    for (const { path } of result.notAnalysed) seen.delete(path);
    result.notAnalysed.forEach((file) => this.parts.log.notAnalysed(file));
    result.unmatched.forEach((pattern) => this.parts.log.unmatched(pattern));
    if (result.cancelled) result.notAnalysed.forEach(({ path }) => this.files.forget(path));
    else this.files.scanned(paths, seen, whole);
    progress?.flush();
    this.parts.configReports.report();
    return result;
  }

  private async idle(): Promise<void> {
    while (this.running) await this.running.done;
  }
}

interface RunOptions {
  readonly background: boolean;
  /** All folders of the workspace. */
  readonly whole: boolean;
  readonly token?: CancellationToken;
  readonly progress?: Progress;
}

/** Sends not more often than a person can read, but always the last state. */
class Progress {
  readonly seen = new Set<Path>();
  private findings = 0;
  private last: ScanProgressParams | undefined;
  private sentAt = 0;

  constructor(private readonly connection: Connection) {}

  saw({ path, findings }: FileResult): void {
    this.seen.add(path);
    this.findings += findings.filter(isShown).length;
  }

  report(done: number, total: number): void {
    this.last = { done, total, findings: this.findings };
    if (Date.now() - this.sentAt >= PROGRESS_EVERY_MS) this.flush();
  }

  flush(): void {
    if (!this.last) return;
    void this.connection.sendNotification(SCAN_PROGRESS, { ...this.last, findings: this.findings } satisfies ScanProgressParams);
    this.last = undefined;
    this.sentAt = Date.now();
  }
}
