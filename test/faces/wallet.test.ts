/** What the command line says of examples/wallet: every mistake planted in it, and none of the code that only looks like one. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../house/tree';

const TYPESCRIPT = 'node_modules/typescript/bin/tsc';

/** Written by reading the code, not by running Centinel over it. */
const EXPECTED = `
src/config.ts:12 hardcoded-secret error
src/fees.ts:19 money-float-arithmetic warning
src/fees.ts:24 money-rounding warning
src/fees.ts:25 money-float-arithmetic warning
src/fees.ts:30 money-float-parse warning
src/fees.ts:31 money-float-arithmetic warning
src/receipt.ts:37 money-float-parse warning
src/receipt.ts:38 money-float-arithmetic warning
src/routes/admin.ts:22 money-float-parse warning
src/routes/admin.ts:24 money-float-arithmetic warning
src/routes/admin.ts:40 weak-hash error
src/routes/payments.ts:20 card-logged error
src/routes/payments.ts:25 insecure-random error
src/routes/payments.ts:37 card-logged error
src/routes/payments.ts:43 money-float-parse warning
src/routes/payments.ts:44 money-float-arithmetic warning
src/routes/payouts.ts:35 money-float-parse warning
src/routes/payouts.ts:37 money-float-arithmetic warning
src/routes/refunds.ts:15 card-logged error
src/routes/refunds.ts:33 card-logged error
src/routes/webhooks.ts:21 hardcoded-secret error
src/routes/webhooks.ts:26 weak-hash error
src/server.ts:24 tls-verification-off error
src/services/acquirer.ts:26 card-logged error
src/services/bank-client.ts:15 tls-verification-off error
src/services/bank-client.ts:43 tls-verification-off error
src/services/customers.ts:25 weak-hash error
src/services/customers.ts:38 money-float-parse warning
src/services/customers.ts:39 money-float-arithmetic error
src/services/password-reset.ts:16 insecure-random error
src/services/password-reset.ts:23 insecure-random error
src/services/sessions.ts:8 jwt-weak-secret error
`;

interface JsonReport {
  readonly findings: readonly { readonly file: string; readonly start: { readonly line: number }; readonly ruleId: string; readonly severity: string; readonly trace: readonly { readonly file: string; readonly message: string }[] }[];
  readonly summary: { readonly filesAnalysed: number; readonly filesFailed: number };
}

/** Runs a program of Node in the root of the repository. */
function node(...args: readonly string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, args, { cwd: ROOT });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: String(Buffer.concat(stdout)), stderr: String(Buffer.concat(stderr)) }));
  });
}

describe('examples/wallet', function () {
  this.timeout(60_000);

  it('shows what is planted in it, and nothing else', async () => {
    const { code, stdout, stderr } = await node('--import', 'tsx', join(ROOT, 'src/cli/main.ts'), 'scan', 'examples/wallet', '--format', 'json');
    assert.equal(code, 1, stderr);
    const { findings, summary } = JSON.parse(stdout) as JsonReport;
    const found = findings.map(({ file, start, ruleId, severity }) => `${file.replace('examples/wallet/', '')}:${start.line} ${ruleId} ${severity}`);
    assert.deepEqual(found.sort(), EXPECTED.trim().split('\n').sort());
    assert.equal(summary.filesFailed, 0);
    assert.ok(summary.filesAnalysed >= 15, `only ${summary.filesAnalysed} files were analysed`);
  });

  it('shows the way of a card number through three files', async () => {
    const { stdout } = await node('--import', 'tsx', join(ROOT, 'src/cli/main.ts'), 'scan', 'examples/wallet', '--format', 'json');
    const { findings } = JSON.parse(stdout) as JsonReport;
    const ways = findings.filter(({ file }) => file.endsWith('routes/refunds.ts')).map(({ trace }) => trace.map(({ file, message }) => `${file.replace('examples/wallet/src/', '')}: ${message}`));
    assert.deepEqual(ways, [
      [
        'routes/refunds.ts: cardNumber holds card data',
        'routes/refunds.ts: handed to service.give',
        'services/refunds.ts: calls audit.write',
        'audit/audit-log.ts: reaches out.info',
      ],
      ['services/vault.ts: cardNumber holds card data', 'routes/refunds.ts: comes back from usualTarget', 'routes/refunds.ts: kept in `target`'],
    ]);
  });

  it('is code that a compiler takes', async () => {
    const { code, stdout } = await node(join(ROOT, TYPESCRIPT), '--noEmit', '-p', join('examples', 'wallet'));
    assert.equal(code, 0, stdout);
  });
});
