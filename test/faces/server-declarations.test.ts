/** What a project declares of its own code, as the editor meets it. */
import assert from 'node:assert/strict';
import { FileChangeType } from 'vscode-languageserver-protocol/node';
import { EditorClient } from './editor-client';

const CONFIG = 'centinel.config.json';
const CODE = 'export function pay(card: { number: string; cvv: string; expiry: string }) {\n  trail.write(card.number);\n  console.log(blur(card));\n}\nconst blur = (card: { number: string }) => card.number.trim();\n';

describe('the server, with what a project declares', () => {
  let editor!: EditorClient;

  beforeEach(async () => {
    editor = await EditorClient.start({ entry: 'src/server/main.ts' });
  });

  afterEach(() => editor?.stop());

  const lines = () => editor.problems('pay.ts').map(({ range, code }) => `${range.start.line + 1} ${String(code)}`);
  const untilLines = (...wanted: readonly string[]) => editor.until(() => lines().join() === wanted.join(), wanted.join(), () => lines().join());

  it('shows at once what a change of it does to open documents', async () => {
    await editor.open('pay.ts', CODE);
    await untilLines('3 card-logged');
    await editor.writeAndTell(CONFIG, '{ "loggers": ["trail.write"] }');
    await untilLines('2 card-logged', '3 card-logged');
    await editor.writeAndTell(CONFIG, '{ "loggers": ["trail.write"], "sanitizers": ["blur"] }');
    await untilLines('2 card-logged');
    await editor.removeAndTell(CONFIG);
    await untilLines('3 card-logged');
  });

  it('marks a wrong declaration at its line, and goes on with the others', async () => {
    await editor.open('pay.ts', CODE);
    await editor.writeAndTell(CONFIG, '{\n  "loggers": ["trail.write"],\n  "sanitizers": [\n    "blur()"\n  ]\n}');
    await untilLines('2 card-logged', '3 card-logged');
    const [problem, ...others] = editor.problems(CONFIG);
    assert.deepEqual([problem?.range.start, others], [{ line: 3, character: 4 }, []]);
    assert.match(problem?.message ?? '', /^"sanitizers\[0\]" must be the name of a function, such as "maskForDisplay"/);
  });

  it('marks a module that is not there, until it is', async () => {
    await editor.writeAndTell(CONFIG, '{ "loggers": [{ "module": "./src/log.ts", "name": "write" }] }');
    await editor.open('pay.ts', CODE);
    await editor.until(() => editor.problems(CONFIG).length === 1, 'a problem in the config');
    assert.match(editor.problems(CONFIG)[0]?.message ?? '', /^There is no \.\/src\/log\.ts in /);
    await editor.write('src/log.ts', '');
    await editor.tellWatched('src/log.ts', FileChangeType.Created);
    await editor.until(() => editor.problems(CONFIG).length === 0, 'no problem in the config');
    await editor.removeAndTell('src/log.ts');
    await editor.until(() => editor.problems(CONFIG).length === 1, 'the problem again');
  });
});
