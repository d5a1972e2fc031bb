/** A cache that lasts as long as the process. */
import type { CacheStore } from './scan-cache';

export class MemoryStore implements CacheStore {
  readonly kept = new Map<string, Uint8Array>();

  read(name: string): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.kept.get(name));
  }

  write(name: string, bytes: Uint8Array): Promise<void> {
    this.kept.set(name, bytes);
    return Promise.resolve();
  }
}
