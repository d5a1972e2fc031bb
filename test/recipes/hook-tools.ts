/** The tools that run git hooks, as npm has them. They are installed into the cache on the first run (30 MB on disk). */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from '../../scripts/cache-folder.mjs';
import { runOrFail } from '../../scripts/command.mjs';

const VERSIONS = ['lefthook@2.2.2', 'husky@9.1.7'] as const;

/** Time for their installation over a slow network. */
export const HOOK_TOOLS_TIMEOUT = 180_000;

/** The folder of their programs. */
export async function hookTools(): Promise<string> {
  const folder = await cached(`hooks-${VERSIONS.join('-')}-${process.platform}-${process.arch}`, install);
  return join(folder, 'node_modules', '.bin');
}

/** The scripts of lefthook would set hooks up where they are run. */
async function install(folder: string): Promise<void> {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  await runOrFail('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...VERSIONS], { cwd: folder });
}
