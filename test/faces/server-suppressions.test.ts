/** Suppressing from the light bulb: with a client that asks for the reason, and with one that only takes edits. */
import assert from 'node:assert/strict';
import type { CodeAction, Range } from 'vscode-languageserver-protocol/node';
import type { SuppressArguments } from '../../src/protocol';
import { applied, EditorClient } from './editor-client';

const ALL: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
const BAD = "function f() {\n\treturn 'bad';\n}\n";
const suppressing = (actions: readonly CodeAction[]) => actions.find(({ title }) => title === 'Suppress bad-word on this line with a reason');

describe('the server, asked to suppress', () => {
  let editor!: EditorClient;

  afterEach(() => editor?.stop());

  async function asked(name: string): Promise<SuppressArguments> {
    const action = suppressing(await editor.actions(name, editor.problems(name)[0]?.range ?? ALL));
    assert.equal(action?.edit, undefined, 'nothing is written before there is a reason');
    assert.equal(action?.command?.command, 'centinel.suppress');
    return action.command.arguments?.[0] as SuppressArguments;
  }

  it('lets the client ask for the reason, and writes the comment with it', async () => {
    editor = await EditorClient.start();
    await editor.open('a.ts', BAD);
    await editor.untilCodes('a.ts', ['bad-word']);
    assert.deepEqual((await asked('a.ts')).demands, { owner: false, until: false });
    const text = await editor.suppressed('a.ts', BAD, { reason: 'a quotation' });
    assert.equal(text, "function f() {\n\t// centinel-disable-next-line bad-word -- a quotation\n\treturn 'bad';\n}\n");
    await editor.change('a.ts', text);
    await editor.untilCodes('a.ts', []);
  });

  it('tells what the project demands, and writes owner and day as well', async () => {
    editor = await EditorClient.start({ files: { 'centinel.config.json': JSON.stringify({ suppressions: { require: ['owner', 'until'], longestDays: 90 } }) } });
    await editor.open('a.ts', BAD);
    await editor.untilCodes('a.ts', ['bad-word']);
    assert.deepEqual((await asked('a.ts')).demands, { owner: true, until: true, longestDays: 90 });
    const text = await editor.suppressed('a.ts', BAD, { reason: 'a quotation', owner: 'press', until: '2027-01-31' });
    assert.match(text, /\t\/\/ centinel-disable-next-line bad-word -- a quotation \(owner: press, until: 2027-01-31\)\n/);
  });

  it('offers none for a rule that nobody may suppress, and says why', async () => {
    editor = await EditorClient.start({ files: { 'centinel.config.json': JSON.stringify({ suppressions: { never: ['bad-word'] } }) } });
    await editor.open('a.ts', BAD);
    await editor.untilCodes('a.ts', ['bad-word']);
    const action = suppressing(await editor.actions('a.ts', editor.problems('a.ts')[0]?.range ?? ALL));
    assert.match(action?.disabled?.reason ?? '', /no comment suppresses/);
    assert.deepEqual([action?.edit, action?.command], [undefined, undefined]);
  });

  it('writes nothing where the finding has gone meanwhile', async () => {
    editor = await EditorClient.start();
    await editor.open('a.ts', BAD);
    await editor.untilCodes('a.ts', ['bad-word']);
    const { uri, ruleId, fingerprint } = await asked('a.ts');
    await editor.change('a.ts', 'function f() {}\n');
    assert.deepEqual(await editor.suppression({ uri, ruleId, fingerprint, reason: 'a quotation' }), {});
  });

  for (const [place, text, expected] of [
    ['between tags', "const a = (\r\n  <p>\r\n    {f('bad')}\r\n  </p>\r\n);\r\n", "const a = (\r\n  <p>\r\n    {/* centinel-disable-next-line bad-word -- a quotation */}\r\n    {f('bad')}\r\n  </p>\r\n);\r\n"],
    ['after text between tags', "const a = (\n  <p>\n    Hello\n    you {f('bad')}\n  </p>\n);\n", "const a = (\n  <p>\n    Hello\n    {/* centinel-disable-next-line bad-word -- a quotation */}\n    you {f('bad')}\n  </p>\n);\n"],
    ['at an attribute', "const a = (\n  <p\n    title='bad'\n  />\n);\n", "const a = (\n  <p\n    // centinel-disable-next-line bad-word -- a quotation\n    title='bad'\n  />\n);\n"],
    ['in a template', "const a = `\n  ${f('bad')}\n`;\n", "const a = `\n  ${f(/* centinel-disable-line bad-word -- a quotation */ 'bad')}\n`;\n"],
  ] as const) {
    it(`suppresses ${place}, where only some comments may stand`, async () => {
      editor = await EditorClient.start();
      await editor.open('a.tsx', text, 'typescriptreact');
      await editor.untilCodes('a.tsx', ['bad-word']);
      assert.equal(await editor.suppressed('a.tsx', text, { reason: 'a quotation' }), expected);
      await editor.change('a.tsx', expected);
      await editor.untilCodes('a.tsx', []);
    });
  }

  it('gives a client without our commands a comment that waits for its reason, with the cursor there', async () => {
    editor = await EditorClient.start({ clientCommands: false });
    await editor.open('a.ts', BAD);
    const action = suppressing(await editor.actions('a.ts', { start: { line: 1, character: 10 }, end: { line: 1, character: 10 } }));
    assert.equal(applied(action, BAD), "function f() {\n\t// centinel-disable-next-line bad-word -- \n\treturn 'bad';\n}\n");
    assert.deepEqual(action?.command?.arguments, [{ uri: editor.uri('a.ts'), position: { line: 1, character: 43 } }]);
    await editor.execute(action.command.command, action.command.arguments);
    assert.deepEqual(editor.shown, [editor.uri('a.ts')]);
  });
});
