/** examples/ledger, with what it declares and without. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledCli, PROJECT, runCli } from './cli-process';

describe('examples/ledger', function () {
  this.timeout(60_000);
  let folder = '';

  before(async () => {
    await bundledCli();
    folder = mkdtempSync(join(tmpdir(), 'centinel-ledger-'));
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  const found = async (...args: readonly string[]) => {
    const { stdout, stderr } = await runCli(PROJECT, ['scan', 'examples/ledger', '--format', 'json', ...args]);
    const { findings, configProblems } = JSON.parse(stdout) as { findings: readonly { file: string; start: { line: number }; ruleId: string }[]; configProblems: readonly unknown[] };
    assert.deepEqual(configProblems, [], stderr);
    return findings.map(({ file, start, ruleId }) => `${file.replace('examples/ledger/', '')}:${start.line} ${ruleId}`);
  };

  it('shows what its readme says, with its config and without', async () => {
    const empty = join(folder, 'empty.json');
    writeFileSync(empty, '{}');
    assert.deepEqual(await found('--config', empty), ['src/money.ts:5 money-float-arithmetic', 'src/pay.ts:13 card-logged']);
    assert.deepEqual(await found(), ['src/pay.ts:11 card-logged', 'src/pay.ts:14 card-logged']);
  });
});
