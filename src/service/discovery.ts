/** From what was asked for to the files that are meant: each once, in path order. */
import { posix } from 'node:path';
import { isTranslatedSettings } from '../domain/settings-file';
import { isSettings, isSupported } from '../engine';
import { fixedPartOf, glob, isPattern } from './globs';
import type { Host, Listing, Path } from './host';

export { isSupported };

/** One path of the request with the files that it stands for. */
export interface Asked {
  readonly path: string;
  /** `named`: it is a file itself. `folder`: all files below it. `pattern`: those that match. */
  readonly as: 'named' | 'folder' | 'pattern' | 'nothing';
  readonly files: readonly Path[];
  readonly problems: Listing['problems'];
}

/** Rejects only when the signal aborts. */
export async function discover(host: Host, path: Path, signal?: AbortSignal): Promise<Asked> {
  signal?.throwIfAborted();
  const clean = posix.normalize(path).replace(/(?<=.)\/$/, '');
  const stat = await host.stat(clean);
  if (stat?.kind === 'file') return { path, as: 'named', files: [clean], problems: [] };
  if (stat?.kind === 'directory') return { path, as: 'folder', ...(await supportedIn(host, clean, signal)) };
  if (stat || !isPattern(clean)) return { path, as: 'nothing', files: [], problems: [] };
  return { path, as: 'pattern', ...(await matching(host, clean, signal)) };
}

async function matching(host: Host, pattern: Path, signal?: AbortSignal): Promise<Listing> {
  const folder = fixedPartOf(pattern);
  if ((await host.stat(folder))?.kind !== 'directory') return { files: [], problems: [] };
  const wanted = glob(posix.relative(folder, pattern), folder);
  const { files, problems } = await supportedIn(host, folder, signal);
  return { files: files.filter((file) => wanted.matches(file)), problems };
}

async function supportedIn(host: Host, folder: Path, signal?: AbortSignal): Promise<Listing> {
  try {
    const { files, problems } = await host.list(folder, signal);
    return { files: files.filter((file) => isSupported(file) && !isTextForPeople(file, folder)), problems };
  } catch (error) {
    signal?.throwIfAborted();
    return { files: [], problems: [{ path: folder, reason: `This folder could not be listed. ${(error as Error).message}` }] };
  }
}

/** Translations come by thousands, and are not even read. */
function isTextForPeople(file: Path, folder: Path): boolean {
  return isSettings(file) && isTranslatedSettings(posix.relative(folder, file));
}

/** By code unit, so that the order is the same on every system and in every locale. */
export function inPathOrder<T extends { readonly path: Path }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
