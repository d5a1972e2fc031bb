/** The editor and the command line say the same: findings, suppressions and what the baseline holds. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scannedState } from './editor-state';
import { underlinedBy } from './underlined-by';
import { fileUri } from './workspace-files';

const ROOT = join(__dirname, '..', '..');

/** `npm run parity` opens a project and holds what is written here against the command line. */
const record = process.env['CENTINEL_PARITY'];
if (record) {
  describe('the project that is open', () => {
    it('is scanned in the editor', async function () {
      this.timeout(600_000);
      writeFileSync(record, JSON.stringify(await scannedState()));
    });
  });
} else {
  describe('the editor and the command line', () => {
    const wallet = () => fileUri('wallet').fsPath;
    after(() => rmSync(wallet(), { recursive: true, force: true }));

    it('say the same of the wallet, with a baseline and suppressions in it', async function () {
      this.timeout(120_000);
      cpSync(join(ROOT, 'examples', 'wallet'), wallet(), { recursive: true });
      suppressInWallet('src/server.ts', 24, 'tls-verification-off -- a rehearsal (owner: platform, until: 2999-12-31)');
      suppressInWallet('src/routes/admin.ts', 40, 'weak-hash -- over since long (until: 2020-01-31)');
      commandLine('baseline', 'create', 'wallet', '--quiet');
      const baseline = join(wallet(), '.centinel', 'baseline.json');
      writeFileSync(baseline, readFileSync(baseline, 'utf8').replace(/.*src\/fees\.ts.*\n/g, ''));

      const expected = commandLine('scan', '.', '--format', 'json', '--quiet');
      const { summary } = JSON.parse(expected) as { summary: { suppressed: number; baselined: number; warning: number } };
      assert.ok(summary.suppressed > 0 && summary.baselined > 20 && summary.warning > 0, JSON.stringify(summary));
      const { report, underlined } = await scannedState();
      assert.equal(report, expected);
      assert.deepEqual(underlined, underlinedBy(expected));
    });

    function suppressInWallet(name: string, line: number, said: string): void {
      const file = join(wallet(), name);
      const lines = readFileSync(file, 'utf8').split('\n');
      lines.splice(line - 1, 0, `// centinel-disable-next-line ${said}`);
      writeFileSync(file, lines.join('\n'));
    }
  });
}

/** In the folder that is open; it ends with 1 where there are findings. */
function commandLine(...args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [join(ROOT, 'dist', 'cli.js'), ...args], { cwd: fileUri('.').fsPath, env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, encoding: 'utf8', maxBuffer: 1e8 });
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number | null; stdout: string; stderr: string };
    if (status !== 1) throw new Error(`The command line ended with ${status}: ${stderr}`, { cause: error });
    return stdout;
  }
}
