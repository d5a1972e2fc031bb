/**
 * What documents and files say of one another: linked when nobody waits for a first answer. Changes are gathered; who types stops the work that is going
 * on, and what was done until then stays.
 */
import type { AnalysisService } from '../service/analysis-service';
import type { Path } from '../service/host';
import type { LinkRequest } from '../service/linking/linking';
import { giveWay } from '../service/linking/pace';
import type { FileResult } from '../service/result';
import type { ConfigReports } from './config-reports';
import type { Configuration } from './configuration';
import type { Folders } from './folders';
import type { Log } from './log';
import type { StatusReports } from './status';

/** Saving all files, or git switching a branch, comes as many events. */
const GATHER_MS = 100;
/** Who has typed will most often type on sooner. */
const PAUSE_MS = 300;

type Change = LinkRequest['changes'][number];

interface Parts {
  readonly service: AnalysisService;
  readonly configuration: Configuration;
  readonly configReports: ConfigReports;
  readonly folders: Folders;
  readonly status: StatusReports;
  readonly log: Log;
}

export class Links {
  /** Somebody types, or waits for a first answer. They call `resume` afterwards. */
  isBusy: () => boolean = () => false;
  /** Whose results are shown, the most urgent first. */
  watched: () => readonly Path[] = () => [];
  onResult: (result: FileResult) => void = () => undefined;
  private readonly due = new Map<Path, Change>();
  /** Changes that were handed over and not told yet, with the number of the run that tells. */
  private readonly underway = new Map<Path, number>();
  private isDue = false;
  private lastRun = 0;
  /** Runs before this one were under another configuration. */
  private firstValid = 0;
  private timer: NodeJS.Timeout | undefined;
  private wait = GATHER_MS;
  private abort = new AbortController();
  private work: Promise<void> = Promise.resolve();

  constructor(private readonly parts: Parts) {}

  changed(change: Change): void {
    this.due.set(change.path, { ...change, isNew: change.isNew === true || this.due.get(change.path)?.isNew });
    this.again();
  }

  /** What imports mean, or what holds for all files, is no longer the same. */
  again(): void {
    this.isDue = true;
    this.resume();
  }

  /** Another configuration: results of what is at work are worth nothing. */
  restart(): void {
    this.interrupt();
    this.firstValid = this.lastRun + 1;
    this.again();
  }

  interrupt(): void {
    this.abort.abort();
  }

  /** What can wait is done when nobody types any more. */
  typed(): void {
    this.interrupt();
    clearTimeout(this.timer);
    this.timer = undefined;
    this.wait = PAUSE_MS;
  }

  resume(): void {
    if (this.isDue) this.timer ??= setTimeout(() => this.next(), this.wait);
  }

  /** False while the file is about to be linked as it is now: what is told of it until then may be of another text. */
  isUpToDate(path: Path): boolean {
    return !this.due.has(path) && !this.underway.has(path);
  }

  private next(): void {
    this.timer = undefined;
    this.wait = GATHER_MS;
    this.interrupt();
    this.work = this.work.then(() => this.link()).catch((error: unknown) => this.parts.log.internal('files could not be linked', error));
  }

  private async link(): Promise<void> {
    const { service, configuration, configReports, status, log, folders } = this.parts;
    await configuration.ready;
    if (!this.isDue || this.isBusy() || !configuration.settings.enable) return;
    const run = this.begin();
    const changes = this.take(run);
    const request: LinkRequest = { changes, watched: this.watched(), signal: this.abort.signal, onResult: (result) => void this.told(result, run) };
    const { evaluated, cancelled } = await status.whileAnalysing(() => service.link(request));
    await giveWay();
    if (!cancelled || evaluated.length > 0) log.linked([...new Set(evaluated)].map((path) => folders.nameOf(path)), !cancelled);
    configReports.report();
    if (cancelled) this.again();
    else for (const [path, number] of this.underway) if (number <= run) this.underway.delete(path);
  }

  private begin(): number {
    this.isDue = false;
    this.abort = new AbortController();
    return ++this.lastRun;
  }

  private take(run: number): readonly Change[] {
    const changes = [...this.due.values()];
    this.due.clear();
    for (const { path } of changes) this.underway.set(path, run);
    return changes;
  }

  /** Changes that arrived while the engine was at work are taken in first, so that a stale result is seen to be stale. It is told again. */
  private async told(result: FileResult, run: number): Promise<void> {
    await giveWay();
    const { path } = result;
    if (run < this.firstValid || this.due.has(path) || (this.underway.get(path) ?? 0) > run) return;
    this.onResult(result);
  }
}
