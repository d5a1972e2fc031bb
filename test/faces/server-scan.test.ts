/** The scan of a workspace, and how its findings live on while files change. */
import assert from 'node:assert/strict';
import { CancellationTokenSource, FileChangeType } from 'vscode-languageserver-protocol/node';
import { EditorClient } from './editor-client';

const BAD = "const a = 'bad';\n";
const GOOD = "const a = 'good';\n";

/** Each takes a moment, so that there is time to cancel. */
const slowFiles = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`src/f${1000 + index}.ts`, `${BAD}// slow here\n`]));

describe('the server, asked to scan', () => {
  let editor!: EditorClient;

  afterEach(() => editor?.stop());

  it('shows findings of files that are not open, and says what it did', async () => {
    editor = await EditorClient.start({ files: { 'a.ts': BAD, 'src/b.tsx': "const b = ['risky', 'maybe'];\n", 'src/c.ts': GOOD, 'd.md': 'bad' } });
    const reply = await editor.scan();
    assert.deepEqual(reply, { cancelled: false, analysed: 3, findings: { error: 1, warning: 1, info: 0 }, baselined: 0, failed: [] });
    await editor.untilCodes('a.ts', ['bad-word']);
    await editor.untilCodes('src/b.tsx', ['risky-word']);
    assert.ok(editor.published.every(({ uri }) => uri !== editor.uri('src/c.ts')), 'a file without findings is not mentioned');
    assert.deepEqual(editor.progress.at(-1), { done: 3, total: 3, findings: 2 });
    await editor.until(() => editor.status?.state === 'idle' && editor.status.findings.error === 1, 'the counts in the status');
  });

  it('scans a single file, and says why it did not', async () => {
    editor = await EditorClient.start({ files: { 'a.ts': BAD, 'b.ts': BAD, 'c.min.js': BAD } });
    assert.equal((await editor.scan({ uris: [editor.uri('b.ts')] })).analysed, 1);
    await editor.untilCodes('b.ts', ['bad-word']);
    assert.deepEqual(editor.codes('a.ts'), []);
    const { analysed, failed } = await editor.scan({ uris: [editor.uri('c.min.js')] });
    assert.equal(analysed, 0);
    assert.match(failed[0]?.reason ?? '', /[Mm]inified/);
  });

  it('keeps what was found when it is cancelled', async () => {
    editor = await EditorClient.start({ files: slowFiles });
    const source = new CancellationTokenSource();
    const scan = editor.scan({}, source.token);
    await editor.untilCodes('src/f1000.ts', ['bad-word']);
    source.cancel();
    const reply = await scan;
    assert.equal(reply.cancelled, true);
    assert.ok(reply.analysed >= 1 && reply.analysed < 200, `${reply.analysed} files were analysed`);
    assert.equal(reply.findings.error, reply.analysed);
    assert.deepEqual(editor.codes('src/f1000.ts'), ['bad-word']);
    await editor.until(() => editor.status?.state === 'idle', 'the end of the scan in the status');
    assert.equal(editor.status?.findings.error, reply.analysed);
  });

  it('refuses a second scan while one runs', async () => {
    editor = await EditorClient.start({ files: slowFiles });
    const source = new CancellationTokenSource();
    const first = editor.scan({}, source.token);
    await assert.rejects(editor.scan(), /A scan is running already/);
    source.cancel();
    assert.equal((await first).cancelled, true);
  });

  it('analyses what is typed while it scans', async () => {
    editor = await EditorClient.start({ files: slowFiles });
    const source = new CancellationTokenSource();
    const scan = editor.scan({}, source.token);
    await editor.untilCodes('src/f1000.ts', ['bad-word']);
    await editor.problemsOf('open.ts', await editor.open('open.ts', BAD));
    assert.ok((editor.progress.at(-1)?.done ?? 0) < 200, 'the scan was not over');
    source.cancel();
    await scan;
  });

  it('goes on after a file that fails, and names it', async () => {
    editor = await EditorClient.start({ files: { 'a.ts': `${BAD}// crash here\n`, 'b.ts': BAD } });
    const { analysed, failed } = await editor.scan();
    assert.equal(analysed, 1);
    assert.deepEqual(failed.map(({ uri }) => uri), [editor.uri('a.ts')]);
    await editor.untilCodes('b.ts', ['bad-word']);
  });

  it('takes findings back when they are fixed on disk, and when the file goes', async () => {
    editor = await EditorClient.start({ files: { 'a.ts': BAD, 'src/b.ts': BAD, 'src/deep/c.ts': BAD } });
    await editor.scan();
    await editor.untilCodes('src/deep/c.ts', ['bad-word']);
    await editor.writeAndTell('a.ts', GOOD);
    await editor.untilCodes('a.ts', []);
    await editor.removeAndTell('src/b.ts');
    await editor.untilCodes('src/b.ts', []);
    await editor.removeAndTell('src');
    await editor.untilCodes('src/deep/c.ts', []);
    await editor.until(() => editor.status?.findings.error === 0, 'no findings in the status');
  });

  it('knows new files after a scan of the workspace, but not what git ignores', async () => {
    editor = await EditorClient.start({ files: { '.gitignore': 'dist/\n', 'a.ts': GOOD } });
    await editor.scan();
    await editor.write('dist/a.js', BAD);
    await editor.tellWatched('dist/a.js', FileChangeType.Created);
    await editor.writeAndTell('new.ts', BAD);
    await editor.untilCodes('new.ts', ['bad-word']);
    await editor.writeAndTell('a.ts', BAD);
    await editor.untilCodes('a.ts', ['bad-word']);
    assert.deepEqual(editor.codes('dist/a.js'), []);
  });

  it('lets the buffer of an open document count, and the disk again when it is closed', async () => {
    editor = await EditorClient.start({ files: { 'a.ts': BAD } });
    await editor.problemsOf('a.ts', await editor.open('a.ts', "const a = 'risky';\n"));
    const { findings } = await editor.scan();
    assert.deepEqual(findings, { error: 0, warning: 1, info: 0 });
    assert.deepEqual(editor.codes('a.ts'), ['risky-word']);
    await editor.close('a.ts');
    await editor.untilCodes('a.ts', ['bad-word']);
  });

  it('scans again: what is no longer found goes', async () => {
    editor = await EditorClient.start({ files: { 'a.ts': BAD, 'b.ts': BAD } });
    await editor.scan();
    await editor.untilCodes('b.ts', ['bad-word']);
    await editor.write('a.ts', GOOD);
    await editor.write('.gitignore', 'b.ts\n');
    await editor.scan();
    await editor.untilCodes('a.ts', []);
    await editor.untilCodes('b.ts', []);
  });

  it('drops all findings when it is switched off', async () => {
    editor = await EditorClient.start({ files: { 'a.ts': BAD } });
    await editor.scan();
    await editor.untilCodes('a.ts', ['bad-word']);
    await editor.changeSettings({ enable: false });
    await editor.untilCodes('a.ts', []);
    await assert.rejects(editor.scan(), /centinel\.enable/);
  });
});
