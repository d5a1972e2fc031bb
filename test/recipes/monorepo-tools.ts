/** Nx and Turborepo themselves, with the schemas of their files. They are installed into the cache on the first run (120 MB on disk). */
import { existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from '../../scripts/cache-folder.mjs';
import { runOrFail } from '../../scripts/command.mjs';

const VERSIONS = ['nx@24.0.6', 'turbo@2.11.11'] as const;

/** Time for their installation over a slow network. */
export const TOOLS_TIMEOUT = 300_000;

/** They work on this machine alone, and leave no process behind. */
export const ALONE: Readonly<Record<string, string>> = {
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
};

export async function monorepoTools(): Promise<string> {
  const folder = await cached(`monorepo-${VERSIONS.join('-')}-${process.platform}-${process.arch}`, install);
  return join(folder, 'node_modules');
}

async function install(folder: string): Promise<void> {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  await runOrFail('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...VERSIONS], { cwd: folder });
}

/** As if the repository had installed them beside what it has installed. */
export async function installedBeside(repo: string): Promise<void> {
  const tools = await monorepoTools();
  for (const folder of ['.', '.bin']) {
    for (const name of readdirSync(join(tools, folder)).filter((each) => each !== '.bin' && each !== '.package-lock.json')) {
      const place = join(repo, 'node_modules', folder, name);
      if (!existsSync(place)) symlinkSync(join(tools, folder, name), place, 'junction');
    }
  }
}
