/**
 * A scan of both sides of a change, of which what the change has brought is told. Each side is linked as a whole, under its own configuration, so that a line in
 * one file that opens a way through another one counts. Both share a cache: the old side evaluates what differs and who depends on it, and keeps nothing.
 */
import type { CacheStore } from '../cache/scan-cache';
import type { FileResult, NotAnalysed, ScanRequest, ScanResult } from '../result';
import type { Change } from './change';
import { hasFindings, introducedBy } from './introduced';

export interface Side {
  scan(request: ScanRequest): Promise<ScanResult>;
}

/** Services that know nothing yet. */
export interface Sides {
  after(): Side;
  before(): Side;
}

export interface ChangeRequest extends Omit<ScanRequest, 'shard' | 'narrow' | 'onResult'> {
  readonly cache: NonNullable<ScanRequest['cache']>;
}

/** Never rejects. Of a scan that was cancelled nobody knows what is new: nothing is told. */
export async function scanChange(change: Change, sides: Sides, request: ChangeRequest): Promise<ScanResult> {
  const store = new RememberingStore(request.cache.store);
  const comparison = new Comparison(change, sides, { ...request, cache: { ...request.cache, earlier: store.earlier } });
  const now = await sides.after().scan({ ...request, cache: { ...request.cache, store }, narrow: (results) => comparison.introduced(results) });
  const told = { ...now, since: { ref: change.ref, base: change.base, changedFiles: change.files } };
  const { unmatched, notAnalysed } = now;
  const isSure = unmatched.length === 0 && notAnalysed.every(({ path, kind }) => kind !== 'failed' || change.files.includes(path));
  const then = now.cancelled || isSure ? undefined : await comparison.oldSide();
  if (now.cancelled || comparison.isCancelled) return { ...told, files: [], notAnalysed: [], gates: [], cancelled: true };
  return { ...told, notAnalysed: newlyNotAnalysed(now, then, change), unmatched: unmatched.filter(({ pattern, config }) => config !== undefined || isUnmatchedIn(then, pattern)) };
}

/** Before a commit, the cache often holds what was committed last: the old side. */
class RememberingStore implements CacheStore {
  private readonly held = new Map<string, Promise<Uint8Array | undefined>>();
  readonly earlier: CacheStore = { read: async (name) => this.held.get(name), write: () => Promise.resolve() };

  constructor(private readonly store: CacheStore) {}

  read(name: string): Promise<Uint8Array | undefined> {
    const bytes = this.store.read(name);
    this.held.set(name, bytes);
    return bytes;
  }

  write(name: string, bytes: Uint8Array): Promise<void> {
    return this.store.write(name, bytes);
  }
}

class Comparison {
  private old: ScanResult | undefined;

  constructor(
    private readonly change: Change,
    private readonly sides: Sides,
    private readonly request: ChangeRequest,
  ) {}

  get isCancelled(): boolean {
    return this.old?.cancelled ?? this.request.signal?.aborted ?? false;
  }

  async oldSide(): Promise<ScanResult> {
    return (this.old ??= await this.sides.before().scan({ ...this.request, cache: { ...this.request.cache, isOnlyRead: true } }));
  }

  /** Where nothing is found there is nothing to compare. */
  async introduced(now: readonly FileResult[]): Promise<readonly FileResult[]> {
    const { change, request } = this;
    if (change.files.length === 0 || !now.some(hasFindings) || request.signal?.aborted) return introducedBy(change, now, now);
    const { files: then } = await this.oldSide();
    const found = introducedBy(change, now, then);
    const others = this.notAskedFor();
    return others.length === 0 || !found.some(hasFindings) ? found : this.comparedWith(others, now, then);
  }

  private notAskedFor(): readonly string[] {
    const { paths } = this.request;
    return this.change.files.filter((file) => !paths.some((path) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`)));
  }

  /** What looks new may have come from files that were not asked for. */
  private async comparedWith(others: readonly string[], now: readonly FileResult[], then: readonly FileResult[]): Promise<readonly FileResult[]> {
    const { change, sides, request: { signal } } = this;
    const { files: othersNow } = await sides.after().scan({ paths: others, signal });
    const { files: othersThen } = await sides.before().scan({ paths: others, signal });
    return introducedBy(change, withOthers(now, othersNow), withOthers(then, othersThen)).slice(0, now.length);
  }
}

function withOthers(files: readonly FileResult[], others: readonly FileResult[]): readonly FileResult[] {
  const known = new Set(files.map(({ path }) => path));
  return [...files, ...others.filter(({ path }) => !known.has(path))];
}

/** Those of changed files, and what could be analysed before. */
function newlyNotAnalysed({ notAnalysed }: ScanResult, then: ScanResult | undefined, { files }: Change): readonly NotAnalysed[] {
  const changed = new Set(files);
  const failedBefore = new Set(then?.notAnalysed.filter(({ kind }) => kind === 'failed').map(({ path }) => path));
  return notAnalysed.filter(({ path, kind }) => changed.has(path) || (kind === 'failed' && !failedBefore.has(path)));
}

/** What was asked for and is gone is no mistake. */
function isUnmatchedIn(then: ScanResult | undefined, asked: string): boolean {
  return then?.unmatched.some(({ pattern, config }) => config === undefined && pattern === asked) ?? true;
}
