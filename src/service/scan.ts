/** Many files, linked, with what was found in those that were asked for; that stays when the scan is cancelled. */
import { posix } from 'node:path';
import type { Finding } from '../engine';
import { heldAgainstDisk, type KnownScan, type OpenTexts } from './cache/known-scan';
import { type ObservedHost, unobserved } from './cache/observed-host';
import { ScanCache } from './cache/scan-cache';
import { whole } from './cache/snapshot';
import type { ConfigStore } from './config-store';
import { decode } from './decode';
import { type Asked, discover, inPathOrder } from './discovery';
import type { Host, Path } from './host';
import { type ModuleRecord, toldOf } from './linking/module-record';
import { scanInParallel, type Sized } from './parallel-scan';
import { configuration } from './met-configs';
import type { Verdicts } from './policy/verdicts';
import type { FileResult, NotAnalysed, ScanRequest, ScanResult } from './result';
import type { KnownState, ScanSession, SessionSetup } from './scan-session';
import type { WorkerSetup } from './scan-workers';
import { type Selection, select } from './selection';
import { shardOf } from './shard';

export interface ScanParts {
  readonly host: Host;
  readonly configs: ConfigStore;
  /** Says what decides on the outcome beside the files. */
  readonly setup: Omit<WorkerSetup, 'folders'>;
  /** There when what is found out is kept. */
  readonly observed?: ObservedHost;
  /** Nobody edits anything afterwards. */
  readonly isOnce: boolean;
  readonly open: OpenTexts;
  readonly verdicts: Verdicts;
  begin(setup: SessionSetup): Promise<ScanSession>;
}

export async function scan(parts: ScanParts, request: ScanRequest): Promise<ScanResult> {
  const asked = await discoverAll(parts.host, request);
  const selection = await select(asked, parts.configs);
  const folders = asked.filter(({ as }) => as === 'folder').map(({ path }) => posix.resolve(path));
  const { files, shard } = await shardOf(inPathOrder(selection.files), request.shard, parts.host);
  await parts.verdicts.prepare(files.map(({ path }) => path));
  const results = await new Scan(parts, request, folders).run(files.map(({ path }) => path));
  const isCut = asked.length < new Set(request.paths).size || results.length < files.length;
  const isWhole = (base: Path): boolean => !isCut && !shard && folders.some((folder) => isWithin(base, folder));
  const all = inPathOrder(results);
  const told = request.narrow ? await request.narrow(all) : all;
  const whole = { baselines: parts.verdicts.baselinesMet(all, isWhole), gates: parts.verdicts.gates(told), ...configuration(files, all, selection.excluded, parts.setup.severities) };
  return { ...summary(selection, told, isCut, parts.verdicts), ...whole, ...(request.narrow ? { untold: untold(all, told) } : {}), ...(shard ? { shard } : {}) };
}

function untold(all: readonly FileResult[], told: readonly FileResult[]): readonly Finding[] {
  const found = (results: readonly FileResult[]) => results.flatMap(({ findings, suppressed, baselined }) => [...findings, ...suppressed.map(({ finding }) => finding), ...baselined]);
  const isTold = new Set(found(told));
  return found(all).filter((finding) => !isTold.has(finding));
}

/** What was listed before the signal aborted. */
async function discoverAll(host: Host, { paths, signal }: ScanRequest): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  try {
    for (const path of new Set(paths)) asked.push(await discover(host, path, signal));
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
  return asked;
}

/** In bytes: what one thread has scanned by the time that another one has started. */
const WORTH_A_THREAD = 400_000;

class Scan {
  private readonly results: FileResult[] = [];
  private findings = 0;
  private total = 0;

  constructor(
    private readonly parts: ScanParts,
    private readonly request: ScanRequest,
    private readonly folders: readonly Path[],
  ) {}

  async run(files: readonly Path[]): Promise<readonly FileResult[]> {
    this.total = files.length;
    this.request.onProgress?.({ done: 0, total: this.total, findings: 0 });
    const { cache: wanted, paths, shard, signal } = this.request;
    const cache = wanted && this.parts.observed ? new ScanCache(wanted, { paths, shard, setup: this.parts.setup }) : undefined;
    const known = await cache?.load(unobserved(this.parts.host), this.parts.open);
    if (known) this.parts.observed?.heard(known.observations);
    const due = known ? files.filter((path) => !known.holds(path)) : files;
    if (known) for (const path of files) if (known.holds(path)) this.tell(toldOf(known.records.get(path)!));
    const records = due.length > 0 && !signal?.aborted ? await this.scan(due, known) : [];
    if (known && due.length === 0 && !this.parts.isOnce) await this.parts.begin({ folders: this.folders, base: wanted?.base, known: stateOf(known) });
    if (cache && !wanted?.isOnlyRead && !signal?.aborted) await this.keep(cache, known, records);
    return this.results;
  }

  private async keep(cache: ScanCache, known: KnownScan | undefined, records: readonly ModuleRecord[]): Promise<void> {
    const isMet = new Set(records.map(({ path }) => path));
    const redated = (known?.redated ?? []).filter(({ path }) => !isMet.has(path));
    const gone = (known?.changed ?? []).filter((path) => !isMet.has(path));
    if (known && !known.areImportsInDoubt && records.length + redated.length + gone.length === 0) return;
    await cache.save([...redated, ...records], gone, this.parts.observed!.observations);
  }

