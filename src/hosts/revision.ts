/** Which state of the code a folder holds, by its version control. */
import { type GitAnswer, git } from './git';

export type Revision =
  | { readonly kind: 'commit'; readonly commit: string; readonly isChanged: boolean; readonly isShallow: boolean }
  /** `reason` is a sentence. */
  | { readonly kind: 'none'; readonly reason: string };

const none = (reason: string): Revision => ({ kind: 'none', reason });

/** Never rejects. What is not committed anywhere below the folder counts as a change, but for what git ignores. */
export async function revisionOf(folder: string): Promise<Revision> {
  const [commit, isShallow] = await Promise.all([git(folder, ['rev-parse', '--verify', 'HEAD']), git(folder, ['rev-parse', '--is-shallow-repository'])]);
  if (commit === undefined || isShallow === undefined) return none('Unknown: git could not be started.');
  if (isShallow.exitCode !== 0) return none('Not under version control.');
  if (commit.exitCode !== 0) return none('Under version control, and nothing is committed yet.');
  const status = await git(folder, ['status', '--porcelain', '--untracked-files=normal', '--', '.']);
  return { kind: 'commit', commit: line(commit), isChanged: status === undefined || line(status) !== '', isShallow: line(isShallow) === 'true' };
}

const line = ({ stdout }: GitAnswer): string => stdout.trim();
