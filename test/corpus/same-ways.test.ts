/** Over real files of other people: the findings are the same whichever way they are come by. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathOf } from '../../src/hosts/native-path';
import { NodeHost } from '../../src/hosts/node';
import { AnalysisService } from '../../src/service/analysis-service';
import type { FileResult } from '../../src/service/result';
import { type Part, partOrSkip } from './part';

const CLI = join(__dirname, '..', '..', 'dist', 'cli.js');

interface Report {
  readonly findings: readonly unknown[];
  readonly suppressed: readonly unknown[];
}

describe('over real sources', function () {
  this.timeout(600_000);
  const folder = mkdtempSync(join(tmpdir(), 'centinel-ways-'));
  let part: Part;
  let made = 0;

  before(async function () {
    part = await partOrSkip(this);
  });
  after(() => rmSync(folder, { recursive: true }));

  function run(command: string, ...args: readonly string[]): Report {
    const output = join(folder, `report-${++made}.json`);
    const { status, stderr } = spawnSync(process.execPath, [CLI, command, ...args, '--format', 'json', '--output', output, '--fail-on', 'never', '--quiet'], { cwd: part.folder, encoding: 'utf8' });
    assert.ok(status === 0 || status === 3, stderr);
    const { findings, suppressed } = JSON.parse(readFileSync(output, 'utf8')) as Report;
    return { findings, suppressed };
  }

  it('one thread and four, with what was kept and without, in shards and as a whole', () => {
    const whole = run('scan', '.', '--jobs', '1');
    assert.ok(whole.findings.length > 10, `${whole.findings.length} findings`);
    assert.deepEqual(run('scan', '.', '--jobs', '4', '--cache', join(folder, 'cache')), whole, 'four threads');
    assert.deepEqual(run('scan', '.', '--cache', join(folder, 'cache')), whole, 'what was kept');
    for (const shard of ['1/2', '2/2']) spawnSync(process.execPath, [CLI, 'scan', '.', '--shard', shard, '--format', 'json', '--output', join(folder, `shard-${shard[0]}.json`), '--fail-on', 'never', '--quiet'], { cwd: part.folder });
    assert.deepEqual(run('merge', join(folder, 'shard-1.json'), join(folder, 'shard-2.json')), whole, 'two shards');
  });

  it('every file parsed, and those alone whose text says that something may be found', async () => {
    const scanned = async (skims: boolean): Promise<readonly unknown[]> => {
      const service = new AnalysisService(new NodeHost({ trusted: false, blocking: true }), { skims, isOnce: true });
      const { files } = await service.scan({ paths: [pathOf(part.folder)] });
      return files.filter(({ findings, suppressed }: FileResult) => findings.length + suppressed.length > 0).map(({ path, findings, suppressed }) => ({ path, findings, suppressed }));
    };
    const all = await scanned(false);
    assert.ok(all.length > 10, `${all.length} files`);
    assert.deepEqual(await scanned(true), all);
  });
});