  /** Gives what is new of the modules that were met, where it is kept. */
  private async scan(due: readonly Path[], known: KnownScan | undefined): Promise<readonly ModuleRecord[]> {
    const { jobs = 1, cache } = this.request;
    const files = await this.sized(due);
    // The others are held against their answers, which takes no time; a thread would have to be told of all of them.
    const changed = new Set(known?.changed);
    const size = files.reduce((sum, file) => (known?.records.has(file.path) && !changed.has(file.path) ? sum : sum + file.size), 0);
    const threads = Math.min(jobs, Math.floor(size / WORTH_A_THREAD));
    const { host, isOnce } = this.parts;
    const isParallel = threads > 1 && host.startWorker !== undefined;
    const base = cache?.base ?? (isOnce || !isParallel ? undefined : this.folders[0]);
    const setup = { folders: this.folders, base, known: known && stateOf(known) };
    if (!isParallel) return this.here(due, setup);
    const records = await this.inParallel(files, threads, host.startWorker!, { ...setup, unsaved: await unsavedTexts(this.parts) });
    await this.remember([...new Map([...(known?.records ?? []), ...records.map((record) => [record.path, record] as const)]).values()]);
    return records;
  }

  /** Where edits follow, what threads have found out, now or before, is known to this one. */
  private async remember(records: readonly ModuleRecord[]): Promise<void> {
    const { cache, signal } = this.request;
    const { isOnce, host, open } = this.parts;
    const base = cache?.base ?? this.folders[0];
    if (isOnce || signal?.aborted || base === undefined) return;
    const { changed } = await heldAgainstDisk(records, unobserved(host), open);
    await this.parts.begin({ folders: this.folders, base, known: { records, changed, areImportsInDoubt: false } });
  }

  private async here(files: readonly Path[], setup: SessionSetup): Promise<readonly ModuleRecord[]> {
    const session = await this.parts.begin(setup);
    await session.scan(files, { signal: this.request.signal, onResult: (result) => this.tell(result) });
    return session.newRecords();
  }

  private async inParallel(files: readonly Sized[], jobs: number, start: NonNullable<Host['startWorker']>, setup: SessionSetup): Promise<readonly ModuleRecord[]> {
    const { signal } = this.request;
    const known = setup.known && { ...setup.known, records: setup.known.records.map(whole) };
    const answer = await scanInParallel({ files, jobs, start, setup: { ...this.parts.setup, ...setup, known }, signal, onResult: (result) => this.tell(result) });
    this.parts.observed?.heard(answer.observations);
    if (answer.left.length === 0 || signal?.aborted) return answer.records;
    // The program of the threads is missing, or the system gives none.
    return [...answer.records, ...(await this.here(answer.left, setup))];
  }

  private async sized(paths: readonly Path[]): Promise<readonly Sized[]> {
    if ((this.request.jobs ?? 1) < 2) return paths.map((path) => ({ path, size: 0 }));
    const stats = await this.parts.host.stats(paths);
    return paths.map((path, index) => ({ path, size: stats[index]?.size ?? 0 }));
  }

  private tell(found: FileResult): void {
    const result = this.parts.verdicts.of(found);
    this.results.push(result);
    this.findings += result.findings.length;
    this.request.onResult?.(result);
    this.request.onProgress?.({ done: this.results.length, total: this.total, findings: this.findings });
  }
}

/** What stands in an editor otherwise than on the disk. */
async function unsavedTexts({ open, host }: ScanParts): Promise<SessionSetup['unsaved']> {
  const saved = await Promise.all([...open.keys()].map((path) => unobserved(host).read(path).then(decode, () => undefined)));
  return [...open].filter(([, text], index) => text !== saved[index]);
}

function stateOf({ records, changed, unrecorded, areImportsInDoubt }: KnownScan): KnownState {
  return { records: [...records.values()], changed: [...changed, ...unrecorded], areImportsInDoubt };
}

function summary(selection: Selection, results: readonly FileResult[], cancelled: boolean, verdicts: Verdicts): Omit<ScanResult, 'baselines' | 'gates' | 'configs' | 'rulesOff'> {
  const unanalysed = results.map((result) => result.notAnalysed).filter((each) => each !== undefined);
  return {
    files: results.filter(hasSomethingToSay),
    notAnalysed: inPathOrder<NotAnalysed>([...selection.notAnalysed, ...unanalysed]),
    configProblems: inPathOrder([...selection.configProblems, ...verdicts.problems(), ...verdicts.clockProblem(results)]),
    analysed: results.length - unanalysed.length,
    cancelled,
    unmatched: selection.unmatched,
  };
}

function isWithin(path: Path, folder: Path): boolean {
  return path === folder || path.startsWith(`${folder.replace(/\/$/, '')}/`);
}

function hasSomethingToSay({ findings, suppressed, baselined, notes, suppressions }: FileResult): boolean {
  return findings.length + suppressed.length + baselined.length + notes.length + suppressions.length > 0;
}
