/** `centinel report` as users run it: where it writes, what it keeps, and what it says where it cannot. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HistoryLine } from '../../src/report/history/line';
import { gitIn } from '../hosts/real-git';
import { Workspace } from './cli-process';

const HISTORY = '.centinel/history.jsonl';
const BAD = "import https from 'node:https';\nexport const agent = new https.Agent({ rejectUnauthorized: false });\n";
const CONFLICT = '<<<<<<< ours\n=======\n>>>>>>> theirs\n';

describe('centinel report', () => {
  let workspace: Workspace;
  beforeEach(() => (workspace = new Workspace({ 'src/agent.ts': BAD })));
  afterEach(() => workspace.dispose());

  const git = (...args: readonly string[]): string => gitIn(workspace.folder, ...args);
  const read = (path: string): string => readFileSync(join(workspace.folder, path), 'utf8');
  const history = (): readonly HistoryLine[] => read(HISTORY).trimEnd().split('\n').map((line) => JSON.parse(line) as HistoryLine);

  it('writes a page about the commit, and records the run; the same run again is one line still, and neither is a change of the code', async () => {
    git('init', '-q');
    git('add', '-A');
    git('commit', '-q', '-m', 'all');
    const commit = git('rev-parse', 'HEAD').trim();
    const args = ['report', 'pci', '--format', 'html', '--output', 'out/report.html', '--record'];
    for (const round of [1, 2]) {
      const { code, stdout, stderr } = await workspace.run(args);
      assert.deepEqual([code, stdout], [0, ''], `round ${round}: ${stderr}`);
      assert.match(stderr, /1 finding: 1 error/);
      assert.ok(read('out/report.html').includes(`<code>${commit}</code>`));
      assert.deepEqual(history().map((line) => [line.commit, line.isChanged, line.found.error, line.paths.join()]), [[commit, false, 1, '.']]);
    }
    workspace.write('src/new.ts', 'export const a = 1;\n');
    const { stdout } = await workspace.run(['report', 'pci', '--quiet']);
    assert.match(stdout, new RegExp(`\\| Commit \\| ${commit}, with changes that are not committed \\|`));
  });

  it('says where there is no version control, and fails by findings only where that is asked for', async () => {
    const { code, stdout, stderr } = await workspace.run(['report', 'asvs', 'src', '--fail-on', 'error', '--quiet']);
    assert.equal(stderr, '');
    assert.match(stdout, /^# Evidence for OWASP ASVS 5\.0\.0\n/);
    assert.match(stdout, /\| Scanned \| src \|\n\| Commit \| Not under version control\. \|/);
    assert.match(stdout, /\| 12\.3\.2 \| Certificates are checked \| Finding against \| 1 finding \|/);
    assert.equal(code, 1);
  });

  it('hands the report out where its folder cannot be written, and overwrites nothing', async () => {
    workspace.write('taken', 'a file\n');
    const { code, stdout, stderr } = await workspace.run(['report', 'pci', '--output', 'taken/report.md', '--quiet']);
    assert.match(stderr, /^error: The report cannot be written to taken\/report\.md: /);
    assert.match(stdout, /^# Evidence for PCI DSS/);
    assert.equal(code, 2);
    assert.equal(read('taken'), 'a file\n');
  });

  it('records nothing in a history with the marks of a merge, and reports without it', async () => {
    workspace.write(HISTORY, CONFLICT);
    const recording = await workspace.run(['report', 'pci', '--record', '--output', 'report.md']);
    assert.equal(recording.stderr, 'error: Nothing was recorded: line 1 of .centinel/history.jsonl is the mark of a merge conflict. Solve it (keep the lines of both sides), then run the command again.\n');
    assert.deepEqual([recording.code, existsSync(join(workspace.folder, 'report.md')), read(HISTORY)], [2, false, CONFLICT]);
    const { code, stdout, stderr } = await workspace.run(['report', 'pci', '--quiet']);
    assert.equal(code, 0);
    assert.match(stderr, /^warning: \.centinel\/history\.jsonl: Line 1 is the mark of a merge conflict\./);
    assert.match(stdout, /## Trend\n\n- Line 1 is the mark of a merge conflict/);
  });

  it('knows the standards that there are', async () => {
    const { code, stderr } = await workspace.run(['report', 'iso']);
    assert.equal(code, 2);
    assert.match(stderr, /'iso' is invalid for argument 'standard'\. Allowed choices are pci, owasp, owasp-2021, asvs\./);
  });

  it('is a page of the findings, as a format of scan', async () => {
    const { code, stdout } = await workspace.run(['scan', '--format', 'html', '--quiet']);
    assert.equal(code, 1);
    assert.match(stdout, /^<!doctype html>[^]*<h1>Findings of Centinel<\/h1>[^]*src\/agent\.ts:2:/);
  });
});
