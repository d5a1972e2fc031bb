/**
 * What is kept from one scan to the next, under a name for what was asked: a snapshot, and beside it what has changed since, so that a small change is
 * written down in a short time. Whatever cannot be read, is damaged, or was written by another version counts as nothing.
 */
import type { Host, Path } from '../host';
import { hashOf } from '../linking/kept-exports';
import type { ModuleRecord } from '../linking/module-record';
import { type KnownScan, knownScan, type OpenTexts } from './known-scan';
import type { Observation } from './observed-host';
import { type Snapshot, snapshotBytes, snapshotOf } from './snapshot';

/** Where bytes are kept. Both never reject. */
export interface CacheStore {
  read(name: string): Promise<Uint8Array | undefined>;
  /** All or nothing, also when the process ends in the middle, and when another one writes at the same time. */
  write(name: string, bytes: Uint8Array): Promise<void>;
}

export interface CacheRequest {
  readonly store: CacheStore;
  /** Paths are kept relative to it, so that what is kept is good for a checkout elsewhere. */
  readonly base: Path;
  /** The program: what it has kept is of no use to another one. */
  readonly engine: string;
  /** What is found out is not kept: it is of no state that anybody will ask about again. */
  readonly isOnlyRead?: boolean;
  /** What the store held before it was written to last: that is taken where fewer files are otherwise than there. */
  readonly earlier?: CacheStore;
}

/** With more changes than that the whole is written anew. */
const MOST_CHANGES = { count: 200, share: 0.1 };

export class ScanCache {
  private readonly name: string;
  private whole: Snapshot | undefined;
  /** By path, since the whole was written. */
  private readonly later = new Map<Path, ModuleRecord>();
  private readonly removed = new Set<Path>();

  /** `about`: all that tells this scan from others, beside the files. */
  constructor(
    private readonly request: CacheRequest,
    private readonly about: unknown,
  ) {
    const { base } = request;
    this.name = hashOf(JSON.stringify(about, (_, part: unknown) => (typeof part === 'string' && part.startsWith(base) ? part.slice(base.length) : part))).slice(0, 32);
  }

  async load(host: Host, open: OpenTexts): Promise<KnownScan | undefined> {
    const { store, earlier } = this.request;
    const before = earlier && (await new ScanCache({ ...this.request, earlier: undefined, store: earlier }, this.about).load(host, open));
    if (before?.changed.length === 0) return before;
    const known = await this.loadFrom(store, host, open);
    return before && before.changed.length < (known?.changed.length ?? Infinity) ? before : known;
  }

  private async loadFrom(store: CacheStore, host: Host, open: OpenTexts): Promise<KnownScan | undefined> {
    this.whole = await this.read(store, 'scan');
    if (!this.whole) return undefined;
    const since = await this.read(store, 'since');
    const isNext = since?.over !== undefined && since.over === this.whole.id;
    for (const record of isNext ? since.records : []) this.later.set(record.path, record);
    for (const path of (isNext && since.removed) || []) this.removed.add(path);
    return knownScan({ records: this.current(), observations: (isNext ? since : this.whole).observations }, host, open);
  }

  /** `records`: what is new; `gone`: files that were known and are there no longer. */
  async save(records: readonly ModuleRecord[], gone: readonly Path[], observations: readonly Observation[]): Promise<void> {
    for (const path of gone) {
      this.later.delete(path);
      this.removed.add(path);
    }
    for (const record of records) {
      this.later.set(record.path, record);
      this.removed.delete(record.path);
    }
    if (this.isFew) await this.write('since', { records: [...this.later.values()], removed: [...this.removed], observations, over: this.whole?.id });
    else await this.write('scan', { records: this.current(), observations });
  }

  private get isFew(): boolean {
    const { whole } = this;
    return whole !== undefined && this.later.size + this.removed.size <= Math.max(MOST_CHANGES.count, whole.records.length * MOST_CHANGES.share);
  }

  private current(): readonly ModuleRecord[] {
    const kept = (this.whole?.records ?? []).filter(({ path }) => !this.later.has(path) && !this.removed.has(path));
    return [...kept, ...this.later.values()];
  }

  private async read(store: CacheStore, kind: string): Promise<Snapshot | undefined> {
    const bytes = await store.read(`${this.name}.${kind}`);
    return bytes && snapshotOf(bytes, this.request.base, this.request.engine);
  }

  private write(kind: string, snapshot: Snapshot): Promise<void> {
    return this.request.store.write(`${this.name}.${kind}`, snapshotBytes(snapshot, this.request.base, this.request.engine));
  }
}
