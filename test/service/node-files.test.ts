/** What is read from and written to the real disk, and what is said where that cannot be done. */
import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { NodeHost } from '../../src/hosts/node';
import { writeTextFile } from '../../src/hosts/write-text-file';
import { AnalysisService } from '../../src/service/analysis-service';
import { FileGone } from '../../src/service/host';
import { folderForEachTest } from './folder';
import { MARKS, RED, summaryOf } from './marks';

const byGit = new NodeHost();
const byWalking = new NodeHost({ trusted: false });
const isWindows = process.platform === 'win32';

describe('what cannot be read', () => {
  const folder = folderForEachTest();
  beforeEach(function () {
    if (isWindows) this.skip();
    folder.write({ 'a.ts': RED, 'in/b.ts': RED, 'in/locked/c.ts': RED, 'secret.ts': RED });
    folder.lock('in/locked').lock('secret.ts');
  });

  const scanned = (host: NodeHost, path = folder.path) =>
    folder.withoutRights(async () => {
      const { files, notAnalysed } = await new AnalysisService(host, { knowledge: MARKS }).scan({ paths: [path] });
      return [...folder.names(summaryOf(files)), ...notAnalysed.map((why) => `${folder.names([why.path])[0]} ${why.kind} ${why.reason}`)];
    });

  const notPermitted = 'You are not permitted to read it.';

  it('is reported when walking, and the rest goes on', async () => {
    assert.deepEqual(await scanned(byWalking), [
      'a.ts red-mark warning',
      'in/b.ts red-mark warning',
      `in/locked failed This folder could not be read. ${notPermitted}`,
      `secret.ts failed It could not be read. ${notPermitted}`,
    ]);
  });

  it('is reported with git, also from a subfolder', async () => {
    folder.git('init').write({ 'dist/seen-by-git-alone.ts': RED });
    assert.deepEqual(await scanned(byGit), [
      'a.ts red-mark warning',
      'dist/seen-by-git-alone.ts red-mark warning',
      'in/b.ts red-mark warning',
      `in/locked failed This folder could not be read. ${notPermitted}`,
      `secret.ts failed It could not be read. ${notPermitted}`,
    ]);
    assert.deepEqual(await scanned(byGit, folder.at('in')), [
      'in/b.ts red-mark warning',
      `in/locked failed This folder could not be read. ${notPermitted}`,
    ]);
  });

  it('is reported with git when it is tracked', async () => {
    folder.unlock().git('init').git('add', '.').lock('in/locked');
    assert.ok((await scanned(byGit)).includes(`in/locked/c.ts failed It could not be read. ${notPermitted}`));
  });
});

describe('a file', () => {
  const folder = folderForEachTest();
  it('is read as it is, and its version changes with it', async () => {
    folder.write({ 'a.ts': '\uFEFFa\r\n' });
    const before = await byGit.stat(folder.at('a.ts'));
    assert.equal(Buffer.from(await byGit.read(folder.at('a.ts'))).toString(), '\uFEFFa\r\n');
    folder.write({ 'a.ts': 'longer than before' });
    const after = await byGit.stat(folder.at('a.ts'));
    assert.deepEqual([before?.kind, before?.size, after?.size], ['file', 6, 18]);
    assert.notEqual(before?.version, after?.version);
  });

  it('that is gone, and a folder, are told apart', async () => {
    await assert.rejects(byGit.read(folder.at('none.ts')), FileGone);
    await assert.rejects(byGit.read(folder.path), { message: 'It is a folder, not a file.' });
    assert.equal(await byGit.stat(folder.at('none.ts')), undefined);
    assert.equal((await byGit.stat(folder.path))?.kind, 'directory');
  });

  it('that is removed between listing and reading is left out', async () => {
    folder.write({ 'a.ts': RED, 'b.ts': RED });
    const service = new AnalysisService(byGit, { knowledge: MARKS });
    const { files, notAnalysed } = await service.scan({ paths: [folder.path], onResult: () => rmSync(folder.at('b.ts'), { force: true }) });
    assert.deepEqual(folder.names(summaryOf(files)), ['a.ts red-mark warning']);
    assert.deepEqual(notAnalysed.map(({ kind, reason }) => [kind, reason]), [['left-out', 'It was removed before it could be read.']]);
  });
});

describe('a listing', () => {
  const folder = folderForEachTest();
  it('of a folder that is not there says so', async () => {
    const { files, problems } = await byGit.list(folder.at('none'));
    assert.deepEqual([files, problems.map(({ reason }) => reason)], [[], ['This folder could not be read. There is no such file or folder.']]);
  });

  it('ends when it is cancelled', async () => {
    folder.git('init').write({ 'a.ts': '' });
    for (const host of [byGit, byWalking]) await assert.rejects(host.list(folder.path, AbortSignal.abort()), { name: 'AbortError' });
  });
});

describe('a report that is written', () => {
  const folder = folderForEachTest();
  it('replaces the file as a whole, and makes the folders that are missing', async () => {
    await writeTextFile(folder.at('new/deep/report.json'), 'first');
    chmodSync(folder.at('new/deep/report.json'), 0o640);
    await writeTextFile(folder.at('new/deep/report.json'), 'second');
    assert.equal(readFileSync(folder.at('new/deep/report.json'), 'utf8'), 'second');
    assert.deepEqual(readdirSync(folder.at('new/deep')), ['report.json']);
    if (!isWindows) assert.equal(statSync(folder.at('new/deep/report.json')).mode & 0o777, 0o640);
  });

  it('leaves links and devices what they are', async function () {
    if (isWindows) this.skip();
    folder.write({ 'real.json': 'old' });
    symlinkSync('real.json', folder.at('link.json'));
    await writeTextFile(folder.at('link.json'), 'new');
    assert.equal(readFileSync(folder.at('real.json'), 'utf8'), 'new');
    assert.ok(lstatSync(folder.at('link.json')).isSymbolicLink());
    await writeTextFile('/dev/null', 'gone');
    assert.ok(statSync('/dev/null').isCharacterDevice());
  });

  it('says so where a folder takes no folder', async function () {
    if (process.platform !== 'linux') this.skip();
    await assert.rejects(writeTextFile('/proc/centinel/report.json', 'text'), { code: 'ENOENT' });
  });

  it('leaves nothing behind when it cannot be written', async () => {
    folder.write({ 'in/a': '' });
    await assert.rejects(writeTextFile(folder.at('in'), 'text'));
    await assert.rejects(writeTextFile(folder.at('in/a/report.json'), 'text'));
    assert.deepEqual(readdirSync(folder.at('in')), ['a']);
  });
});
