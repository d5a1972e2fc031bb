/** Files that change on disk, told by the client: modules, what says which modules imports mean, config files, baselines, and files and folders that go. */
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WatchKind,
  type Connection,
  type FileEvent,
  type FileSystemWatcher,
  type InitializeParams,
} from 'vscode-languageserver/node';
import { posix } from 'node:path';
import { isSupported, LANGUAGES } from '../engine';
import type { AnalysisService } from '../service/analysis-service';
import { CONFIG_FILE } from '../service/config-schema';
import type { Path } from '../service/host';
import { BASELINE_FILE } from '../service/policy/baseline';
import type { Baselines } from './baselines';
import type { ConfigReports } from './config-reports';
import type { Documents } from './documents';
import type { Folders } from './folders';
import type { Links } from './links';
import type { Scans } from './scan';
import { pathOfUri, uriOfPath } from './uri';

interface Parts {
  readonly connection: Connection;
  readonly params: InitializeParams;
  readonly service: AnalysisService;
  readonly folders: Folders;
  readonly documents: Documents;
  readonly links: Links;
  readonly scans: Scans;
  readonly configReports: ConfigReports;
  readonly baselines: Baselines;
}

export class Watching {
  constructor(private readonly parts: Parts) {
    parts.connection.onDidChangeWatchedFiles(({ changes }) => this.changed(changes));
    parts.documents.onClose = (path) => {
      parts.links.changed({ path });
      parts.scans.files.changed(path);
    };
    parts.folders.onRemove = (path) => parts.scans.files.removedFolder(path);
  }

  async start(): Promise<void> {
    const { connection, params } = this.parts;
    const watches = params.capabilities.workspace?.didChangeWatchedFiles;
    if (!watches?.dynamicRegistration) return;
    const above = watches.relativePatternSupport ? this.policiesAbove() : [];
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...WATCHERS, ...above] });
  }

  /** Config files and baselines hold for all below them, so they may stand above the folder that is open. A pattern with a folder in it would have all below watched. */
  private policiesAbove(): readonly FileSystemWatcher[] {
    const above = new Set(this.parts.folders.paths.flatMap(foldersAbove));
    const files = [...above].flatMap((folder) => [CONFIG_FILE, BASELINE_FILE].map((file) => posix.join(folder, file)));
    return files.map((path) => ({ globPattern: { baseUri: uriOfPath(posix.dirname(path)), pattern: posix.basename(path) } }));
  }

  private async changed(changes: readonly FileEvent[]): Promise<void> {
    const configs: Path[] = [];
    let concernsBaselines = false;
    for (const { uri, type } of changes) {
      const path = pathOfUri(uri);
      if (path === undefined) continue;
      if (posix.basename(path) === CONFIG_FILE) configs.push(path);
      else this.fileChanged(path, type);
      concernsBaselines ||= this.concernsBaselines(path, type);
    }
    if (configs.length > 0) await this.configured(configs);
    else if (changes.some(({ type }) => type !== FileChangeType.Changed)) await this.cameOrWent();
    if (concernsBaselines) await this.parts.baselines.changed();
  }

  private fileChanged(path: Path, type: FileChangeType): void {
    const { links, documents, scans } = this.parts;
    if (this.concernsModules(path, type)) links.changed({ ...documents.changeOf(path), isNew: type === FileChangeType.Created });
    if (type === FileChangeType.Deleted) scans.files.removed(path);
    else if (type === FileChangeType.Created) scans.files.created(path);
    else scans.files.changed(path);
  }

  /** What is none of the project's own comes and goes by tens of thousands. */
  private concernsModules(path: Path, type: FileChangeType): boolean {
    if (FOREIGN.test(path)) return false;
    return isSupported(path) || RESOLUTION.test(path) || (type === FileChangeType.Deleted && this.parts.service.knows(path));
  }

  /** What a baseline says of a file that goes holds wherever its code turns up. */
  private concernsBaselines(path: Path, type: FileChangeType): boolean {
    if (path.endsWith(`/${BASELINE_FILE}`)) return true;
    return type !== FileChangeType.Changed && !FOREIGN.test(path) && isSupported(path) && this.parts.service.hasBaselines;
  }

  /** A config file may speak of what is there by now, or no longer. */
  private async cameOrWent(): Promise<void> {
    await this.parts.service.checkConfigs();
    this.parts.configReports.report();
  }

  private async configured(configs: readonly Path[]): Promise<void> {
    const { service, documents, scans, configReports } = this.parts;
    await Promise.all(configs.map((path) => service.configChanged(path)));
    configReports.report();
    await Promise.all([documents.reconfigured(), scans.refresh()]);
  }
}

const FOREIGN = /\/(?:node_modules|\.git)\//;

/** What the meaning of imports is read from. A config of TypeScript that others extend has any name, but stands in a folder or has a name that says so. */
const RESOLUTION = /\/(?:package\.json|pnpm-workspace\.yaml|lerna\.json|\.gitignore|[^/]*(?:[tj]sconfig|typescript-config)[^/]*(?:\/[^/]+)?\.json)$/;

const WATCHERS: readonly FileSystemWatcher[] = [
  { globPattern: `**/*{${LANGUAGES.join(',')}}`, kind: WatchKind.Create | WatchKind.Change },
  { globPattern: `**/${CONFIG_FILE}` },
  { globPattern: `**/${BASELINE_FILE}` },
  { globPattern: '**/{package.json,pnpm-workspace.yaml,lerna.json,.gitignore}' },
  { globPattern: '**/{*tsconfig*,*jsconfig*,*typescript-config*}{.json,/*.json}' },
  // A folder that goes is told by its own name alone.
  { globPattern: '**/*', kind: WatchKind.Delete },
];

function foldersAbove(path: Path): readonly Path[] {
  const parent = posix.dirname(path);
  return parent === path || parent === '.' ? [] : [parent, ...foldersAbove(parent)];
}
