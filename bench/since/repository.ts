/** A clone of a public repository, in which commits are checked out one after the other. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import repositories from './commits.json';

export interface Pinned {
  readonly repository: string;
  /** Its name below $CENTINEL_SINCE: OWNER+NAME, a clone or a bare repository, or a folder that holds one as `repo`. */
  readonly folder: string;
  readonly commits: readonly string[];
}

export const PINNED: readonly Pinned[] = repositories;

export class Clone {
  private constructor(readonly folder: string) {}

  /** An error says why it cannot be had. */
  static of({ repository, folder }: Pinned, into: string): Clone {
    const home = process.env.CENTINEL_SINCE;
    if (!home) throw new Error(`CENTINEL_SINCE does not name a folder with a clone of ${repository}, with its history, in ${folder}.`);
    const source = [join(home, folder, 'repo'), join(home, folder)].find((path) => existsSync(path));
    if (!source) throw new Error(`There is no ${join(home, folder)}: clone ${repository} there, with its history.`);
    const clone = new Clone(join(into, folder));
    execFileSync('git', ['clone', '--quiet', '--shared', '--no-checkout', source, clone.folder]);
    return clone;
  }

  /** Nothing but the files of the commit is there. */
  checkOut(commit: string): void {
    this.git('checkout', '--quiet', '--force', '--detach', commit);
    this.git('clean', '-ffdq');
  }

  /** The commit is taken back, and all that it changes is staged. */
  takeBack(): void {
    this.git('reset', '--quiet', '--soft', 'HEAD~1');
  }

  parentOf(commit: string): string {
    return this.git('rev-parse', `${commit}~1`).trim();
  }

  filesChangedBy(commit: string): number {
    return this.git('diff', '--name-only', '--no-renames', `${commit}~1`, commit).trim().split('\n').length;
  }

  /** From the new name to the old one. */
  renamedBy(commit: string): ReadonlyMap<string, string> {
    const lines = this.git('diff', '--name-status', '-M', '--diff-filter=R', `${commit}~1`, commit).split('\n');
    return new Map(lines.map((line) => line.split('\t')).flatMap(([, old, name]) => (old !== undefined && name !== undefined ? [[name, old] as const] : [])));
  }

  private git(...args: readonly string[]): string {
    return execFileSync('git', args, { cwd: this.folder, encoding: 'utf8', maxBuffer: Infinity });
  }
}
