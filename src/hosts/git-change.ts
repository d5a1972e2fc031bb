/** A change as git knows it: since a commit, or what is staged. All that it throws is `NoChange`. */
import { posix } from 'node:path';
import { type Change, isRead, type LaidTexts } from '../service/change/change';
import type { Path } from '../service/host';
import { git } from './git';
import { blobs, type Difference, differences, untracked } from './git-differences';
import { NoChange, type Repository } from './git-repository';

/**
 * From where the ways of `ref` and of the working tree have parted, to the working tree as it is, with files that git does not know yet. `config`: a file that is
 * read, whatever its name.
 */
export async function changeSince({ root, isShallow }: Repository, ref: string, config?: Path): Promise<Change> {
  const base = await mergeBase(root, ref, isShallow);
  const found = await differences(root, ['-M', base], {});
  const unknown = await untracked(root, {});
  const before = new Laying(root, config);
  before.removeAll(unknown);
  before.undo(found);
  return { ref, base, root, ...spoken(root, found, unknown), before: await before.texts(), after: new Map() };
}

/** From the last commit to what the next one will hold: edits that are not staged do not count, and files that git does not know are not there. */
export async function stagedChange({ root, indexFile }: Repository, config?: Path): Promise<Change> {
  const base = await commitOf(root, 'HEAD');
  const staged = await differences(root, ['-M', '--cached'], { indexFile });
  const unstaged = await differences(root, ['--no-renames'], { indexFile });
  const conflict = [...staged, ...unstaged].find(({ status }) => status === 'U');
  if (conflict) throw new NoChange(`${conflict.name} is in conflict: until that is solved and staged, nobody knows what will be committed.`);
  const unknown = await untracked(root, { indexFile });
  const [after, before] = [new Laying(root, config), new Laying(root, config)];
  after.removeAll(staged.filter(({ isFile }) => !isFile).map(({ name }) => name));
  for (const side of [after, before]) {
    side.removeAll(unknown);
    side.undo(unstaged);
  }
  before.undo(staged);
  return { base, root, ...spoken(root, staged, []), before: await before.texts(), after: await after.texts() };
}

function spoken(root: Path, found: readonly Difference[], unknown: readonly string[]): Pick<Change, 'files' | 'renamed'> {
  const names = new Set([...found.flatMap(({ name, oldName }) => [oldName, name]), ...unknown]);
  const renames = found.filter(({ name, oldName, wasFile, isFile }) => name !== oldName && wasFile && isFile);
  const at = (name: string): Path => posix.join(root, name);
  return { files: [...names].map(at).sort(), renamed: new Map(renames.map(({ name, oldName }) => [at(name), at(oldName)])) };
}

/** What lies over the disk, made by taking differences back, the last ones first. */
class Laying {
  /** By name, the blob; undefined for what is not there. */
  private readonly laid = new Map<string, string | undefined>();

  constructor(
    private readonly root: Path,
    private readonly config: Path | undefined,
  ) {}

  removeAll(names: readonly string[]): void {
    for (const name of names) this.laid.set(name, undefined);
  }

  undo(found: readonly Difference[]): void {
    this.removeAll(found.map(({ name }) => name));
    for (const { oldName, oldBlob, wasFile } of found) if (wasFile) this.laid.set(oldName, oldBlob);
  }

  async texts(): Promise<LaidTexts> {
    const placed = [...this.laid].map(([name, blob]) => [posix.join(this.root, name), blob] as const);
    const read = placed.filter(([path, blob]) => blob === undefined || isRead(path) || path === this.config);
    const bytes = await blobs(this.root, read.flatMap(([, blob]) => blob ?? []));
    return new Map(read.map(([path, blob]) => [path, blob === undefined ? undefined : bytes.get(blob)]));
  }
}

async function mergeBase(root: Path, ref: string, isShallow: boolean): Promise<string> {
  const whole = 'Fetch the whole history: git fetch --unshallow, or fetch-depth: 0 for actions/checkout.';
  const commit = await commitOf(root, ref);
  if (commit === undefined) throw new NoChange(`There is no commit ${ref} in ${root}. ${isShallow ? `It is a shallow clone. ${whole}` : 'Look at the name, or fetch it: git fetch origin.'}`);
  if ((await commitOf(root, 'HEAD')) === undefined) throw new NoChange(`Nothing is committed in ${root} on this branch yet. --staged tells of what is staged.`);
  const answer = await git(root, ['merge-base', commit, 'HEAD']);
  const base = answer?.stdout.trim() ?? '';
  if (base === '') throw new NoChange(`${ref} and HEAD have no commit in common. ${isShallow ? `It is a shallow clone. ${whole}` : 'Name a commit or a branch that this one comes from.'}`);
  return base;
}

/** What begins with a dash would be an option. */
async function commitOf(root: Path, ref: string): Promise<string | undefined> {
  if (ref === '' || ref.startsWith('-')) throw new NoChange(`"${ref}" is no name of a commit.`);
  const answer = await git(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  return answer?.exitCode === 0 ? answer.stdout.trim() : undefined;
}
