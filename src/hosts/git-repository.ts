/** The repository that a folder lies in. */
import { realpath } from 'node:fs/promises';
import { posix, resolve, sep } from 'node:path';
import type { Path } from '../service/host';
import { git } from './git';
import { pathOf } from './native-path';

/** Why a change cannot be had of git: the message says what to do. */
export class NoChange extends Error {}

export interface Repository {
  /** Its top folder, spelled as the user got there. */
  readonly root: Path;
  /** Where its index lies, which may be one that a hook was started with. */
  readonly indexFile?: string;
  readonly isShallow: boolean;
}

const ASKED = ['rev-parse', '--show-cdup', '--show-toplevel', '--absolute-git-dir', '--is-shallow-repository'];

/** Throws `NoChange`. */
export async function repositoryAt(folder: Path): Promise<Repository> {
  const answer = await git(folder, ASKED);
  if (!answer) throw new NoChange('What has changed is known to git alone, and no git can be started here. Install it, or scan without --since and --staged.');
  if (answer.exitCode !== 0) throw new NoChange(refusal(folder, answer.stderr));
  const [up = '', top = '', directory = '', shallow] = answer.stdout.split('\n');
  const root = posix.join(folder, up).replace(/(?<=.)\/$/, '');
  if ((await realpath(root)) !== (await realpath(top))) throw new NoChange(`${folder} is reached by a symbolic link. Name it as git does, below ${pathOf(top)}.`);
  return { root, indexFile: await indexOf(root, directory), isShallow: shallow === 'true' };
}

function refusal(folder: Path, stderr: string): string {
  if (/dubious ownership/.test(stderr)) return `Git does not trust ${folder}, because it belongs to another user. Run: git config --global --add safe.directory ${folder}`;
  if (/not a git repository|must be run in a work tree/.test(stderr)) return `${folder} is in no working tree of git, so nobody knows what has changed. Scan without --since and --staged.`;
  return `Git cannot say what has changed in ${folder}: ${stderr.trim().split('\n')[0]}`;
}

/** `git commit -a` and `git commit FILE` have hooks look at an index that is made for this commit. It lies in the directory of the repository that it is of. */
async function indexOf(root: Path, directory: string): Promise<string | undefined> {
  const given = process.env['GIT_INDEX_FILE'];
  if (given === undefined) return undefined;
  const [file, home] = await Promise.all([resolve(root, given), directory].map((path) => realpath(path).catch(() => resolve(path))));
  return file!.startsWith(`${home}${sep}`) ? file : undefined;
}
