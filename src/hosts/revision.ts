/** Which state of the code a folder holds, by its version control. */
import { isSupported } from '../service/discovery';
import { type GitAnswer, git } from './git';

export type Revision =
  | { readonly kind: 'commit'; readonly commit: string; readonly isChanged: boolean; readonly isShallow: boolean }
  /** `reason` is a sentence. */
  | { readonly kind: 'none'; readonly reason: string };

const none = (reason: string): Revision => ({ kind: 'none', reason });

/**
 * Never rejects. What is not committed anywhere below the folder counts as a change: of what git knows all, of new files those that are looked at. So does nothing in
 * `but`: paths relative to the folder, of what is written about the code and is none of it.
 */
export async function revisionOf(folder: string, but: readonly string[] = []): Promise<Revision> {
  const [commit, isShallow] = await Promise.all([git(folder, ['rev-parse', '--verify', 'HEAD']), git(folder, ['rev-parse', '--is-shallow-repository'])]);
  if (commit === undefined || isShallow === undefined) return none('Unknown: git could not be started.');
  if (isShallow.exitCode !== 0) return none(/not a git repository/i.test(isShallow.stderr) ? 'Not under version control.' : `Unknown: git says "${firstLine(isShallow.stderr)}".`);
  if (commit.exitCode !== 0) return none('Under version control, and nothing is committed yet.');
  const apart = but.filter((path) => !path.startsWith('..') && path !== '').map((path) => `:(exclude,literal)${path}`);
  const status = await git(folder, ['status', '--porcelain', '-z', '--untracked-files=all', '--', '.', ...apart]);
  return { kind: 'commit', commit: firstLine(commit.stdout), isChanged: isChanged(status), isShallow: firstLine(isShallow.stdout) === 'true' };
}

/** Where git does not say, nobody knows that nothing is changed. */
function isChanged(status: GitAnswer | undefined): boolean {
  if (status?.exitCode !== 0) return true;
  return status.stdout.split('\0').some((entry) => (entry.startsWith('?? ') ? isSupported(entry.slice(3)) : entry !== ''));
}

const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';
