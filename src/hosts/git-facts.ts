/** What git says of the repository around a folder. */
import { posix } from 'node:path';
import type { Path } from '../service/host';
import type { GitFacts } from '../service/setup/repository';
import { git } from './git';

/** Undefined outside of a repository, and where there is no git. */
export async function gitFacts(folder: Path): Promise<GitFacts | undefined> {
  const said = async (...args: readonly string[]): Promise<string | undefined> => {
    const answer = await git(folder, args);
    return answer?.exitCode === 0 ? answer.stdout.trim() : undefined;
  };
  const up = await said('rev-parse', '--show-cdup');
  if (up === undefined) return undefined;
  const remotes = (await said('remote'))?.split('\n') ?? [];
  const name = remotes.includes('origin') ? 'origin' : remotes.length === 1 ? remotes[0] : undefined;
  const remote = name ? await said('remote', 'get-url', '--', name) : undefined;
  const head = await said('rev-parse', '--verify', '--quiet', 'HEAD');
  return {
    // Spelled as the user got there, by whatever links.
    root: posix.join(folder, up).replace(/(?<=.)\/$/, ''),
    remote: remote && withoutPassword(remote),
    mainBranch: (await said('symbolic-ref', '--quiet', '--short', `refs/remotes/${name}/HEAD`))?.replace(`${name}/`, '') ?? (await usualBranch(said)),
    head: head || undefined,
    isShallow: (await said('rev-parse', '--is-shallow-repository')) === 'true',
  };
}

const USUAL = ['main', 'master', 'trunk', 'develop'];

/** The first of the usual names that there is, else the branch that is checked out, which may have no commit yet. */
async function usualBranch(said: (...args: readonly string[]) => Promise<string | undefined>): Promise<string | undefined> {
  const branches = (await said('for-each-ref', '--format=%(refname:lstrip=-1)', 'refs/heads', 'refs/remotes'))?.split('\n') ?? [];
  return USUAL.find((name) => branches.includes(name)) ?? ((await said('symbolic-ref', '--quiet', '--short', 'HEAD')) || undefined);
}

/** A password may have an @ in it. */
function withoutPassword(remote: string): string {
  return remote.replace(/^([\w+.-]+:\/\/)[^/]*@/, '$1');
}
