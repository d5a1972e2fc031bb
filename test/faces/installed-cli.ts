/** The command line as a package that npm installs, with no network. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { version } from '../../package.json';
import { runOrFail } from '../../scripts/command.mjs';
import { bundledCli } from './cli-process';

let packed: Promise<string> | undefined;

/**
 * Packed once for all tests of a run, and not by `npm pack` in the repository, which takes its package.json away for a moment: other tests run
 * at the same time. test/package tries that one.
 */
export function bundledTarball(): Promise<string> {
  packed ??= pack();
  return packed;
}

async function pack(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'centinel-packed-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const cli = await bundledCli();
  cpSync(dirname(cli), join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'dist', 'cli.js'), `#!/usr/bin/env node\n${readFileSync(cli, 'utf8')}`);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'centinel', version, bin: { centinel: 'dist/cli.js' } }));
  return join(folder, await packedIn(folder, folder));
}

/** Packs what is in `folder`, and gives the name of the tarball. */
export async function packedIn(folder: string, destination: string): Promise<string> {
  return (await runOrFail('npm', ['pack', '--pack-destination', destination, '--loglevel', 'error'], { cwd: folder })).trim();
}

/** As on a machine without a network, and with nothing in npm's cache. */
export function offline(folder: string): NodeJS.ProcessEnv {
  const cache = { npm_config_cache: join(folder, 'npm-cache'), npm_config_offline: 'true', npm_config_update_notifier: 'false' };
  return { ...process.env, ...cache, CI: '1', NO_COLOR: '1' };
}
