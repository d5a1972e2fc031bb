/** The baseline of a project as the editor meets it: as hints, hidden, written, changed behind its back, and broken. */
import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CancellationTokenSource, DiagnosticSeverity, FileChangeType, type Range } from 'vscode-languageserver-protocol/node';
import { EditorClient } from './editor-client';

const BASELINE = '.centinel/baseline.json';
const BAD = "const a = 'bad';\n";
const RISKY = "const b = 'risky';\n";
const AT_WORD: Range = { start: { line: 0, character: 12 }, end: { line: 0, character: 12 } };
const NONE = { error: 0, warning: 0, info: 0 };

describe('the server, with a baseline', function () {
  this.timeout(60_000);
  let editor!: EditorClient;

  afterEach(() => editor?.stop());

  /** One finding in a file that is open, one in a file that was scanned. */
  async function start(settings = {}): Promise<void> {
    editor = await EditorClient.start({ files: { 'a.ts': BAD, 'b.ts': RISKY }, settings });
    // The repository: baselines are made at its root.
    await mkdir(join(editor.folder, '.git'));
    await editor.problemsOf('a.ts', await editor.open('a.ts', BAD));
    await editor.scan();
    await editor.untilCodes('b.ts', ['risky-word']);
  }

  const severities = (name: string) => editor.problems(name).map(({ severity }) => severity);
  const untilSeverities = (name: string, expected: readonly DiagnosticSeverity[]) => editor.until(() => JSON.stringify(severities(name)) === JSON.stringify(expected), `${name} with ${expected.join(', ')}`, () => severities(name).join(', '));
  const baselineText = () => readFile(join(editor.folder, BASELINE), 'utf8');

  it('writes it, and shows what it holds as hints that count no longer', async () => {
    await start();
    const reply = await editor.baseline({ act: 'create' });
    assert.deepEqual(reply, { cancelled: false, written: [{ uri: editor.uri(BASELINE), entries: 2, fixed: 0, added: 2, open: 0 }], left: [], failed: [] });
    assert.deepEqual((JSON.parse(await baselineText()) as { findings: { file: string; rule: string }[] }).findings.map(({ file, rule }) => `${file} ${rule}`), ['a.ts bad-word', 'b.ts risky-word']);
    for (const name of ['a.ts', 'b.ts']) await untilSeverities(name, [DiagnosticSeverity.Hint]);
    assert.match(editor.problems('a.ts')[0]?.message ?? '', / \(in the baseline\)/);
    await editor.until(() => editor.status?.baselined === 2, 'two findings in the baseline');
    assert.deepEqual(editor.status?.findings, NONE);
    const { findings, baselined } = await editor.scan();
    assert.deepEqual([findings, baselined], [NONE, 2]);
  });

  it('watches for it, also above the folder that is open, and for nothing else there', async () => {
    await start();
    const above = editor.watchers.flatMap(({ globPattern }) => (typeof globPattern === 'object' ? [globPattern] : []));
    assert.ok(above.some(({ baseUri, pattern }) => String(baseUri).endsWith('/.centinel') && pattern === 'baseline.json'));
    // With a folder in the pattern, VS Code would watch all that lies below.
    assert.deepEqual(above.filter(({ pattern }) => pattern.includes('/')), []);
  });

  it('offers fixes for what it holds, but does not apply them unasked', async () => {
    await start();
    await editor.baseline({ act: 'create' });
    await untilSeverities('a.ts', [DiagnosticSeverity.Hint]);
    const titles = (await editor.actions('a.ts', AT_WORD)).map(({ title }) => title);
    assert.ok(titles.includes('Write good') && titles.some((title) => title.startsWith('Suppress bad-word')), titles.join(', '));
    assert.deepEqual(await editor.actions('a.ts', AT_WORD, ['source.fixAll']), []);
  });

  it('hides and shows it by the setting, and says how many there are', async () => {
    await start();
    await editor.baseline({ act: 'create' });
    await untilSeverities('b.ts', [DiagnosticSeverity.Hint]);
    await editor.changeSettings({ baseline: 'hide' });
    for (const name of ['a.ts', 'b.ts']) await editor.untilCodes(name, []);
    assert.equal(editor.status?.baselined, 2);
    assert.deepEqual(await editor.actions('a.ts', AT_WORD), []);
    await editor.changeSettings({ baseline: 'hint' });
    for (const name of ['a.ts', 'b.ts']) await untilSeverities(name, [DiagnosticSeverity.Hint]);
  });

  it('takes in at once what becomes of the file: made by another program, changed, removed', async () => {
    await start();
    await editor.baseline({ act: 'create' });
    const text = await baselineText();
    await untilSeverities('b.ts', [DiagnosticSeverity.Hint]);
    await editor.removeAndTell(BASELINE);
    await untilSeverities('a.ts', [DiagnosticSeverity.Error]);
    await untilSeverities('b.ts', [DiagnosticSeverity.Warning]);
    await editor.write(BASELINE, text);
    await editor.tellWatched(BASELINE, FileChangeType.Created);
    for (const name of ['a.ts', 'b.ts']) await untilSeverities(name, [DiagnosticSeverity.Hint]);
    await editor.writeAndTell(BASELINE, text.replace(/.*b\.ts.*\n/, '').replace('" },\n', '" }\n'));
    await untilSeverities('b.ts', [DiagnosticSeverity.Warning]);
    assert.deepEqual(severities('a.ts'), [DiagnosticSeverity.Hint]);
  });

  it('keeps hints while somebody types, and tells what is new as it is', async () => {
    await start();
    await editor.baseline({ act: 'create' });
    await untilSeverities('a.ts', [DiagnosticSeverity.Hint]);
    await editor.change('a.ts', `${BAD}const c = 'worse';\n`);
    await editor.until(() => editor.codes('a.ts').length === 2, 'the new finding');
    assert.deepEqual(Object.fromEntries(editor.problems('a.ts').map(({ code, severity }) => [code, severity])), { 'bad-word': DiagnosticSeverity.Hint, 'worse-word': DiagnosticSeverity.Error });
  });

  it('lets what is fixed leave it by an update, takes in what is new when asked, and says what is left', async () => {
    await start();
    await editor.baseline({ act: 'create' });
    await editor.writeAndTell('b.ts', BAD);
    const [updated] = (await editor.baseline({ act: 'update' })).written;
    assert.deepEqual(updated, { uri: editor.uri(BASELINE), entries: 1, fixed: 1, added: 0, open: 1 });
    const [accepted] = (await editor.baseline({ act: 'update', acceptNew: true })).written;
    assert.deepEqual([accepted?.entries, accepted?.added], [2, 1]);
  });

  it('leaves one alone that is there already, and updates none that is not', async () => {
    await start();
    const nothing = await editor.baseline({ act: 'update' });
    assert.deepEqual([nothing.written, nothing.left.length], [[], 1]);
    await editor.baseline({ act: 'create' });
    const before = await baselineText();
    await editor.writeAndTell('b.ts', BAD);
    const again = await editor.baseline({ act: 'create' });
    assert.deepEqual([again.written, again.left], [[], [editor.uri(BASELINE)]]);
    assert.equal(await baselineText(), before);
  });

  it('writes what the command line would: what stands on the disk counts, not what is typed', async () => {
    await start();
    await editor.change('a.ts', `${BAD}const c = 'worse';\n`);
    const [written] = (await editor.baseline({ act: 'create' })).written;
    assert.equal(written?.entries, 2);
    await editor.until(() => editor.codes('a.ts').includes('worse-word'), 'the unsaved finding');
  });

  it('writes nothing when it is cancelled', async () => {
    editor = await EditorClient.start({ files: Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}.ts`, `${BAD}// slow here\n`])) });
    await mkdir(join(editor.folder, '.git'));
    const source = new CancellationTokenSource();
    const asked = editor.baseline({ act: 'create' }, source.token);
    source.cancel();
    const { cancelled, written } = await asked;
    assert.deepEqual([cancelled, written], [true, []]);
    await assert.rejects(baselineText());
  });

  for (const [fault, text, said] of [
    ['of a newer version', '{ "version": 2, "findings": [] }', /newer version/],
    ['with the marks of a merge', '{\n  "version": 1,\n<<<<<<< ours\n  "findings": []\n=======\n>>>>>>> theirs\n}\n', /merge/],
    ['that is no JSON', '{ "version": 1, ', /no JSON/],
  ] as const) {
    it(`says in the file what is wrong with one ${fault}, shows findings as without it, and does not overwrite it`, async () => {
      await start();
      await editor.writeAndTell(BASELINE, text);
      await editor.until(() => editor.problems(BASELINE).length === 1, 'a problem in the baseline');
      assert.match(editor.problems(BASELINE)[0]?.message ?? '', said);
      assert.deepEqual(severities('a.ts'), [DiagnosticSeverity.Error]);
      await assert.rejects(editor.baseline({ act: 'update' }), said);
      await assert.rejects(editor.baseline({ act: 'create' }), said);
      assert.equal(await baselineText(), text);
      await editor.removeAndTell(BASELINE);
      await editor.until(() => editor.problems(BASELINE).length === 0, 'the problem gone');
    });
  }
});
