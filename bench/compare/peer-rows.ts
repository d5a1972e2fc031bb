/** Other linters over the same files, on as many cores. */
import { join } from 'node:path';
import { CORES } from './cores';
import { measured } from './measured';
import { versionOf } from './peers';
import type { Row } from './row';

/** 1: there was something to say. */
const FINE = [0, 1];

export function peerRows(corpus: string, peers: string): readonly Row[] {
  const bin = (name: string) => join(peers, 'node_modules', '.bin', name);
  return [
    { ...eslint(corpus, peers, 'bare'), name: `ESLint ${versionOf('eslint')}, typescript-eslint parser, no rules` },
    {
      ...eslint(corpus, peers, 'plugins'),
      name: `ESLint, security ${versionOf('eslint-plugin-security')} + sonarjs ${versionOf('eslint-plugin-sonarjs')} recommended`,
    },
    {
      id: 'oxlint',
      name: `oxlint ${versionOf('oxlint')}`,
      group: 'oxlint',
      run: async () => [await measured({ program: bin('oxlint'), args: [`--threads=${CORES}`, '.'], cwd: corpus, fine: FINE })],
    },
    {
      id: 'biome',
      name: `Biome ${versionOf('@biomejs/biome')} lint`,
      group: 'biome',
      run: async () => [await measured({ program: bin('biome'), args: ['lint', `--config-path=${peers}`, '.'], cwd: corpus, fine: FINE })],
    },
  ];
}

function eslint(corpus: string, peers: string, config: string): Omit<Row, 'name'> {
  const options = ['--config', join(peers, `eslint.${config}.config.mjs`), '--format', join(peers, 'silent-formatter.mjs'), '--concurrency', String(CORES)];
  const args = [join(peers, 'node_modules', 'eslint', 'bin', 'eslint.js'), ...options, '.'];
  return { id: `eslint-${config}`, group: 'eslint', isSlow: true, run: async () => [await measured({ program: process.execPath, args, cwd: corpus, fine: FINE })] };
}
