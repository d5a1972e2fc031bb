/** Which files git has otherwise on two sides, and the texts that it keeps of them. */
import type { GitAnswer, GitOptions } from './git';
import { git, gitBytes } from './git';
import { NoChange } from './git-repository';

/** Names are below the top of the repository. */
export interface Difference {
  /** `A`dded, `D`eleted, `M`odified, `R`enamed, `T`: of another type, `U`: in conflict. */
  readonly status: string;
  readonly name: string;
  /** Where it was before it was renamed. */
  readonly oldName: string;
  readonly wasFile: boolean;
  readonly isFile: boolean;
  /** The name that git keeps the old text under. */
  readonly oldBlob: string;
}

const NO_OTHER_PROGRAMS = ['--no-ext-diff', '--no-textconv'];
const IN_FULL = ['--raw', '-z', '--no-abbrev', '--no-relative', '--ignore-submodules=all', '--no-color'];

/**
 * `sides`: as `git diff` wants them. Filters that the user has set up for files (large files, for one) do run where a date says that a file may have changed,
 * as in every look at what has changed.
 */
export async function differences(root: string, sides: readonly string[], options: GitOptions): Promise<readonly Difference[]> {
  const answer = await git(root, ['diff', ...IN_FULL, ...NO_OTHER_PROGRAMS, ...sides, '--'], options);
  if (answer?.exitCode !== 0) throw new NoChange(refusal(root, answer));
  return parsed(answer.stdout);
}

function refusal(root: string, answer: GitAnswer | undefined): string {
  return `Git cannot compare ${root}: ${answer?.stderr.trim().split('\n')[0] ?? 'it cannot be started.'}`;
}

/** Files that are neither tracked nor ignored. A repository inside the repository is one name that ends in a slash, and left out. */
export async function untracked(root: string, options: GitOptions): Promise<readonly string[]> {
  const answer = await git(root, ['ls-files', '-z', '--others', '--exclude-standard'], options);
  // A new file that nobody tells of would pass for an old one.
  if (answer?.exitCode !== 0) throw new NoChange(refusal(root, answer));
  return answer.stdout.split('\0').filter((name) => name !== '' && !name.endsWith('/') && !isInstalled(name));
}

/** `:100644 100644 <old> <new> R087\0old name\0new name\0` */
function parsed(stdout: string): readonly Difference[] {
  const parts = stdout.split('\0');
  const found: Difference[] = [];
  for (let at = 0; parts[at]?.startsWith(':'); ) {
    const [oldMode = '', newMode = '', oldBlob = '', , status = ''] = parts[at++]!.slice(1).split(' ');
    const oldName = parts[at++] ?? '';
    const name = /^[RC]/.test(status) ? (parts[at++] ?? '') : oldName;
    if (![oldMode, newMode].includes(SUBMODULE) && !isInstalled(name)) found.push({ status: status.slice(0, 1), name, oldName, oldBlob, wasFile: isFile(oldMode), isFile: isFile(newMode) });
  }
  return found;
}

/** No scan looks there. */
const isInstalled = (name: string): boolean => name.split('/').includes('node_modules');

const SUBMODULE = '160000';

/** Neither a symbolic link nor nothing. */
const isFile = (mode: string): boolean => mode.startsWith('100');

/** The texts as they are kept, by the names they are kept under. */
export async function blobs(root: string, names: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = [...new Set(names)];
  if (wanted.length === 0) return new Map();
  const output = await gitBytes(root, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  const found = output && blobsIn(output);
  if (!found || wanted.some((name) => !found.has(name))) throw new NoChange(`This clone does not hold the old texts of ${root}. Fetch them (git fetch --refetch), or clone without --filter.`);
  return found;
}

/** `<name> blob <size>\n<bytes>\n`, and `<name> missing\n`. */
function blobsIn(output: Buffer): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    const [name = '', type, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    found.set(name, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}
