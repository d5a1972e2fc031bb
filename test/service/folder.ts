/** A folder on the real disk for one test, with what a test needs to fill it. */
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathOf } from '../../src/hosts/native-path';

/** To be called inside `describe`: the folder is new and empty in each of its tests. */
export function folderForEachTest(): Folder {
  const folder = new Folder();
  beforeEach(() => folder.make());
  afterEach(() => folder.remove());
  return folder;
}

export class Folder {
  path = '';
  private readonly locked: string[] = [];

  make(): this {
    this.path = pathOf(realpathSync(mkdtempSync(join(tmpdir(), 'centinel-'))));
    return this;
  }

  write(files: Readonly<Record<string, string>>): this {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(this.at(name)), { recursive: true });
      writeFileSync(this.at(name), text);
    }
    return this;
  }

  at(name: string): string {
    return `${this.path}/${name}`;
  }

  git(...args: string[]): this {
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'protocol.file.allow=always'];
    execFileSync('git', [...identity, ...args], { cwd: this.path, stdio: 'pipe' });
    return this;
  }

  /** Names below the folder, for paths that are. */
  names(paths: readonly string[]): string[] {
    return paths.map((path) => path.replace(`${this.path}/`, ''));
  }

  /** Nobody may read it, until it is removed. */
  lock(name: string): this {
    chmodSync(this.at(name), 0);
    this.locked.push(this.at(name));
    return this;
  }

  unlock(): this {
    for (const path of this.locked.splice(0)) chmodSync(path, 0o755);
    return this;
  }

  remove(): void {
    this.unlock();
    rmSync(this.path, { recursive: true, force: true });
  }

  /** Root may read everything: with the rights of nobody it may not. Anyone else has those rights already. */
  async withoutRights<T>(work: () => Promise<T>): Promise<T> {
    if (process.geteuid?.() !== 0) return work();
    const home = process.env['HOME'];
    this.giveTo(NOBODY);
    process.env['HOME'] = this.path; // git reads its settings there, and gives up when it may not
    process.seteuid?.(NOBODY);
    try {
      return await work();
    } finally {
      process.seteuid?.(0);
      process.env['HOME'] = home;
    }
  }

  private giveTo(user: number): void {
    chownSync(this.path, user, user);
    for (const entry of readdirSync(this.path, { recursive: true, encoding: 'utf8' })) chownSync(this.at(entry), user, user);
  }
}

const NOBODY = 65534;
