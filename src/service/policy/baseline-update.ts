/** What a scan makes of a baseline: the text of the file that is to be written, and what of it is new. */
import { posix } from 'node:path';
import type { Host, Path } from '../host';
import { CONFIG_FILE } from '../config-schema';
import type { ScanResult } from '../result';
import { anywhere, type BaselineEntry, baselineText, BASELINE_FILE, entryOf, keyOf } from './baseline';
import { fixedOf, nameFrom } from './verdicts';

export interface BaselineChange {
  readonly path: Path;
  readonly text: string;
  readonly entries: number;
  /** Entries that no finding is any more. */
  readonly left: number;
  readonly added: number;
  /** Findings that it does not hold. */
  readonly open: number;
}

/** The folder whose baseline a folder gets when it has none: that of the nearest config file, else that of the repository, else its own. */
export async function baselineHome(folder: Path, host: Host): Promise<Path> {
  const above = foldersAbove(folder);
  for (const mark of [CONFIG_FILE, '.git']) {
    for (const candidate of above) if (await host.stat(posix.join(candidate, mark))) return candidate;
  }
  return folder;
}

function foldersAbove(folder: Path): readonly Path[] {
  const parent = posix.dirname(folder);
  return parent === folder || parent === '.' ? [folder] : [folder, ...foldersAbove(parent)];
}

/** `scanned`: all that lies below the folder. */
export function newBaseline(home: Path, scanned: ScanResult): BaselineChange {
  // What a baseline further up holds is taken over.
  const entries = scanned.files.flatMap(({ findings, baselined }) => [...findings, ...baselined]).map((finding) => entryOf(finding, nameFrom(home)));
  return changeTo(home, entries, { left: 0, added: entries.length, open: 0 });
}

/** `isAccepting`: what is found and not yet in it is taken in. Without it only what is fixed leaves, and what has moved to another file moves along. */
export function updatedBaseline(home: Path, before: readonly BaselineEntry[], scanned: ScanResult, isAccepting: boolean): BaselineChange {
  const nameOf = nameFrom(home);
  const failed = new Set(scanned.notAnalysed.filter(({ kind }) => kind === 'failed').map(({ path }) => nameOf(path)));
  const held = scanned.files.flatMap(({ baselined }) => baselined);
  const fixed = new Set(fixedOf(before, home, held, (file) => !failed.has(file)).map(keyOf));
  const own = new Set(before.map(keyOf));
  const moved = held.map((finding) => entryOf(finding, nameOf)).filter((entry) => !own.has(keyOf(entry)));
  const hasMoved = new Set(moved.map(anywhere));
  const found = scanned.files.flatMap(({ findings }) => findings).map((finding) => entryOf(finding, nameOf));
  const isFound = new Set(held.map((finding) => keyOf(entryOf(finding, nameOf))));
  // The words of an entry stay as they are, so that another version of Centinel changes no line.
  const kept = before.filter((entry) => !fixed.has(keyOf(entry)) && (isFound.has(keyOf(entry)) || !hasMoved.has(anywhere(entry))));
  return changeTo(home, [...kept, ...moved, ...(isAccepting ? found : [])], { left: fixed.size, added: isAccepting ? found.length : 0, open: isAccepting ? 0 : found.length });
}

function changeTo(home: Path, entries: readonly BaselineEntry[], counts: Pick<BaselineChange, 'left' | 'added' | 'open'>): BaselineChange {
  return { path: posix.join(home, BASELINE_FILE), text: baselineText(entries), entries: new Set(entries.map(keyOf)).size, ...counts };
}
