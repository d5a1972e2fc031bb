/** Fixes, fix all, suppressions: the edits that an editor gets, applied to the text. */
import assert from 'node:assert/strict';
import type { CodeAction, CreateFile, Range, TextDocumentEdit } from 'vscode-languageserver-protocol/node';
import { applied, EditorClient, RULE_PAGES } from './editor-client';

const ALL: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
const at = (line: number, character: number): Range => ({ start: { line, character }, end: { line, character } });
const titled = (actions: readonly CodeAction[], title: RegExp) => actions.find((action) => title.test(action.title));

describe('the server, asked for code actions', () => {
  let editor!: EditorClient;

  beforeEach(async () => {
    editor = await EditorClient.start();
  });

  afterEach(() => editor?.stop());

  it('fixes what can be fixed, and prefers what is safe', async () => {
    const text = "const a = 'bad';\n";
    await editor.open('a.ts', text);
    const fix = titled(await editor.actions('a.ts', at(0, 12)), /^Write good$/);
    assert.equal(fix?.isPreferred, true);
    assert.equal(fix?.kind, 'quickfix');
    assert.deepEqual(fix?.diagnostics?.map(({ code }) => code), ['bad-word']);
    assert.equal(applied(fix, text), "const a = 'good';\n");
  });

  it('says so where a person must look', async () => {
    await editor.open('a.ts', "const a = 'risky';\n");
    const fix = titled(await editor.actions('a.ts', at(0, 12)), /Write calm/);
    assert.equal(fix?.title, 'Write calm (review)');
    assert.equal(fix?.isPreferred, false);
  });

  it('ties the edit to the version that it was made for', async () => {
    await editor.open('a.ts', '');
    const version = await editor.change('a.ts', "const a = 'bad';\n");
    const fix = titled(await editor.actions('a.ts', at(0, 12)), /^Write good$/);
    const [change] = (fix?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri: editor.uri('a.ts'), version });
  });

  it('offers nothing where there is nothing', async () => {
    await editor.open('a.ts', "const a = 'bad';\n\nconst b = 1;\n");
    assert.deepEqual(await editor.actions('a.ts', at(2, 3)), []);
  });

  it('applies all safe fixes of the file, round after round, and no other', async () => {
    const text = "const a = 'bad';\nconst b = 'worse';\nconst c = 'risky';\n";
    await editor.open('a.ts', text);
    const [fixAll, ...more] = await editor.actions('a.ts', ALL, ['source.fixAll.centinel']);
    assert.deepEqual(more, []);
    assert.equal(fixAll?.kind, 'source.fixAll.centinel');
    assert.equal(applied(fixAll, text), "const a = 'good';\nconst b = 'good';\nconst c = 'risky';\n");
  });

  it('is part of every fix on save, and of the light bulb where there are several', async () => {
    const text = "const a = ['bad', 'bad'];\n";
    await editor.open('a.ts', text);
    const [onSave] = await editor.actions('a.ts', ALL, ['source.fixAll']);
    assert.equal(applied(onSave, text), "const a = ['good', 'good'];\n");
    const inFile = titled(await editor.actions('a.ts', at(0, 13)), /in this file/);
    assert.equal(applied(inFile, text), "const a = ['good', 'good'];\n");
  });

  it('brings the lines of other files with all fixes of one, each once', async () => {
    const text = "const a = ['noted', 'bad', 'noted'];\n";
    await editor.open('a.ts', text);
    const [onSave] = await editor.actions('a.ts', ALL, ['source.fixAll']);
    const [change, create, lines] = (onSave?.edit?.documentChanges ?? []) as [TextDocumentEdit, CreateFile, TextDocumentEdit];
    assert.deepEqual(change.textDocument.uri, editor.uri('a.ts'));
    assert.deepEqual([create.kind, create.uri, create.options], ['create', editor.uri('words.txt'), { ignoreIfExists: true }]);
    assert.deepEqual(lines.edits.map((edit) => 'newText' in edit && edit.newText), ['known=\n']);
  });

  it('never fixes half-typed code on save', async () => {
    await editor.open('a.ts', "const a = 'bad';\nfoo(\n");
    assert.deepEqual(await editor.actions('a.ts', ALL, ['source.fixAll']), []);
    assert.ok(titled(await editor.actions('a.ts', at(0, 12)), /^Write good$/), 'a fix that was asked for');
  });

  it('opens the page of the rule', async () => {
    await editor.open('a.ts', "const a = 'bad';\n");
    const page = titled(await editor.actions('a.ts', at(0, 12)), /^Open the page of rule bad-word$/);
    assert.deepEqual(page?.command?.arguments, [`${RULE_PAGES}/bad-word.md`]);
  });
});
