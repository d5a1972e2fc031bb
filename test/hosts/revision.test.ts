/** Which state of the code a folder holds, as the real git says it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { revisionOf } from '../../src/hosts/revision';
import { gitIn } from './real-git';

describe('the revision of a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'centinel-revision-'));
  const repo = join(folder, 'repo');
  const git = (...args: readonly string[]): string => gitIn(repo, ...args);
  const write = (name: string, text: string): void => writeFileSync(join(repo, name), text);
  before(() => mkdirSync(repo));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is none without version control, and before the first commit', async () => {
    assert.deepEqual(await revisionOf(repo), { kind: 'none', reason: 'Not under version control.' });
    git('init', '-q');
    assert.deepEqual(await revisionOf(repo), { kind: 'none', reason: 'Under version control, and nothing is committed yet.' });
  });

  it('is the commit, and says whether anything is changed that is looked at', async () => {
    write('a.ts', 'export const a = 1;\n');
    write('notes.txt', 'one\n');
    git('add', '-A');
    git('commit', '-q', '-m', 'all');
    const commit = git('rev-parse', 'HEAD');
    const at = (isChanged: boolean) => ({ kind: 'commit', commit, isChanged, isShallow: false });
    assert.deepEqual(await revisionOf(repo), at(false));
    write('report.md', '# Report\n');
    write('made.ts', 'export const b = 1;\n');
    assert.deepEqual(await revisionOf(repo, ['made.ts', '../elsewhere.ts']), at(false));
    assert.deepEqual(await revisionOf(repo), at(true));
    rmSync(join(repo, 'made.ts'));
    write('notes.txt', 'two\n');
    assert.deepEqual(await revisionOf(repo), at(true));
    git('checkout', '-q', '.');
    assert.deepEqual(await revisionOf(repo), at(false));
  });

  it('says that a clone is shallow', async () => {
    git('commit', '-q', '--allow-empty', '-m', 'more');
    const clone = join(folder, 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repo}`, clone]);
    assert.deepEqual(await revisionOf(clone), { kind: 'commit', commit: git('rev-parse', 'HEAD'), isChanged: false, isShallow: true });
  });
});
