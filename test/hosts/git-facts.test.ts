/** What real git says of a repository. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitFacts } from '../../src/hosts/git-facts';
import { pathOf } from '../../src/hosts/native-path';
import { gitIn } from './real-git';

describe('the facts of a repository', () => {
  let folder = '';
  const git = (...args: readonly string[]): string => gitIn(folder, ...args);
  beforeEach(() => (folder = mkdtempSync(join(realpathSync(tmpdir()), 'centinel-git-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are none where there is no repository', async () => {
    assert.equal(await gitFacts(pathOf(folder)), undefined);
  });

  it('are there before the first commit, and from a folder below', async () => {
    git('init', '-q', '-b', 'trunk');
    mkdirSync(join(folder, 'src'));
    assert.deepEqual(await gitFacts(pathOf(join(folder, 'src'))), { root: pathOf(folder), remote: undefined, mainBranch: 'trunk', head: undefined, isShallow: false });
  });

  it('name the remote without the password in it, and what work is merged into', async () => {
    git('init', '-q', '-b', 'feature');
    git('commit', '-q', '--allow-empty', '-m', 'one');
    git('branch', 'master');
    git('remote', 'add', 'origin', 'https://deploy:not-for-anybody@gitlab.example.com/acme/shop.git');
    const facts = await gitFacts(pathOf(folder));
    assert.deepEqual([facts?.remote, facts?.mainBranch, facts?.head], ['https://gitlab.example.com/acme/shop.git', 'master', git('rev-parse', 'HEAD')]);
    for (const [written, shown] of [['https://deploy:not@for@anybody@git.example.com/a@b.git', 'https://git.example.com/a@b.git'], ['git+ssh://deploy:not-for-anybody@git.example.com/a.git', 'git+ssh://git.example.com/a.git']] as const) {
      git('remote', 'set-url', 'origin', written);
      assert.equal((await gitFacts(pathOf(folder)))?.remote, shown);
    }
    git('update-ref', 'refs/remotes/origin/next', 'HEAD');
    git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/next');
    assert.equal((await gitFacts(pathOf(folder)))?.mainBranch, 'next');
  });

  it('say that a clone is shallow', async () => {
    git('init', '-q');
    for (const message of ['one', 'two']) git('commit', '-q', '--allow-empty', '-m', message);
    git('clone', '-q', '--depth', '1', `file://${folder}`, 'shallow');
    assert.equal((await gitFacts(pathOf(join(folder, 'shallow'))))?.isShallow, true);
    assert.equal((await gitFacts(pathOf(folder)))?.isShallow, false);
  });

  it('have the root as the user got there', async function () {
    if (process.platform === 'win32') return this.skip();
    git('init', '-q');
    mkdirSync(join(folder, 'a'));
    symlinkSync(folder, `${folder}-link`);
    try {
      assert.equal((await gitFacts(pathOf(join(`${folder}-link`, 'a'))))?.root, pathOf(`${folder}-link`));
    } finally {
      rmSync(`${folder}-link`);
    }
  });
});
