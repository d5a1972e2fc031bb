/** The disk, and git where it can be asked. */
import type { Host, Listing, Path, Stat } from '../service/host';

export interface NodeHostOptions {
  /** False in a workspace that is not trusted: no git process is started. */
  readonly trusted?: boolean;
}

export class NodeHost implements Host {
  constructor(readonly options: NodeHostOptions = {}) {}

  stat(_path: Path): Promise<Stat | undefined> {
    return Promise.resolve(undefined);
  }

  read(_path: Path): Promise<Uint8Array> {
    return Promise.reject(new Error('not yet'));
  }

  list(_directory: Path, _signal?: AbortSignal): Promise<Listing> {
    return Promise.resolve({ files: [], problems: [] });
  }
}
