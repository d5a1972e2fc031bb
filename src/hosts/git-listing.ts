/** The files of a folder as git sees them: tracked, and untracked but not ignored; nested repositories too. */
import { lstat } from 'node:fs/promises';
import { posix } from 'node:path';
import type { Listing, Path } from '../service/host';
import { git } from './git';
import { codeOf, sentenceOf } from './system-error';
import { walk } from './walk';

const NAMES = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];

/** Undefined when git cannot say: it is missing, the folder is in no repository, or the repository ignores the folder itself. */
export async function listByGit(directory: Path, signal?: AbortSignal): Promise<Listing | undefined> {
  const answer = await git(directory, NAMES, { signal });
  if (answer?.exitCode !== 0) return undefined;
  const names = namesIn(answer.stdout);
  if (names.length === 0 && (await isIgnored(directory, signal))) return undefined;
  const entries = await onDisk(directory, names, signal);
  const nested: Listing[] = [];
  for (const path of entries.repositories) nested.push(await listNested(path, signal)); // one git process at a time
  const unreadable = await unreadableIn(directory, answer.stderr, signal);
  return {
    files: [...entries.files, ...nested.flatMap((listing) => listing.files)],
    problems: [...unreadable, ...nested.flatMap((listing) => listing.problems)],
  };
}

/** Each once (a merge in conflict lists a file three times), without a trailing slash. */
function namesIn(stdout: string): readonly string[] {
  const names = stdout.split('\0').filter((name) => name !== '');
  return [...new Set(names.map((name) => name.replace(/\/$/, '')))].filter((name) => !name.split('/').includes('node_modules'));
}

/** `git check-ignore` wants a path; a folder that was asked for by name is walked although its repository ignores it. */
async function isIgnored(directory: Path, signal?: AbortSignal): Promise<boolean> {
  return (await git(directory, ['check-ignore', '-q', '.'], { signal }))?.exitCode === 0;
}

/** A file that is tracked is not ignored, whatever the patterns say. Undefined when git cannot say. */
export async function isIgnoredByGit(path: Path): Promise<boolean | undefined> {
  const answer = await git(posix.dirname(path), ['check-ignore', '-q', '--', path]);
  return answer && answer.exitCode <= 1 ? answer.exitCode === 0 : undefined;
}

interface Entries {
  readonly files: Path[];
  /** Submodules, and repositories inside the repository: git gives them as one entry. */
  readonly repositories: Path[];
}

/** How many files are asked about at once: enough to keep the disk busy, few enough for any limit on open files. */
const AT_ONCE = 64;

/** Leaves out what is tracked and no longer there, symbolic links, sockets and the like. */
async function onDisk(directory: Path, names: readonly string[], signal?: AbortSignal): Promise<Entries> {
  const entries: Entries = { files: [], repositories: [] };
  for (let start = 0; start < names.length; start += AT_ONCE) {
    signal?.throwIfAborted();
    const paths = names.slice(start, start + AT_ONCE).map((name) => posix.join(directory, name));
    const kinds = await Promise.all(paths.map(kindOf));
    entries.files.push(...paths.filter((_, at) => kinds[at] === 'file'));
    entries.repositories.push(...paths.filter((_, at) => kinds[at] === 'repository'));
  }
  return entries;
}

/** A tracked file that may not be looked at is kept: reading it says why. */
async function kindOf(path: Path): Promise<'file' | 'repository' | undefined> {
  try {
    const found = await lstat(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'repository' : undefined;
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '') ? undefined : 'file';
  }
}

async function listNested(path: Path, signal?: AbortSignal): Promise<Listing> {
  const isRepository = await lstat(posix.join(path, '.git')).catch(() => undefined);
  return (isRepository && (await listByGit(path, signal))) ?? walk(path, signal);
}

/** Git goes on after a folder that it may not open and says so on stderr, by its path below the root of the repository. */
async function unreadableIn(directory: Path, stderr: string, signal?: AbortSignal): Promise<Listing['problems']> {
  const folders = [...stderr.matchAll(/could not open directory '(.+?)\/?': (.+)$/gm)];
  if (folders.length === 0) return [];
  const prefix = (await git(directory, ['rev-parse', '--show-prefix'], { signal }))?.stdout.trimEnd() ?? '';
  const path = (name: string): Path => posix.join(directory, posix.relative(`/${prefix}`, `/${name}`));
  return folders
    .map(([, name = '', reason = '']) => ({ path: path(name), reason: `This folder could not be read. ${inWords(reason)}` }))
    .filter((problem) => problem.path.startsWith(directory));
}

function inWords(reason: string): string {
  return reason === 'Permission denied' ? sentenceOf({ code: 'EACCES' }) : `${reason}.`;
}
