/** Microsoft's validator, with the rules of GitHub code scanning, on what the report gives. It is installed on the first run. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sarifReport } from '../../src/report/sarif';
import { fullInput, inputOf } from './constructed';

/**
 * Notes that stay: message texts are what GitHub shows (2002); which commit was scanned is the CI's to say (2003); the schema is not
 * looked up when there is no network (2006); rule ids are words, not numbers (2009).
 */
const ACCEPTED = new Set(['SARIF2002', 'SARIF2003', 'SARIF2006', 'SARIF2009']);

describe('the SARIF validator', function () {
  this.timeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'centinel-sarif-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  async function remarksOn(text: string): Promise<readonly string[]> {
    const file = join(folder, 'report.sarif');
    writeFileSync(file, text);
    const { code = 0, stdout, stderr } = await promisify(execFile)(process.execPath, ['scripts/validate-sarif.mjs', file]).catch((error) => error);
    assert.ok(code < 2 && /^(?:No|\d+) remarks\.$/m.test(stdout), `${stdout}${stderr}`);
    return stdout.match(/^(?:error|warning|note) .*$/gm) ?? [];
  }

  const isAccepted = (remark: string): boolean => remark.startsWith('note ') && ACCEPTED.has(remark.split(/[ :]/)[1] ?? '');

  for (const [what, input] of Object.entries({ 'all there can be': fullInput(), 'nothing found': inputOf() })) {
    it(`has nothing to object to: ${what}`, async () => {
      const objections = (await remarksOn(sarifReport(input))).filter((remark) => !isAccepted(remark));
      assert.deepEqual(objections, []);
    });
  }

  it('objects to a report that GitHub would refuse', async () => {
    const report = sarifReport(fullInput()).replaceAll('"startLine"', '"endOfLine"');
    assert.ok((await remarksOn(report)).some((remark) => remark.startsWith('error ')));
  });
});
