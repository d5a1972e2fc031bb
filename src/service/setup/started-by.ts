/** The command lines by which CI and hooks of a repository start Centinel. */
import type { Repository } from './repository';

export interface StartedBy {
  /** What has to be run before, on a fresh checkout. */
  readonly install: readonly string[];
  /** Begins each command line. */
  readonly command: string;
  /** The lock file of the repository says which version that is. */
  readonly isLocked: boolean;
}

/** Without an entry in package.json it is this version, from the registry. */
export function startedBy({ manager, manifest }: Pick<Repository, 'manager' | 'manifest'>, version: string): StartedBy {
  if (!manifest?.dependencies.has('centinel')) return { install: [], command: `npx --yes centinel@${version}`, isLocked: false };
  return { install: manager.install, command: `${manager.run} centinel`, isLocked: true };
}
