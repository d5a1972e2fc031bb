/** A disk that is read once: every answer is remembered, so that later scans measure the work and not the disk. */
import type { Host, Listing, Path, Stat } from '../../src/service/host';

export class RecordedHost implements Host {
  private readonly known = new Map<Path, Promise<Stat | undefined>>();
  private readonly texts = new Map<Path, Promise<Uint8Array>>();
  private readonly listings = new Map<Path, Promise<Listing>>();

  constructor(private readonly disk: Host) {}

  get quickParser(): Host['quickParser'] {
    return this.disk.quickParser;
  }

  stat(path: Path): Promise<Stat | undefined> {
    return remembered(this.known, path, () => this.disk.stat(path));
  }

  stats(paths: readonly Path[]): Promise<readonly (Stat | undefined)[]> {
    return Promise.all(paths.map((path) => this.stat(path)));
  }

  read(path: Path): Promise<Uint8Array> {
    return remembered(this.texts, path, () => this.disk.read(path));
  }

  list(directory: Path): Promise<Listing> {
    return remembered(this.listings, directory, () => this.disk.list(directory));
  }
}

function remembered<T>(known: Map<Path, Promise<T>>, path: Path, ask: () => Promise<T>): Promise<T> {
  const answer = known.get(path) ?? ask();
  known.set(path, answer);
  return answer;
}
