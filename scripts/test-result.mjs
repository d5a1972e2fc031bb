/** What a stage of the tests came to. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: readonly string[], reason?: string }} Result `reason` says why a stage without a failing test failed */

/** @returns {Result} */
export const failure = (reason) => ({ passed: 0, failed: 1, skipped: [], reason });

/** @returns {Result} for a check that is one thing */
export const verdict = (code, what) => (code === 0 ? { passed: 1, failed: 0, skipped: [] } : failure(`${what} ended with code ${code}`));

/** @returns {Result} of a stage in two parts */
export function together(first, second) {
  const skipped = [...first.skipped, ...second.skipped];
  return { passed: first.passed + second.passed, failed: first.failed + second.failed, skipped, reason: first.reason ?? second.reason };
}

/**
 * Runs mocha somehow and judges by the result file alone: exit codes of an editor that is closing say little.
 * @param {(resultFile: string) => Promise<void>} runMocha
 * @returns {Promise<Result>}
 */
export async function judged(runMocha) {
  const folder = mkdtempSync(join(tmpdir(), 'centinel-result-'));
  const file = join(folder, 'result.json');
  try {
    await runMocha(file);
    return readResult(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readResult(file) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return failure('the tests did not get to their end: there is no readable result');
  }
  const skipped = report.pending.map((test) => test.fullTitle);
  // A failing hook is no test of its own, yet mocha counts it among the failures.
  const { passes, failures } = report.stats;
  return passes + failures > 0 ? { passed: passes, failed: failures, skipped } : failure('it ran no test');
}
