/** The files that scans have seen: shown as they are linked by now, joined by new ones, forgotten when they go. */
import { isSupported } from '../engine';
import type { AnalysisService } from '../service/analysis-service';
import type { Path } from '../service/host';
import type { FileResult } from '../service/result';
import type { Folders } from './folders';
import type { Log } from './log';
import type { Publications } from './publications';

/** Saving all files, or git switching a branch, comes as many events. */
const GATHER_MS = 100;

/** Tens of thousands of files come and go here at once, and none is ever analysed. */
const DEPENDENCIES = '/node_modules/';

interface Parts {
  readonly service: AnalysisService;
  readonly folders: Folders;
  readonly publications: Publications;
  readonly log: Log;
  /** Settles when no scan is at work: a scan may have read what was there before. */
  readonly idle: () => Promise<void>;
  /** The file belongs to what is shown, and was not linked for that yet. */
  readonly onAdmitted: (path: Path) => void;
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

  get paths(): readonly Path[] {
    return [...this.known];
  }

  /** What has to be scanned to get the same again. */
  get scope(): readonly Path[] {
    return this.complete ? this.parts.folders.paths : [...this.known];
  }

  linked(result: FileResult): void {
    if (!this.known.has(result.path)) return;
    if (result.notAnalysed?.kind === 'left-out') this.forget(result.path);
    else this.parts.publications.setScanned(result);
  }

  set(result: FileResult): void {
    this.known.add(result.path);
    this.parts.publications.setScanned(result);
  }

  /** Another baseline: what was found is what it was. */
  async judgedAgain(): Promise<void> {
    const { publications, service } = this.parts;
    for (const before of publications.scannedResults) {
      const result = await service.judgedAgain(before);
      if (this.known.has(before.path) && publications.isLastScanned(before)) publications.setScanned(result);
    }
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

  /** The file was changed, or closed in the editor: it may be one that no scan has seen. */
  changed(path: Path): void {
    if (this.known.has(path) || !this.complete || !this.mayBelong(path)) return;
    this.due.add(path);
    this.timer ??= setTimeout(() => this.next(), GATHER_MS);
  }

  private mayBelong(path: Path): boolean {
    return isSupported(path) && !path.includes(DEPENDENCIES) && !this.strangers.has(path);
  }

  private next(): void {
    this.timer = undefined;
    this.work = this.work.then(() => this.parts.idle()).then(() => this.admitDue());
    this.work = this.work.catch((error: unknown) => this.parts.log.internal('new files could not be looked at', error));
  }

  private async admitDue(): Promise<void> {
    const paths = [...this.due].filter((path) => !this.known.has(path));
    this.due.clear();
    await this.admit(paths);
    for (const path of paths.filter((path) => this.known.has(path))) this.parts.onAdmitted(path);
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
}

export function isWithin(path: Path, folder: Path): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
