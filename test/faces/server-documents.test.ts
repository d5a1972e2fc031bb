/** Diagnostics of open documents, as an editor gets them. */
import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol/node';
import { EditorClient, RULE_PAGES } from './editor-client';

describe('the server, for an open document', () => {
  let editor!: EditorClient;

  afterEach(() => editor?.stop());

  it('says what is wrong, why, what instead, and by which standards', async () => {
    editor = await EditorClient.start();
    const [first, second, ...more] = await editor.problemsOf('a.ts', await editor.open('a.ts', "const a = 'bad';\nconst b = 'risky';\n"));
    assert.deepEqual(more, []);
    assert.deepEqual(first?.range, { start: { line: 0, character: 10 }, end: { line: 0, character: 15 } });
    assert.equal(first?.severity, DiagnosticSeverity.Error);
    assert.equal(first?.source, 'Centinel');
    assert.equal(first?.code, 'bad-word');
    assert.equal(first?.codeDescription?.href, `${RULE_PAGES}/bad-word.md`);
    assert.equal(
      first?.message,
      'This is bad. It hurts. Write another word.\nCWE-328 Use of Weak Hash · PCI DSS 3.5.1 The card number is unreadable wherever it is stored',
    );
    assert.match((first?.data as { fingerprint: string }).fingerprint, /^[0-9a-f]{8,}$/);
    assert.equal(second?.severity, DiagnosticSeverity.Warning);
  });

  it('shows the way to the finding in the document itself', async () => {
    editor = await EditorClient.start();
    const [risky] = await editor.problemsOf('a.ts', await editor.open('a.ts', "const b = 'risky';\n"));
    const [related] = risky?.relatedInformation ?? [];
    assert.equal(related?.message, 'The file begins here.');
    assert.equal(related?.location.uri, editor.uri('a.ts'));
  });

  it('is silent where it is not sure', async () => {
    editor = await EditorClient.start();
    assert.deepEqual(await editor.problemsOf('a.ts', await editor.open('a.ts', "const a = 'maybe';\n")), []);
  });

  it('keeps the findings of the rest while a line is half typed', async () => {
    editor = await EditorClient.start();
    const problems = await editor.problemsOf('a.ts', await editor.open('a.ts', "const a = 'bad';\nconst b = foo(\n"));
    assert.deepEqual(problems.map(({ code }) => code), ['bad-word']);
  });

  it('publishes the last version of a burst of edits last, and what it says of others is true of them', async () => {
    editor = await EditorClient.start();
    await editor.problemsOf('a.ts', await editor.open('a.ts', "const a = 'bad';\n"));
    const typed = (key: number): string => `${'\n'.repeat(key)}const a = 'bad';\n`;
    for (let key = 2; key < 20; key++) await editor.change('a.ts', typed(key));
    const last = await editor.change('a.ts', "const a = 'risky';\n");
    assert.deepEqual((await editor.problemsOf('a.ts', last)).map(({ code }) => code), ['risky-word']);
    const seen = editor.published.map(({ version }) => version ?? 0);
    assert.deepEqual(seen, [...new Set(seen)].sort((a, b) => a - b));
    for (const { version, diagnostics } of editor.published.slice(1, -1)) assert.equal(diagnostics[0]?.range.start.line, version);
  });

  it('finds nothing any more after the edit that mends it', async () => {
    editor = await EditorClient.start();
    await editor.problemsOf('a.ts', await editor.open('a.ts', "const a = 'bad';\n"));
    assert.deepEqual(await editor.problemsOf('a.ts', await editor.change('a.ts', "const a = 'good';\n")), []);
  });

  it('counts what is published in the status', async () => {
    editor = await EditorClient.start();
    await editor.open('a.ts', "const a = ['bad', 'bad', 'risky', 'maybe'];\n");
    await editor.until(() => editor.status?.state === 'idle' && editor.status.findings.error === 2, 'two errors in the status');
    assert.deepEqual(editor.status, { state: 'idle', findings: { error: 2, warning: 1, info: 0 }, baselined: 0 });
    await editor.close('a.ts');
    await editor.until(() => editor.status?.findings.error === 0, 'no errors in the status');
  });

  it('takes its diagnostics back when the document is closed', async () => {
    editor = await EditorClient.start();
    await editor.problemsOf('a.ts', await editor.open('a.ts', "const a = 'bad';\n"));
    await editor.close('a.ts');
    await editor.untilCodes('a.ts', []);
  });

  it('waits for the save when asked to', async () => {
    editor = await EditorClient.start({ settings: { run: 'onSave' } });
    await editor.problemsOf('a.ts', await editor.open('a.ts', "const a = 'bad';\n"));
    await editor.change('a.ts', "const a = 'good';\n");
    const saved = await editor.change('a.ts', "const a = 'risky';\n");
    await editor.save('a.ts');
    await editor.problemsOf('a.ts', saved);
    assert.deepEqual(editor.published.map(({ version }) => version), [1, saved]);
  });

  it('follows its settings: severities, and off', async () => {
    editor = await EditorClient.start({ settings: { rules: { 'bad-word': 'info' } } });
    const [first] = await editor.problemsOf('a.ts', await editor.open('a.ts', "const a = ['bad', 'risky'];\n"));
    assert.equal(first?.severity, DiagnosticSeverity.Information);
    await editor.changeSettings({ rules: { 'bad-word': 'off' } });
    await editor.untilCodes('a.ts', ['risky-word']);
    await editor.changeSettings({ enable: false });
    await editor.untilCodes('a.ts', []);
    await editor.changeSettings({});
    await editor.untilCodes('a.ts', ['bad-word', 'risky-word']);
  });

  it('goes on after an internal error in one file, and logs it without the code', async () => {
    editor = await EditorClient.start();
    await editor.open('a.ts', "const pan = '4111'; // crash here\n");
    await editor.until(() => editor.logged.some((line) => line.includes('a.ts')), 'a line in the log');
    assert.ok(editor.logged.every((line) => !line.includes('4111')), editor.logged.join('\n'));
    await editor.open('b.ts', "const a = 'bad';\n");
    await editor.untilCodes('b.ts', ['bad-word']);
    await editor.change('a.ts', "const a = 'bad';\n");
    await editor.untilCodes('a.ts', ['bad-word']);
  });

  for (const [name, language] of [['a.tsx', 'typescriptreact'], ['a.mts', 'typescript'], ['a.cts', 'typescript'], ['a.js', 'javascript'], ['a.jsx', 'javascriptreact'], ['a.mjs', 'javascript'], ['a.cjs', 'javascript'], ['untitled:Untitled-1', 'typescript']] as const) {
    it(`reads ${name}`, async () => {
      editor = await EditorClient.start();
      const problems = await editor.problemsOf(name, await editor.open(name, "const a = 'bad';\n", language));
      assert.deepEqual(problems.map(({ code }) => code), ['bad-word']);
    });
  }

  it('counts lines and columns as the editor does, with CRLF and characters of two code units', async () => {
    editor = await EditorClient.start();
    const [first] = await editor.problemsOf('a.ts', await editor.open('a.ts', "const 𝒂 = 1;\r\nconst b = ['€𝒂', 'bad'];\r\n"));
    assert.deepEqual(first?.range.start, { line: 1, character: 18 });
  });
});
