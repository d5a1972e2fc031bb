/**
 * All that stands in the Problems panel: for an open document the result of its buffer, for any other file that of the last scan.
 * A file for which nothing was ever published and nothing is to be said is not mentioned to the client.
 */
import type { Connection } from 'vscode-languageserver/node';
import type { Finding } from '../engine';
import type { Counts } from '../protocol';
import type { Path } from '../service/host';
import type { FileResult } from '../service/result';
import type { DiagnosticWriter } from './diagnostics';
import type { StatusReports } from './status';
import { uriOfPath } from './uri';

interface Open {
  readonly uri: string;
  /** Undefined until it was analysed: what the scan said stays until then. */
  readonly version?: number;
  readonly findings?: readonly Finding[];
}

const NONE: Counts = { error: 0, warning: 0, info: 0 };

export class Publications {
  private readonly open = new Map<Path, Open>();
  private readonly scanned = new Map<Path, readonly Finding[]>();
  private readonly published = new Map<Path, Counts>();
  private total: Counts = NONE;

  constructor(
    private readonly connection: Connection,
    readonly writer: DiagnosticWriter,
    private readonly status: StatusReports,
  ) {}

  opened(path: Path, uri: string): void {
    this.open.set(path, { uri });
  }

  setOpen(path: Path, version: number, findings: readonly Finding[]): void {
    const open = this.open.get(path);
    if (!open) return;
    this.open.set(path, { uri: open.uri, version, findings: findings.filter(isShown) });
    this.publish(path);
  }

  /** What the scan said of the file counts from now on; nothing, when it said nothing. */
  closed(path: Path): void {
    const open = this.open.get(path);
    this.open.delete(path);
    if (open) this.publish(path, open.uri);
  }

  setScanned({ path, findings }: FileResult): void {
    const shown = findings.filter(isShown);
    if (shown.length > 0) this.scanned.set(path, shown);
    else this.scanned.delete(path);
    if (!this.isOpen(path)) this.publish(path);
  }

  dropScanned(path: Path): void {
    if (this.scanned.delete(path) && !this.isOpen(path)) this.publish(path);
  }

  isOpen(path: Path): boolean {
    return this.open.has(path);
  }

  /** What is shown for these files now. */
  countsOf(paths: Iterable<Path>): Counts {
    return countsOf([...paths].flatMap((path) => this.findingsOf(path)));
  }

  readonly uriOf = (path: Path): string => this.open.get(path)?.uri ?? uriOfPath(path);

  private findingsOf(path: Path): readonly Finding[] {
    return this.open.get(path)?.findings ?? this.scanned.get(path) ?? [];
  }

  private publish(path: Path, uri = this.uriOf(path)): void {
    const findings = this.findingsOf(path);
    const before = this.published.get(path);
    if (before === undefined && findings.length === 0 && !this.isOpen(path)) return;
    const diagnostics = findings.map((finding) => this.writer.write(finding, this.uriOf));
    void this.connection.sendDiagnostics({ uri, version: this.open.get(path)?.version, diagnostics });
    this.count(path, before ?? NONE, countsOf(findings));
  }

  private count(path: Path, before: Counts, now: Counts): void {
    if (now === NONE) this.published.delete(path);
    else this.published.set(path, now);
    this.total = {
      error: this.total.error + now.error - before.error,
      warning: this.total.warning + now.warning - before.warning,
      info: this.total.info + now.info - before.info,
    };
    this.status.setCounts(this.total);
  }
}

/** Findings of low confidence are kept for those who ask for them; in the editor nobody did. */
export function isShown(finding: Finding): boolean {
  return finding.confidence !== 'low';
}

function countsOf(findings: readonly Finding[]): Counts {
  if (findings.length === 0) return NONE;
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
