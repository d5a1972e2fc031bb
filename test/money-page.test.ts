/** Runs the examples of docs/money.md: each line that says what comes out. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import ts from 'typescript';
import { readText } from './house/tree';

const load = createRequire(__filename);
const PAGE = 'docs/money.md';
const SAYS = /^(.+); \/\/ (.+)$/;

interface Block {
  readonly line: number;
  readonly code: string;
}

function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => ({ line: text.slice(0, match.index).split('\n').length, code: match[1]! }));
}

/** What each line that says so gives, in their order. */
function resultsOf(code: string): readonly unknown[] {
  const told = code.split('\n').map((line) => line.replace(SAYS, (_, expression: string) => `told.push(${expression});`));
  const { outputText } = ts.transpileModule(told.join('\n'), { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  const results: unknown[] = [];
  new Function('require', 'exports', 'told', outputText)(load, {}, results);
  return results;
}

describe(PAGE, () => {
  const blocks = blocksOf(readText(PAGE));

  it('has examples', () => {
    assert.ok(blocks.length >= 5);
  });

  for (const { line, code } of blocks) {
    it(`gives what it says at line ${line}`, () => {
      const said = code.split('\n').flatMap((one) => SAYS.exec(one)?.[2] ?? []);
      assert.ok(said.length > 0, 'nothing is said');
      assert.deepEqual(resultsOf(code).map(String), said);
    });
  }
});
