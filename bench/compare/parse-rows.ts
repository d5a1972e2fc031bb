/** The parsers alone: one process, one thread of its own. */
import { join } from 'node:path';
import { measured } from './measured';
import type { Row } from './row';

const NAMES = { estree: '@typescript-eslint/typescript-estree, parse alone', oxc: 'oxc-parser, parse alone, with the tree' };

export function parseRows(corpus: string): readonly Row[] {
  return (['estree', 'oxc'] as const).map((parser) => ({
    id: `parse-${parser}`,
    name: NAMES[parser],
    group: 'parse',
    // Beside this program: bench/run.mjs has built both.
    run: async () => [await measured({ program: process.execPath, args: [join(__dirname, 'bare-parse.cjs'), parser, corpus], cwd: corpus, fine: [0] })],
  }));
}
