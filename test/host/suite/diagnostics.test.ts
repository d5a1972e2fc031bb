import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FLOAT_COLUMN, FLOAT_FIELD, INSECURE_RANDOM, LIVE_KEY, TLS_OFF, WEAK_HASH } from './bad-lines';
import { ruleOf, untilFindings } from './findings';
import { append, open, removeAll } from './workspace-files';

describe('diagnostics', () => {
  afterEach(removeAll);

  it('appear when a file is opened', async () => {
    const { document } = await open('opened.ts', WEAK_HASH);
    const [finding] = await untilFindings(document.uri, 'weak-hash');
    assert.ok(finding);
    assert.equal(finding.range.start.line, 1);
    assert.match(document.getText(finding.range), /md5/);
    assert.match(finding.message, /CWE-328/);
  });

  it("link to the rule's page, which is there", async () => {
    const { document } = await open('linked.ts', WEAK_HASH);
    const [finding] = await untilFindings(document.uri, 'weak-hash');
    const code = finding?.code;
    assert.ok(typeof code === 'object');
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.match(page.getText(), /weak-hash|hash/i);
  });

  for (const ending of ['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs']) {
    it(`appear in .${ending} files`, async () => {
      const { document } = await open(`language.${ending}`, INSECURE_RANDOM);
      await untilFindings(document.uri, 'insecure-random');
    });
  }

  for (const [name, text] of [['schema.prisma', FLOAT_FIELD], ['migration.sql', FLOAT_COLUMN]] as const) {
    it(`appear in ${name}, whether or not an extension knows its language`, async () => {
      const { document } = await open(name, text);
      await untilFindings(document.uri, 'money-float-storage');
    });
  }

  for (const [name, text] of [['.env', `STRIPE_KEY=${LIVE_KEY}\n`], ['deploy.yaml', `stripe:\n  key: ${LIVE_KEY}\n`], ['shop.json', `{ "stripe": "${LIVE_KEY}" }\n`]] as const) {
    it(`appear in ${name}, whatever the editor takes its language for`, async () => {
      const { document } = await open(name, text);
      await untilFindings(document.uri, 'hardcoded-secret');
    });
  }

  it('appear after an edit, and go with the bad line', async () => {
    const editor = await open('edited.ts', 'export const total = 1;\n');
    await append(editor, TLS_OFF);
    await untilFindings(editor.document.uri, 'tls-verification-off');
    await vscode.commands.executeCommand('undo');
    await untilFindings(editor.document.uri);
  });

  it('survive a syntax error elsewhere in the file', async () => {
    const editor = await open('broken.ts', WEAK_HASH);
    await untilFindings(editor.document.uri, 'weak-hash');
    // The second finding shows that the broken text itself was analysed.
    await append(editor, `${INSECURE_RANDOM}export function pay(amount: { total.`);
    const findings = await untilFindings(editor.document.uri, 'weak-hash', 'insecure-random');
    assert.deepEqual(findings.map(ruleOf).sort(), ['insecure-random', 'weak-hash']);
  });

  it('are none in a file without mistakes', async () => {
    const bad = await open('bad.ts', WEAK_HASH);
    const good = await open('good.ts', WEAK_HASH.replace('md5', 'sha256'));
    await untilFindings(bad.document.uri, 'weak-hash');
    await untilFindings(good.document.uri);
  });
});
