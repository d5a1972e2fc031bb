/** What a scan before this one has found out, held against the files as they are now: what still holds, and what is to be looked at. */
import { posix } from 'node:path';
import { CONFIG_FILE } from '../config-schema';
import { decode } from '../decode';
import type { Host, Path } from '../host';
import type { ModuleRecord } from '../linking/module-record';
import { hashOfText } from '../linking/outcome';
import { type Observation, observedNow } from './observed-host';
import type { Snapshot } from './snapshot';

export interface KnownScan {
  readonly records: ReadonlyMap<Path, ModuleRecord>;
  /** Files with another text than in their record. */
  readonly changed: readonly Path[];
  /** Files that others import and that nothing is kept of. */
  readonly unrecorded: readonly Path[];
  /** The same text in a file of another date. */
  readonly redated: readonly ModuleRecord[];
  readonly areImportsInDoubt: boolean;
  /** What it rests on, as it is now. */
  readonly observations: readonly Observation[];
  /** Whether what the record says of the file is still so. */
  holds(path: Path): boolean;
}

/** Undefined where other configurations hold now, or projects have other bounds: then nothing is known. */
export async function knownScan(snapshot: Snapshot, host: Host, open: OpenTexts): Promise<KnownScan | undefined> {
  const observations = await observedNow(snapshot.observations, host);
  const others = observations.filter(([, , answer], index) => answer !== snapshot.observations[index]![2]);
  if (others.some(decidesAll)) return undefined;
  const records = new Map(snapshot.records.map((record) => [record.path, record]));
  const { changed, redated } = await heldAgainstDisk(snapshot.records, host, open);
  for (const record of redated) records.set(record.path, record);
  const areImportsInDoubt = others.length > 0;
  const unrecorded = [...new Set(snapshot.records.flatMap(({ imports }) => imports.map(([, path]) => path)))].filter((path) => !records.has(path));
  const affected = areImportsInDoubt ? undefined : dependentsOf([...changed, ...unrecorded], snapshot.records);
  return { records, changed, unrecorded, redated, areImportsInDoubt, observations, holds: (path) => affected !== undefined && records.has(path) && !affected.has(path) };
}

/** A config file is another one, came or went; or what says where a project ends. */
function decidesAll([kind, path]: Observation): boolean {
  const name = posix.basename(path);
  return name === CONFIG_FILE || name === '.git' || (kind === 'stat' && name === 'package.json');
}

/** What stands in an editor counts in place of what stands on the disk. */
export type OpenTexts = ReadonlyMap<Path, string>;

interface Held {
  readonly changed: readonly Path[];
  readonly redated: readonly ModuleRecord[];
}

export async function heldAgainstDisk(records: readonly ModuleRecord[], host: Host, open: OpenTexts): Promise<Held> {
  const stats = await host.stats(records.map(({ path }) => path));
  const changed: Path[] = [];
  const redated: ModuleRecord[] = [];
  for (const [index, record] of records.entries()) {
    const stat = stats[index];
    const text = open.get(record.path);
    if (text === undefined ? stat?.version === record.version : hashOfText(text) === record.hash) continue;
    if (text === undefined && stat && record.hash !== '' && (await hashOfFile(record.path, host)) === record.hash) redated.push({ ...record, version: stat.version });
    else changed.push(record.path);
  }
  return { changed, redated };
}

async function hashOfFile(path: Path, host: Host): Promise<string | undefined> {
  try {
    const text = decode(await host.read(path));
    return text === undefined ? undefined : hashOfText(text);
  } catch {
    return undefined;
  }
}

/** These, and who imports them, directly or not. */
function dependentsOf(paths: readonly Path[], records: readonly ModuleRecord[]): ReadonlySet<Path> {
  const affected = new Set(paths);
  if (paths.length === 0) return affected;
  const importers = new Map<Path, Path[]>();
  for (const { path, imports } of records) {
    for (const [, imported] of imports) {
      const known = importers.get(imported);
      if (known) known.push(path);
      else importers.set(imported, [path]);
    }
  }
  for (const path of affected) for (const importer of importers.get(path) ?? []) affected.add(importer);
  return affected;
}
