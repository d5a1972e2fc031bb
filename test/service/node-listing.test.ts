/** Which files there are on the real disk: with the real git, and without. */
import assert from 'node:assert/strict';
import { chmodSync, existsSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { NodeHost } from '../../src/hosts/node';
import { AnalysisService } from '../../src/service/analysis-service';
import { Folder, folderForEachTest } from './folder';
import { MARKS, RED } from './marks';

const byGit = new NodeHost();
const byWalking = new NodeHost({ trusted: false });
const isWindows = process.platform === 'win32';

/** All files below the folder, or below one of its folders; their names start at the folder. */
async function namesIn(folder: Folder, host: NodeHost, name = ''): Promise<string[]> {
  const { files, problems } = await host.list(name ? folder.at(name) : folder.path);
  assert.deepEqual(problems, []);
  return folder.names(files);
}

describe('files as git sees them', () => {
  const folder = folderForEachTest();
  it('are tracked ones and new ones, without ignored ones, in path order', async () => {
    folder.git('init').write({ 'z.ts': '', 'a/tracked.ts': '', 'dist/kept.ts': '', '.gitignore': '*.gen.ts\n', 'B.ts': '' }).git('add', '.');
    folder.write({ 'a/new.ts': '', 'a/x.gen.ts': '', 'node_modules/m/i.ts': '', 'a/node_modules/n.ts': '', 'ö ü.ts': '' });
    assert.deepEqual(await namesIn(folder, byGit), ['.gitignore', 'B.ts', 'a/new.ts', 'a/tracked.ts', 'dist/kept.ts', 'z.ts', 'ö ü.ts']);
  });

  it('are those of a subfolder when that is asked for', async () => {
    folder.git('init').write({ '.gitignore': 'a/skip/\n', 'top.ts': '', 'a/b.ts': '', 'a/skip/c.ts': '' }).git('add', '.');
    assert.deepEqual(await namesIn(folder, byGit, 'a'), ['a/b.ts']);
    assert.deepEqual(await namesIn(folder, byWalking, 'a'), ['a/b.ts']);
  });

  it('are those of a folder that its repository ignores, when that is asked for', async () => {
    folder.git('init').write({ '.gitignore': 'skip/\n', 'skip/a.ts': '', 'skip/in/b.ts': '' });
    for (const host of [byGit, byWalking]) {
      assert.deepEqual(await namesIn(folder, host), ['.gitignore']);
      assert.deepEqual(await namesIn(folder, host, 'skip'), ['skip/a.ts', 'skip/in/b.ts']);
      assert.deepEqual(await namesIn(folder, host, 'skip/in'), ['skip/in/b.ts']);
    }
  });

  it('are without files that are tracked and no longer there', async () => {
    folder.git('init').write({ 'a.ts': '', 'b.ts': '', 'c/d.ts': '' }).git('add', '.');
    rmSync(folder.at('b.ts'));
    rmSync(folder.at('c'), { recursive: true });
    assert.deepEqual(await namesIn(folder, byGit), ['a.ts']);
  });

  it('are each listed once while a merge is in conflict', async () => {
    folder.git('init', '-b', 'main').write({ 'a.ts': '1' }).git('add', '.').git('commit', '-m', 'one');
    folder.git('checkout', '-b', 'other').write({ 'a.ts': '2' }).git('commit', '-am', 'two');
    folder.git('checkout', 'main').write({ 'a.ts': '3' }).git('commit', '-am', 'three');
    assert.throws(() => folder.git('merge', 'other'));
    assert.deepEqual(await namesIn(folder, byGit), ['a.ts']);
  });

  it('are those of submodules and of repositories inside the repository too', async () => {
    const library = new Folder().make();
    try {
      library.git('init').write({ 'lib.ts': '', '.gitignore': 'tmp.ts' }).git('add', '.').git('commit', '-m', 'lib');
      folder.git('init').write({ 'a.ts': '' }).git('submodule', 'add', library.path, 'sub').git('submodule', 'add', library.path, 'gone');
      folder.write({ 'sub/new.ts': '', 'sub/tmp.ts': '', 'nested/in.ts': '' });
      rmSync(folder.at('gone/.git'));
      for (const name of readdirSync(folder.at('gone'))) rmSync(folder.at(`gone/${name}`));
      folder.git('init', 'nested');
      assert.deepEqual(await namesIn(folder, byGit), ['.gitmodules', 'a.ts', 'nested/in.ts', 'sub/.gitignore', 'sub/lib.ts', 'sub/new.ts']);
      assert.deepEqual(await namesIn(folder, byGit, 'gone'), []);
    } finally {
      library.remove();
    }
  });

  it('do not depend on the repository that a git hook runs in', async () => {
    folder.git('init').write({ 'dist/seen-by-git-alone.ts': '' });
    process.env['GIT_DIR'] = '/nowhere';
    try {
      assert.deepEqual(await namesIn(folder, byGit), ['dist/seen-by-git-alone.ts']);
    } finally {
      delete process.env['GIT_DIR'];
    }
  });

  it('are listed without starting programs that the repository names', async function () {
    if (isWindows) this.skip();
    folder.git('init').write({ 'a.ts': '', 'watch.sh': `#!/bin/sh\ntouch "${folder.at('started')}"\n` });
    chmodSync(folder.at('watch.sh'), 0o755);
    folder.git('config', 'core.fsmonitor', folder.at('watch.sh')).git('status');
    assert.ok(existsSync(folder.at('started')), 'git itself starts the program, or this test shows nothing');
    rmSync(folder.at('started'));
    await namesIn(folder, byGit);
    assert.ok(!existsSync(folder.at('started')));
  });
});

describe('files found by walking', () => {
  const folder = folderForEachTest();
  it('are the same as with git, by the .gitignore files of every folder', async () => {
    folder.git('init').write({
      '.gitignore': '*.log.ts\n/only-top.ts\nbuild/\n# note.ts\npackages/*/lib\n!keep.log.ts\ndeep/skip.ts',
      'a.ts': '',
      'x.log.ts': '',
      'keep.log.ts': '',
      'only-top.ts': '',
      'note.ts': '',
      'build/out.ts': '',
      'deep/skip.ts': '',
      'in/deep/skip.ts': '',
      'in/only-top.ts': '',
      'packages/a/lib/made.ts': '',
      'packages/b/.gitignore': '!lib\nown.ts\n/here.ts\n!x.log.ts\nspace \n',
      'packages/b/lib/made.ts': '',
      'packages/b/src/own.ts': '',
      'packages/b/src/here.ts': '',
      'packages/b/here.ts': '',
      'packages/b/x.log.ts': '',
      'packages/b/y.log.ts': '',
      'app/[id]/.gitignore': 'local.ts\n',
      'app/[id]/local.ts': '',
      'app/[id]/page.ts': '',
      'app/i/local.ts': '',
      'node_modules/m/index.ts': '',
    });
    const expected = await namesIn(folder, byGit);
    assert.ok(expected.includes('packages/b/lib/made.ts') && expected.includes('app/i/local.ts'));
    assert.deepEqual(await namesIn(folder, byWalking), expected);
  });

  it('are found so where there is no repository, and where git is missing', async () => {
    folder.write({ 'b.ts': '', 'a/c.ts': '', '.git-like/d.ts': '' });
    assert.deepEqual(await namesIn(folder, byGit), ['.git-like/d.ts', 'a/c.ts', 'b.ts']);
    folder.git('init');
    const path = process.env['PATH'];
    process.env['PATH'] = folder.path;
    try {
      assert.deepEqual(await namesIn(folder, byGit), ['.git-like/d.ts', 'a/c.ts', 'b.ts']);
    } finally {
      process.env['PATH'] = path;
    }
  });

  it('are without build output, unless a .gitignore says what is ignored', async () => {
    folder.write({ 'src/a.ts': '', 'dist/a.js': '', 'src/build/b.js': '', '.next/c.js': '', 'coverage/d.js': '' });
    assert.deepEqual(await namesIn(folder, byWalking), ['src/a.ts']);
    folder.write({ '.gitignore': 'dist\n' });
    assert.deepEqual(await namesIn(folder, byWalking), ['.gitignore', '.next/c.js', 'coverage/d.js', 'src/a.ts', 'src/build/b.js']);
  });

  it('are without the rules of folders above when there is no repository', async () => {
    folder.write({ '.gitignore': '*.ts\n', 'in/a.ts': '' });
    assert.deepEqual(await namesIn(folder, byWalking, 'in'), ['in/a.ts']);
  });
});

describe('symbolic links', () => {
  const folder = folderForEachTest();
  it('are not followed, and loops do no harm', async function () {
    if (isWindows) this.skip();
    folder.write({ 'a/real.ts': '' });
    symlinkSync('.', folder.at('a/loop'));
    symlinkSync('..', folder.at('a/up'));
    symlinkSync('a/real.ts', folder.at('link.ts'));
    symlinkSync('self.ts', folder.at('self.ts'));
    assert.deepEqual(await namesIn(folder, byWalking), ['a/real.ts']);
    folder.git('init').git('add', '.');
    assert.deepEqual(await namesIn(folder, byGit), ['a/real.ts']);
  });

  it('are followed when they are asked for by name', async function () {
    if (isWindows) this.skip();
    folder.write({ 'a/real.ts': RED });
    symlinkSync('a', folder.at('folder'));
    symlinkSync('a/real.ts', folder.at('link.ts'));
    const service = new AnalysisService(byGit, { knowledge: MARKS });
    const { files } = await service.scan({ paths: [folder.at('folder'), folder.at('link.ts')] });
    assert.deepEqual(folder.names(files.map(({ path }) => path)), ['folder/real.ts', 'link.ts']);
  });
});
