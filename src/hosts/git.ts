/** One git command in one folder, kept from doing anything but looking. */
import { execFile } from 'node:child_process';

export interface GitAnswer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface GitOptions {
  readonly signal?: AbortSignal;
  /** The index that is meant, where it is not that of the repository. */
  readonly indexFile?: string;
}

/** A repository can name a program that git starts to watch its files; a repository that is only looked at must not start one. */
const NO_PROGRAMS = ['-c', 'core.fsmonitor=false'];

/** Undefined when git could not be started. Rejects only when the signal aborts. */
export function git(folder: string, args: readonly string[], { signal, indexFile }: GitOptions = {}): Promise<GitAnswer | undefined> {
  const options = { cwd: folder, env: environment(indexFile), maxBuffer: Infinity, signal, windowsHide: true };
  return new Promise((resolve, reject) => {
    execFile('git', [...NO_PROGRAMS, ...args], options, (error, stdout, stderr) => {
      if (signal?.aborted) reject(signal.reason as Error);
      else if (error && typeof error.code !== 'number') resolve(undefined);
      else resolve({ exitCode: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}

/** What comes out as bytes, for a command that reads `input`. Undefined when git failed, or could not be started. */
export function gitBytes(folder: string, args: readonly string[], input: string): Promise<Buffer | undefined> {
  const options = { cwd: folder, env: environment(), maxBuffer: Infinity, windowsHide: true, encoding: 'buffer' } as const;
  return new Promise((resolve) => {
    const child = execFile('git', [...NO_PROGRAMS, ...args], options, (error, stdout) => resolve(error ? undefined : stdout));
    child.stdin?.on('error', () => undefined).end(input);
  });
}

/** Inside a git hook these point at the repository of the hook, which need not be the one that is asked about. */
const OF_ANOTHER_REPOSITORY = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR', 'GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES', 'GIT_SHALLOW_FILE', 'GIT_NAMESPACE'];

/** English messages, because some of them are read; no lock taken, because the user's own git may be at work; nothing fetched that a partial clone has left out. */
function environment(indexFile?: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !OF_ANOTHER_REPOSITORY.includes(name));
  const index = indexFile === undefined ? {} : { GIT_INDEX_FILE: indexFile };
  return { ...Object.fromEntries(inherited), LC_ALL: 'C', LANGUAGE: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', ...index };
}
