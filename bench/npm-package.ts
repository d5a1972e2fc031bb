/** Sources of a published package, downloaded from the npm registry. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from '../scripts/cache-folder.mjs';
import { runOrFail } from '../scripts/command.mjs';

/** The package in the cache, downloaded once. Its folder is not called node_modules, which no scan enters. */
export async function unpackedPackage(name: string, version: string): Promise<string> {
  const folder = await cached(`package-${flatName(name)}-${version}`, (aside) => unpack(name, version, aside).then(() => undefined));
  return join(folder, 'package');
}

/** Into the folder `package` of this one, which must exist. */
export async function unpack(name: string, version: string, into: string): Promise<string> {
  const packed = await runOrFail('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', into]);
  const tarball = packed.trim().split('\n').at(-1) ?? '';
  await runOrFail('tar', ['-xzf', tarball, '--no-same-owner'], { cwd: into });
  await rm(join(into, tarball));
  return join(into, 'package');
}

/** `@scope/name` as the name of one folder. */
export function flatName(name: string): string {
  return name.replace(/^@/, '').replace('/', '-');
}
