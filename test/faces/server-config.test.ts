/** `centinel.config.json` as the editor meets it. */
import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol/node';
import { EditorClient } from './editor-client';

const CONFIG = 'centinel.config.json';
const BAD = "const a = 'bad';\n";
const config = (content: object) => JSON.stringify(content);

describe('the server, with a config file', () => {
  let editor!: EditorClient;

  afterEach(() => editor?.stop());

  it('watches it, also above the folder that is open', async () => {
    editor = await EditorClient.start();
    const patterns = editor.watchers.map(({ globPattern }) => globPattern);
    assert.ok(patterns.includes(`**/${CONFIG}`));
    assert.ok(patterns.some((pattern) => typeof pattern === 'object' && pattern.pattern === CONFIG));
  });

  it('analyses open documents and scanned files again when it changes', async () => {
    editor = await EditorClient.start({ files: { 'a.ts': BAD, 'old/b.ts': BAD } });
    await editor.problemsOf('a.ts', await editor.open('a.ts', BAD));
    await editor.scan();
    await editor.untilCodes('old/b.ts', ['bad-word']);
    await editor.writeAndTell(CONFIG, config({ rules: { 'bad-word': 'warning' }, exclude: ['old/**'] }));
    await editor.untilCodes('old/b.ts', []);
    await editor.until(() => editor.problems('a.ts')[0]?.severity === DiagnosticSeverity.Warning, 'a warning in a.ts');
    await editor.removeAndTell(CONFIG);
    await editor.untilCodes('old/b.ts', ['bad-word']);
    await editor.until(() => editor.problems('a.ts')[0]?.severity === DiagnosticSeverity.Error, 'an error in a.ts');
  });

  it('lets a scan that is asked for go before the one that a change of it began', async () => {
    const slow = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}.ts`, `${BAD}// slow here\n`]));
    editor = await EditorClient.start({ files: slow });
    await editor.scan();
    await editor.until(() => editor.status?.state === 'idle', 'the end of the scan');
    await editor.writeAndTell(CONFIG, config({ rules: { 'bad-word': 'warning' } }));
    await editor.until(() => editor.status?.state === 'scanning', 'the scan in the background');
    const { cancelled, findings } = await editor.scan();
    assert.equal(cancelled, false);
    assert.deepEqual(findings, { error: 0, warning: 40, info: 0 });
  });

  it('goes before the settings of the editor', async () => {
    editor = await EditorClient.start({ settings: { rules: { 'bad-word': 'off', 'risky-word': 'info' } }, files: { [CONFIG]: config({ rules: { 'bad-word': 'error' } }) } });
    await editor.problemsOf('a.ts', await editor.open('a.ts', "const a = ['bad', 'risky'];\n"));
    assert.deepEqual(editor.problems('a.ts').map(({ severity }) => severity), [DiagnosticSeverity.Error, DiagnosticSeverity.Information]);
  });

  it('says once what is wrong with it, in the file and in a message that opens it; the last good one goes on', async () => {
    editor = await EditorClient.start({ files: { [CONFIG]: config({ rules: { 'bad-word': 'warning' } }) } });
    await editor.problemsOf('a.ts', await editor.open('a.ts', BAD));
    editor.press = `Open ${CONFIG}`;
    await editor.writeAndTell(CONFIG, '{\n  "rules": { "bad-word": ');
    await editor.until(() => editor.shown.length > 0, 'the config file to be opened');
    assert.equal(editor.shown[0], editor.uri(CONFIG));
    assert.ok(editor.problems(CONFIG).length > 0);
    await editor.problemsOf('a.ts', await editor.change('a.ts', `${BAD}\n`));
    assert.equal(editor.problems('a.ts')[0]?.severity, DiagnosticSeverity.Warning);
    assert.equal(editor.messages.length, 1, 'one message');
    await editor.writeAndTell(CONFIG, config({ rules: { 'bad-word': 'info' } }));
    await editor.untilCodes(CONFIG, []);
    await editor.until(() => editor.problems('a.ts')[0]?.severity === DiagnosticSeverity.Information, 'the mended config in force');
    assert.equal(editor.messages.length, 1, 'no message about what was mended');
  });
});
