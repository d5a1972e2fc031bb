/** Microsoft's validator, with the rules of GitHub code scanning. It is installed on the first run. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Time for its installation over a slow network. */
export const VALIDATOR_TIMEOUT = 180_000;

/**
 * Notes that stay: message texts are what GitHub shows (2002); which commit was scanned is the CI's to say (2003); the schema is not
 * looked up when there is no network (2006); rule ids are words, not numbers (2009).
 */
const ACCEPTED = new Set(['SARIF2002', 'SARIF2003', 'SARIF2006', 'SARIF2009']);

/** What it says against this SARIF text, one line each. */
export async function objections(sarif: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'centinel-sarif-'));
  try {
    const file = join(folder, 'report.sarif');
    writeFileSync(file, sarif);
    return (await remarksOn(file)).filter((remark) => !isAccepted(remark));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function remarksOn(file: string): Promise<readonly string[]> {
  const { code = 0, stdout, stderr } = await promisify(execFile)(process.execPath, ['scripts/validate-sarif.mjs', file]).catch((error) => error);
  assert.ok(code < 2 && /^(?:No|\d+) remarks\.$/m.test(stdout), `${stdout}${stderr}`);
  return stdout.match(/^(?:error|warning|note) .*$/gm) ?? [];
}

const isAccepted = (remark: string): boolean => remark.startsWith('note ') && ACCEPTED.has(remark.split(/[ :]/)[1] ?? '');
