/** A folder in which caches are kept. What cannot be read or written is as if it were not there: a scan goes on without. */
import { randomBytes } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CacheStore } from '../service/cache/scan-cache';
import { makeFolder } from './make-folder';

/** In bytes, of all that is in the folder; what was not used for the longest time goes first. */
const MOST = 512 * 1024 * 1024;

/** What a process left behind that ended in the middle of writing, in milliseconds: nobody writes for that long. */
const STALE = 60 * 60 * 1000;

export class CacheFolder implements CacheStore {
  constructor(private readonly folder: string) {}

  async read(name: string): Promise<Uint8Array | undefined> {
    const path = join(this.folder, name);
    const bytes = await readFile(path).catch(() => undefined);
    // The time tells what is still in use.
    if (bytes) await utimes(path, new Date(), new Date()).catch(() => undefined);
    return bytes;
  }

  /** Written aside and then given its name: who reads meanwhile sees the one or the other, whole. */
  async write(name: string, bytes: Uint8Array): Promise<void> {
    const aside = join(this.folder, `${name}.${randomBytes(6).toString('hex')}.new`);
    try {
      await makeFolder(this.folder);
      await writeFile(join(this.folder, '.gitignore'), '*\n');
      await writeFile(aside, bytes);
      await rename(aside, join(this.folder, name));
      await this.prune(name);
    } catch {
      await rm(aside, { force: true }).catch(() => undefined);
    }
  }

  private async prune(justWritten: string): Promise<void> {
    const files = await this.files();
    let left = files.reduce((sum, { size }) => sum + size, 0);
    for (const { name, size, time } of files.sort((a, b) => a.time - b.time)) {
      const isStale = name.endsWith('.new') && Date.now() - time > STALE;
      if ((left <= MOST && !isStale) || name === justWritten) continue;
      await rm(join(this.folder, name), { force: true });
      left -= size;
    }
  }

  /** Of ours alone. */
  private async files(): Promise<{ readonly name: string; readonly size: number; readonly time: number }[]> {
    const names = (await readdir(this.folder)).filter((name) => /\.(?:scan|since)(?:\.[0-9a-f]+\.new)?$/.test(name));
    const stats = await Promise.all(names.map((name) => stat(join(this.folder, name)).catch(() => undefined)));
    return names.flatMap((name, index) => (stats[index] ? [{ name, size: stats[index].size, time: stats[index].mtimeMs }] : []));
  }
}
