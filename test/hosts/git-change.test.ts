/** What has changed, asked of the real git: which files, their old texts, and what is said where git cannot tell. */
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { changeSince, stagedChange } from '../../src/hosts/git-change';
import { NoChange, type Repository, repositoryAt } from '../../src/hosts/git-repository';
import type { LaidTexts } from '../../src/service/change/change';
import { Folder, folderForEachTest } from '../service/folder';

const LONG = Array.from({ length: 20 }, (_, line) => `export const line${line} = ${line};\n`).join('');

describe('a change, as git knows it,', function () {
  this.timeout(60_000);
  const folder = folderForEachTest();
  /** Below the folder. */
  let at = '';
  beforeEach(() => (at = ''));
  const repository = (): Promise<Repository> => repositoryAt(at === '' ? folder.path : folder.at(at));
  const since = async (ref: string) => changeSince(await repository(), ref);
  const staged = async () => stagedChange(await repository());
  const names = (paths: Iterable<string>): string[] => folder.names([...paths]);
  const texts = (laid: LaidTexts): Record<string, string | undefined> => Object.fromEntries([...laid].map(([path, bytes]) => [folder.names([path])[0]!, bytes && Buffer.from(bytes).toString()]));
  const repo = (files: Readonly<Record<string, string>>): Folder => folder.git('init', '-q', '-b', 'main').write(files).git('add', '.').git('commit', '-qm', 'one');

  it('since a commit: edited, new, removed, renamed and untracked files, with their old texts', async () => {
    repo({ 'a.ts': 'old', 'same.ts': 'same', 'gone.ts': 'gone', 'old name.ts': LONG, 'ü\n.ts': 'odd', 'logo.png': 'old', '.gitignore': 'dist/\n' });
    folder.git('mv', 'old name.ts', 'new.ts').git('rm', '-q', 'gone.ts').write({ 'added.ts': 'added', 'ü\n.ts': 'odder' }).git('add', '.').git('commit', '-qm', 'two');
    folder.write({ 'a.ts': 'new', 'untracked.ts': '', 'dist/a.ts': '', 'logo.png': 'new', 'node_modules/m.ts': '' });
    const { files, renamed, before, after, base } = await since('HEAD~1');
    assert.deepEqual(names(files), ['a.ts', 'added.ts', 'gone.ts', 'logo.png', 'new.ts', 'old name.ts', 'untracked.ts', 'ü\n.ts']);
    assert.deepEqual([...renamed].map(names), [['new.ts', 'old name.ts']]);
    assert.deepEqual(texts(before), { 'a.ts': 'old', 'gone.ts': 'gone', 'old name.ts': LONG, 'ü\n.ts': 'odd', 'added.ts': undefined, 'new.ts': undefined, 'untracked.ts': undefined });
    assert.deepEqual(after, new Map());
    assert.match(base ?? '', /^[0-9a-f]{40}$/);
  });

  it('since a branch: what has come on this one, not what the other one has gone on to', async () => {
    repo({ 'a.ts': '1', 'b.ts': '1' }).git('checkout', '-qb', 'work').write({ 'a.ts': '2' }).git('commit', '-qam', 'mine');
    folder.git('checkout', '-q', 'main').write({ 'b.ts': '2' }).git('commit', '-qam', 'theirs').git('checkout', '-q', 'work');
    assert.deepEqual(names((await since('main')).files), ['a.ts']);
  });

  it('leaves links out, and what is tracked no longer', async () => {
    repo({ 'a.ts': 'a', 'kept.ts': 'kept' });
    rmSync(folder.at('a.ts'));
    symlinkSync('kept.ts', folder.at('a.ts'));
    folder.git('rm', '-q', '--cached', 'kept.ts').write({ 'kept.ts': 'kept, and edited' });
    assert.deepEqual(texts((await since('HEAD')).before), { 'a.ts': 'a', 'kept.ts': 'kept' });
  });

  it('staged: what the next commit holds, whatever else lies on the disk', async () => {
    repo({ 'a.ts': '1', 'b.ts': '1', 'c.ts': '1', 'd.ts': '1' });
    folder.write({ 'a.ts': '2', 'new.ts': 'staged' }).git('add', '.').git('rm', '-q', '--cached', 'd.ts');
    folder.write({ 'a.ts': '3', 'b.ts': 'not staged', 'new.ts': 'edited since', 'untracked.ts': '', 'later.ts': '' }).git('add', '-N', 'later.ts');
    rmSync(folder.at('c.ts'));
    const { files, before, after } = await staged();
    assert.deepEqual(names(files), ['a.ts', 'd.ts', 'new.ts']);
    assert.deepEqual(texts(after), { 'a.ts': '2', 'b.ts': '1', 'c.ts': '1', 'd.ts': undefined, 'new.ts': 'staged', 'untracked.ts': undefined, 'later.ts': undefined });
    assert.deepEqual(texts(before), { 'a.ts': '1', 'b.ts': '1', 'c.ts': '1', 'd.ts': '1', 'new.ts': undefined, 'untracked.ts': undefined, 'later.ts': undefined });
  });

  it('staged: before the first commit all is new', async () => {
    folder.git('init', '-q').write({ 'a.ts': '1', 'b.ts': '' }).git('add', 'a.ts');
    const { files, base, before } = await staged();
    assert.deepEqual([names(files), base, texts(before)], [['a.ts'], undefined, { 'a.ts': undefined, 'b.ts': undefined }]);
  });

  it('staged: by the index that a hook is started with, where it is one of this repository', async () => {
    repo({ 'a.ts': '1', 'b.ts': '1' }).write({ 'a.ts': '2' });
    const before = process.env['GIT_INDEX_FILE'];
    try {
      process.env['GIT_INDEX_FILE'] = '.git/index-of-hook';
      folder.git('read-tree', 'HEAD').git('add', 'a.ts');
      assert.deepEqual(names((await staged()).files), ['a.ts']);
      process.env['GIT_INDEX_FILE'] = '/elsewhere/.git/index';
      assert.deepEqual(names((await staged()).files), []);
    } finally {
      if (before === undefined) delete process.env['GIT_INDEX_FILE'];
      else process.env['GIT_INDEX_FILE'] = before;
    }
  });

  it('leaves submodules out, and looks at them by themselves', async () => {
    const library = new Folder().make();
    try {
      library.git('init', '-q').write({ 'lib.ts': '1' }).git('add', '.').git('commit', '-qm', 'one');
      repo({ 'a.ts': '1' }).git('submodule', 'add', '-q', library.path, 'lib');
      assert.deepEqual(names((await staged()).files), ['.gitmodules']);
      folder.write({ 'lib/lib.ts': '2' });
      const inside = await changeSince(await repositoryAt(folder.at('lib')), 'HEAD');
      assert.deepEqual([inside.root, names(inside.files)], [folder.at('lib'), ['lib/lib.ts']]);
    } finally {
      library.remove();
    }
  });

  it('is asked of the repository, wherever in it one stands', async () => {
    repo({ 'a.ts': '1', 'in/side/b.ts': '1' }).write({ 'a.ts': '2' });
    const { root } = await repositoryAt(folder.at('in/side'));
    assert.equal(root, folder.path);
    symlinkSync(folder.at('in/side'), folder.at('link'));
    await assert.rejects(repositoryAt(folder.at('link')), /symbolic link/);
  });

  const refusals: readonly [what: string, make: () => unknown, ask: () => Promise<unknown>, says: RegExp][] = [
    ['a name that is none', () => repo({ 'a.ts': '1' }), () => since('never'), /There is no commit never in .*git fetch origin/],
    ['a name that git would take for an option', () => repo({ 'a.ts': '1' }), () => since('--output=a.ts'), /"--output=a\.ts" is no name of a commit/],
    ['no name', () => repo({ 'a.ts': '1' }), () => since(''), /"" is no name of a commit/],
    ['a range', () => repo({ 'a.ts': '1' }), () => since('main..HEAD'), /There is no commit main\.\.HEAD/],
    ['a folder outside of git', () => undefined, () => since('main'), /in no working tree of git/],
    ['a branch without a commit', () => repo({ 'a.ts': '1' }).git('checkout', '-q', '--orphan', 'empty'), () => since('main'), /Nothing is committed .* --staged/],
    ['two histories', () => repo({ 'a.ts': '1' }).git('checkout', '-q', '--orphan', 'other').git('commit', '-qm', 'other'), () => since('main'), /main and HEAD have no commit in common/],
    ['a conflict', () => conflict(), () => staged(), /a\.ts is in conflict/],
    ['a shallow clone', () => shallow(), () => since('HEAD~1'), /There is no commit HEAD~1 in .*shallow clone\. .*git fetch --unshallow, or fetch-depth: 0/],
    ['a shallow clone of two branches', () => shallow('two'), () => since('origin/two'), /no commit in common\. It is a shallow clone/],
    ['a clone without old texts', () => partial(), () => since('HEAD~1'), /does not hold the old texts/],
  ];
  for (const [what, make, ask, says] of refusals) {
    it(`is refused in one sentence: ${what}`, async () => {
      make();
      await assert.rejects(ask(), (error: Error) => error instanceof NoChange && says.test(error.message) && !error.message.includes('\n'));
    });
  }

  function conflict(): void {
    repo({ 'a.ts': '1' }).git('checkout', '-qb', 'other').write({ 'a.ts': '2' }).git('commit', '-qam', 'two').git('checkout', '-q', 'main').write({ 'a.ts': '3' }).git('commit', '-qam', 'three');
    assert.throws(() => folder.git('merge', 'other'));
  }

  function cloned(...options: string[]): void {
    mkdirSync(folder.at('origin'));
    const origin = folder.at('origin');
    folder.git('init', '-q', '-b', 'main', origin).write({ 'origin/a.ts': '1' }).git('-C', origin, 'add', '.').git('-C', origin, 'commit', '-qm', 'one');
    folder.git('-C', origin, 'checkout', '-qb', 'two').write({ 'origin/b.ts': '1' }).git('-C', origin, 'add', '.').git('-C', origin, 'commit', '-qm', 'b');
    folder.git('-C', origin, 'checkout', '-q', 'main').write({ 'origin/a.ts': '2' }).git('-C', origin, 'commit', '-qam', 'two').git('-C', origin, 'config', 'uploadpack.allowFilter', 'true');
    folder.git('clone', '-q', ...options, `file://${origin}`, folder.at('clone'));
    rmSync(origin, { recursive: true });
    at = 'clone';
  }

  const shallow = (branch?: string): void => cloned('--depth', '1', ...(branch ? ['--no-single-branch'] : []));
  const partial = (): void => cloned('--filter=blob:none');
});
