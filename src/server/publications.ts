/**
 * All that stands in the Problems panel: for an open document the result of its buffer, for any other file that of the last scan.
 * A file for which nothing was ever published and nothing is to be said is not mentioned to the client.
 */
import type { Connection, Diagnostic } from 'vscode-languageserver/node';
import type { Finding } from '../engine';
import type { Counts, Settings } from '../protocol';
import type { Path } from '../service/host';
import type { FileResult } from '../service/result';
import type { DiagnosticWriter } from './diagnostics';
import type { StatusReports } from './status';
import { uriOfPath } from './uri';

/** What is known of a file. */
export type Said = Pick<FileResult, 'findings' | 'baselined'>;

interface Open {
  readonly uri: string;
  /** Undefined until it was analysed: what the scan said stays until then. */
  readonly version?: number;
  readonly said?: Said;
}

/** How many findings stand: those that count, and beside them those that a baseline holds. */
export interface Standing {
  readonly findings: Counts;
  readonly baselined: number;
}

export const NOTHING: Said = { findings: [], baselined: [] };
const NONE: Counts = { error: 0, warning: 0, info: 0 };
const NONE_STANDS: Standing = { findings: NONE, baselined: 0 };

export class Publications {
  private readonly open = new Map<Path, Open>();
  /** Those of the scan with something to say. */
  private readonly scanned = new Map<Path, FileResult>();
  private readonly published = new Map<Path, Standing>();
  private total = NONE_STANDS;
  private baseline: Settings['baseline'] = 'hint';

  constructor(
    private readonly connection: Connection,
    readonly writer: DiagnosticWriter,
    private readonly status: StatusReports,
  ) {}

  /** What the baseline holds is shown from now on, or no longer. */
  setBaseline(shown: Settings['baseline']): void {
    if (this.baseline === shown) return;
    this.baseline = shown;
    for (const [path, { baselined }] of [...this.published]) if (baselined > 0) this.publish(path);
  }

  opened(path: Path, uri: string): void {
    this.open.set(path, { uri });
  }

  setOpen(path: Path, version: number, said: Said): void {
    const open = this.open.get(path);
    if (!open) return;
    this.open.set(path, { uri: open.uri, version, said });
    this.publish(path);
  }

  /** What the scan said of the file counts from now on; nothing, when it said nothing. */
  closed(path: Path): void {
    const open = this.open.get(path);
    this.open.delete(path);
    if (open) this.publish(path, open.uri);
  }

  setScanned(result: FileResult): void {
    const { path, findings, baselined } = result;
    if (findings.length + baselined.length > 0) this.scanned.set(path, result);
    else this.scanned.delete(path);
    if (!this.isOpen(path)) this.publish(path);
  }

  get scannedResults(): readonly FileResult[] {
    return [...this.scanned.values()];
  }

  isLastScanned(result: FileResult): boolean {
    return this.scanned.get(result.path) === result;
  }

  dropScanned(path: Path): void {
    if (this.scanned.delete(path) && !this.isOpen(path)) this.publish(path);
  }

  isOpen(path: Path): boolean {
    return this.open.has(path);
  }

  /** What is shown for these files now. */
  standingIn(paths: Iterable<Path>): Standing {
    return [...paths].map((path) => standing(this.saidOf(path))).reduce((sum, one) => plus(sum, one), NONE_STANDS);
  }

  /** Of this result, what a reader sees in the text. */
  shownOf(said: Said): readonly Finding[] {
    const { findings, baselined } = sure(said);
    return this.baseline === 'hint' ? [...findings, ...baselined] : findings;
  }

  diagnosticOf(finding: Finding, isBaselined: boolean): Diagnostic {
    return this.writer.write(finding, { uriOf: this.uriOf, isBaselined });
  }

  readonly uriOf = (path: Path): string => this.open.get(path)?.uri ?? uriOfPath(path);

  private saidOf(path: Path): Said {
    return sure(this.open.get(path)?.said ?? this.scanned.get(path) ?? NOTHING);
  }

  private publish(path: Path, uri = this.uriOf(path)): void {
    const said = this.saidOf(path);
    const before = this.published.get(path);
    const now = standing(said);
    if (before === undefined && now === NONE_STANDS && !this.isOpen(path)) return;
    const inBaseline = new Set(said.baselined);
    const diagnostics = this.shownOf(said).map((finding) => this.diagnosticOf(finding, inBaseline.has(finding)));
    void this.connection.sendDiagnostics({ uri, version: this.open.get(path)?.version, diagnostics });
    this.count(path, before ?? NONE_STANDS, now);
  }

  private count(path: Path, before: Standing, now: Standing): void {
    if (now === NONE_STANDS) this.published.delete(path);
    else this.published.set(path, now);
    this.total = minus(plus(this.total, now), before);
    this.status.setStanding(this.total);
  }
}

/** Findings of low confidence are kept for those who ask for them; in the editor nobody did. */
export function isShown(finding: Finding): boolean {
  return finding.confidence !== 'low';
}

function sure({ findings, baselined }: Said): Said {
  return { findings: findings.filter(isShown), baselined: baselined.filter(isShown) };
}

function standing({ findings, baselined }: Said): Standing {
  if (findings.length + baselined.length === 0) return NONE_STANDS;
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return { findings: { error: count('error'), warning: count('warning'), info: count('info') }, baselined: baselined.length };
}

function plus(a: Standing, b: Standing, times = 1): Standing {
  const sum = (severity: keyof Counts) => a.findings[severity] + times * b.findings[severity];
  return { findings: { error: sum('error'), warning: sum('warning'), info: sum('info') }, baselined: a.baselined + times * b.baselined };
}

function minus(a: Standing, b: Standing): Standing {
  return plus(a, b, -1);
}
