/** Other tools, installed once into the cache at the versions of peers/package.json, with their configuration beside them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from '../../scripts/cache-folder.mjs';
import { runOrFail } from '../../scripts/command.mjs';
import { dependencies } from './peers/package.json';

/** `source` is bench/compare/peers. */
export async function peersFolder(source: string): Promise<string> {
  const files = readdirSync(source).map((name) => ({ name, text: readFileSync(join(source, name), 'utf8') }));
  const key = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return cached(`peers-${key}`, async (folder) => {
    console.error('Installing ESLint, its plugins, oxlint and Biome from npm, once.');
    for (const { name, text } of files) writeFileSync(join(folder, name), text);
    await runOrFail('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder });
  });
}

export function versionOf(peer: keyof typeof dependencies): string {
  return dependencies[peer];
}
