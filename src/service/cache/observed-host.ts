/**
 * A host that remembers what else it was asked beside sources: what decides which config holds, how far a project goes, and which files specifiers mean.
 * Where the disk would answer all of it the same, what was found out before is still so.
 */
import { isCode, isSchema } from '../../engine';
import type { Host, Listing, Path, Stat } from '../host';
import { hashOf } from '../linking/kept-exports';

/** `[question, path, answer]`; null where there is nothing. */
export type Observation = readonly [kind: 'list' | 'stat' | 'read', path: Path, answer: string | null];

export class ObservedHost implements Host {
  private readonly answers = new Map<string, Observation>();
  private readonly listings = new Map<Path, Promise<Listing>>();

  /** `isOnce`: it is asked for one scan, in which what is listed stays as it is. */
  constructor(
    private readonly host: Host,
    private readonly options: { readonly isOnce: boolean },
  ) {}

  get observations(): readonly Observation[] {
    return [...this.answers.values()];
  }

  /** What another thread was told. */
  heard(observations: readonly Observation[]): void {
    for (const [kind, path, answer] of observations) this.note(kind, path, answer);
  }

  /** For the texts that are analysed: what they said then, their records know. */
  get unobserved(): Host {
    return this.host;
  }

  isIgnored(path: Path): Promise<boolean> {
    return this.host.isIgnored?.(path) ?? Promise.resolve(false);
  }

  today(): string {
    return this.host.today?.() ?? '';
  }

  get startWorker(): Host['startWorker'] {
    return this.host.startWorker;
  }

  get quickParser(): Host['quickParser'] {
    return this.host.quickParser;
  }

  async stat(path: Path): Promise<Stat | undefined> {
    const stat = await this.host.stat(path);
    if (!isSource(path)) this.note('stat', path, stat?.kind ?? null);
    return stat;
  }

  stats(paths: readonly Path[]): Promise<readonly (Stat | undefined)[]> {
    return this.host.stats(paths);
  }

  async read(path: Path): Promise<Uint8Array> {
    const isNoted = !isSource(path);
    try {
      const bytes = await this.host.read(path);
      if (isNoted) this.note('read', path, hashOf(bytes));
      return bytes;
    } catch (error) {
      if (isNoted) this.note('read', path, null);
      throw error;
    }
  }

  /** In one scan, once: the scan and what looks for imports want the same. */
  list(directory: Path, signal?: AbortSignal): Promise<Listing> {
    const listing = this.listings.get(directory) ?? this.listed(directory, signal);
    if (this.options.isOnce) this.listings.set(directory, listing);
    return listing;
  }

  private async listed(directory: Path, signal?: AbortSignal): Promise<Listing> {
    const listing = await this.host.list(directory, signal);
    this.note('list', directory, hashOf(listing.files.map((path) => path.slice(directory.length)).join('\n')));
    return listing;
  }

  private note(kind: Observation[0], path: Path, answer: string | null): void {
    this.answers.set(`${kind} ${path}`, [kind, path, answer]);
  }
}

/** A settings file may be one that others are set up by: a configuration of the compiler may have any name. */
function isSource(path: Path): boolean {
  return isCode(path) || isSchema(path);
}

/** What is asked of it is not noted. */
export function unobserved(host: Host): Host {
  return host instanceof ObservedHost ? host.unobserved : host;
}

/** The same questions with the answers that the host gives now. */
export async function observedNow(observations: readonly Observation[], host: Host): Promise<readonly Observation[]> {
  const stats = await host.stats(observations.filter(([kind]) => kind === 'stat').map(([, path]) => path));
  const now: Observation[] = [];
  let at = 0;
  for (const [kind, path] of observations) now.push([kind, path, kind === 'stat' ? (stats[at++]?.kind ?? null) : await answerNow(kind, path, host)]);
  return now;
}

async function answerNow(kind: 'list' | 'read', path: Path, host: Host): Promise<string | null> {
  try {
    if (kind === 'read') return hashOf(await host.read(path));
    return hashOf((await host.list(path)).files.map((file) => file.slice(path.length)).join('\n'));
  } catch {
    return null;
  }
}
