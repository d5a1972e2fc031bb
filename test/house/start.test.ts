/** The check of what is loaded at the start, on a made-up tree: what cannot fail holds nothing. */
import assert from 'node:assert/strict';
import { loadedAtStart } from './start';

describe('the check of what is loaded at the start', () => {
  const tree = new Map([
    ['src/cli/main.ts', "import { run } from './run';\nimport type { Model } from 'types';\nimport { readFileSync } from 'node:fs';"],
    ['src/cli/run.ts', "export * from '../engine';\nexport const run = () => require('late') as typeof import('late');\nvoid import('../service/never');"],
    ['src/engine/index.ts', "import ts from 'typescript';\nimport '../cli/run';"],
    ['src/service/never.ts', "import 'never';"],
  ]);

  it('follows the imports, and not what is called for', () => {
    assert.deepEqual(loadedAtStart(tree, 'src/cli/main.ts'), ['typescript']);
    assert.deepEqual(loadedAtStart(tree, 'src/service/never.ts'), ['never']);
  });
});
