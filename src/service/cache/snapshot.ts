/** What is kept of a scan: how each module was linked, and what that rests on. As bytes: an index that is read whole, and behind it what is seldom wanted. */
import type { Path } from '../host';
import { hashOf, type PackedExports } from '../linking/kept-exports';
import type { ModuleRecord, OutcomeRecord } from '../linking/module-record';
import type { Observation } from './observed-host';

export interface Snapshot {
  readonly records: readonly ModuleRecord[];
  readonly observations: readonly Observation[];
  /** The snapshot that this one tells the changes of. */
  readonly over?: string;
  /** Files that are there no longer. */
  readonly removed?: readonly Path[];
  /** Of what was read. */
  readonly id?: string;
}

/** What stands in front of a file of the cache. */
interface Header {
  readonly format: number;
  readonly engine: string;
  readonly index: { readonly length: number; readonly hash: string };
  readonly rest: { readonly length: number; readonly hash: string };
}

const FORMAT = 1;
/** Stands for the base in front of a path; no name of a file holds it. */
const BASE = '\u0001';

interface StoredExports {
  readonly hash: string;
  readonly at: number;
  readonly length: number;
}

/** `engine` names the program that made it: nobody else reads it. */
export function snapshotBytes({ records, observations, over, removed }: Snapshot, base: Path, engine: string): Uint8Array {
  const rest: Uint8Array[] = [];
  const places = new Map<string, StoredExports>();
  let length = 0;
  const store = ({ hash, text }: PackedExports): StoredExports => {
    let place = places.get(hash);
    if (place) return place;
    const bytes = Buffer.from(text);
    rest.push(bytes);
    places.set(hash, (place = { hash, at: length, length: bytes.length }));
    length += bytes.length;
    return place;
  };
  const stored = records.map((record) => withExports(record, store));
  const index = Buffer.from(JSON.stringify({ records: stored, observations, over, removed }, (_, part: unknown) => below(part, `${base}/`, base)));
  const body = Buffer.concat(rest);
  const header: Header = { format: FORMAT, engine, index: { length: index.length, hash: hashOf(index) }, rest: { length: body.length, hash: hashOf(body) } };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), index, body]);
}

/** Undefined for what is no snapshot, is damaged, or was made by another program. */
export function snapshotOf(bytes: Uint8Array, base: Path, engine: string): Snapshot | undefined {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = buffer.indexOf('\n');
    const header = JSON.parse(buffer.toString('utf8', 0, end)) as Header;
    if (header.format !== FORMAT || header.engine !== engine) return undefined;
    const index = buffer.subarray(end + 1, end + 1 + header.index.length);
    const rest = buffer.subarray(end + 1 + header.index.length);
    if (hashOf(index) !== header.index.hash || hashOf(rest) !== header.rest.hash) return undefined;
    return { ...restored(index.toString('utf8'), rest, base), id: header.index.hash };
  } catch {
    return undefined;
  }
}

function restored(index: string, rest: Buffer, base: Path): Snapshot {
  const text = index.replaceAll(`"${ESCAPED}`, `"${JSON.stringify(`${base}/`).slice(1, -1)}`).replaceAll(`"${WHOLE}"`, JSON.stringify(base));
  const snapshot = JSON.parse(text) as Snapshot;
  return { ...snapshot, records: snapshot.records.map((record) => withExports(record, (stored) => new KeptText(stored, rest))) };
}

/** With something else in the place of what is exported. */
function withExports(record: ModuleRecord, change: (exports: PackedExports & StoredExports) => unknown): ModuleRecord {
  const changed = (outcome: OutcomeRecord): OutcomeRecord => ({ ...outcome, exports: change(outcome.exports as PackedExports & StoredExports) as PackedExports, way: outcome.way?.map(changed) });
  return record.outcome ? { ...record, outcome: changed(record.outcome) } : record;
}

const ESCAPED = '\\u0001/';
const WHOLE = '\\u0001.';

function below(part: unknown, folder: string, base: Path): unknown {
  if (typeof part !== 'string') return part;
  if (part.startsWith(folder)) return `${BASE}/${part.slice(folder.length)}`;
  return part === base ? `${BASE}.` : part;
}

/** The record without anything that stands elsewhere, for other threads. */
export function whole(record: ModuleRecord): ModuleRecord {
  return withExports(record, ({ hash, text }) => ({ hash, text }));
}

class KeptText implements PackedExports {
  readonly hash: string;

  constructor(
    private readonly stored: StoredExports,
    private readonly rest: Buffer,
  ) {
    this.hash = stored.hash;
  }

  get text(): string {
    const { at, length } = this.stored;
    return this.rest.toString('utf8', at, at + length);
  }
}
