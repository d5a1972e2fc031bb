/** The files that scans have seen: analysed again when they change on disk, forgotten when they go. */
import { setImmediate as turn } from 'node:timers/promises';
import { isSupported } from '../engine';
import type { AnalysisService } from '../service/analysis-service';
import type { Path } from '../service/host';
import type { FileResult } from '../service/result';
import type { Folders } from './folders';
import type { Log } from './log';
import type { Publications } from './publications';
import type { StatusReports } from './status';

/** Saving all files, or git switching a branch, comes as many events. */
const GATHER_MS = 100;

/** Tens of thousands of files come and go here at once, and none is ever analysed. */
const DEPENDENCIES = '/node_modules/';

interface Parts {
  readonly service: AnalysisService;
  readonly folders: Folders;
  readonly publications: Publications;
  readonly status: StatusReports;
  readonly log: Log;
  /** Settles when no scan is at work: a scan may have read what was there before. */
  readonly idle: () => Promise<void>;
}

export class ScannedFiles {
  /** True after a scan of the whole workspace that was not cancelled: new files belong to it too. */
  complete = false;
  private readonly known = new Set<Path>();
  /** New files that are none of the workspace's own: ignored by git, left out by the configuration. */
  private readonly strangers = new Set<Path>();
  private readonly due = new Set<Path>();
  private timer: NodeJS.Timeout | undefined;
  private work: Promise<void> = Promise.resolve();

  constructor(private readonly parts: Parts) {}

  /** What has to be scanned to get the same again. */
  get scope(): readonly Path[] {
    return this.complete ? this.parts.folders.paths : [...this.known];
  }

  set(result: FileResult): void {
    this.known.add(result.path);
    this.parts.publications.setScanned(result);
  }

  /** A scan of these paths is over and saw these files: what else was known below them is there no longer. */
  scanned(paths: readonly Path[], seen: ReadonlySet<Path>, whole: boolean): void {
    const gone = [...this.known].filter((path) => !seen.has(path) && (whole || paths.some((root) => isWithin(path, root))));
    gone.forEach((path) => this.forget(path));
    if (whole) this.complete = true;
    this.strangers.clear();
  }

  forget(path: Path): void {
    this.known.delete(path);
    this.parts.publications.dropScanned(path);
  }

  forgetAll(): void {
    this.complete = false;
    for (const path of [...this.known]) this.forget(path);
  }

  /** A file, or a folder with all that is in it, is no longer there. */
  removed(path: Path): void {
    this.due.delete(path);
    if (this.known.has(path)) this.forget(path);
    else if (!isSupported(path) && !path.includes(DEPENDENCIES)) this.removedFolder(path);
  }

  removedFolder(folder: Path): void {
    for (const path of [...this.known]) if (isWithin(path, folder)) this.forget(path);
  }

  /** What was left out when it went may belong to the workspace when it comes back. */
  created(path: Path): void {
    this.strangers.delete(path);
    this.changed(path);
  }

  /** The file was changed, or closed in the editor. */
  changed(path: Path): void {
    if (!this.known.has(path) && (!this.complete || !this.mayBelong(path))) return;
    this.due.add(path);
    this.timer ??= setTimeout(() => this.next(), GATHER_MS);
  }

  private mayBelong(path: Path): boolean {
    return isSupported(path) && !path.includes(DEPENDENCIES) && !this.strangers.has(path);
  }

  private next(): void {
    this.timer = undefined;
    this.work = this.work.then(() => this.parts.idle()).then(() => this.analyseDue());
    this.work = this.work.catch((error: unknown) => this.parts.log.internal('changed files could not be analysed', error));
  }

  private async analyseDue(): Promise<void> {
    const paths = [...this.due];
    this.due.clear();
    await this.admit(paths.filter((path) => !this.known.has(path)));
    for (const path of paths.filter((path) => this.known.has(path))) {
      await this.analyse(path);
      await turn();
    }
  }

  /** New files count when a scan would find them. */
  private async admit(paths: readonly Path[]): Promise<void> {
    for (const folder of this.parts.folders.paths) {
      const inside = paths.filter((path) => isWithin(path, folder));
      if (inside.length === 0) continue;
      const listed = new Set((await this.parts.service.host.list(folder)).files);
      for (const path of inside) (listed.has(path) ? this.known : this.strangers).add(path);
    }
  }

  private async analyse(path: Path): Promise<void> {
    const result = await this.parts.status.whileAnalysing(() => this.parts.service.analyse(path));
    if (result.notAnalysed) this.parts.log.notAnalysed(result.notAnalysed);
    if (result.notAnalysed?.kind === 'left-out') this.forget(path);
    else if (this.known.has(path)) this.parts.publications.setScanned(result);
  }
}

export function isWithin(path: Path, folder: Path): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
