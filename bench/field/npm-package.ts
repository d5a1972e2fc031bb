/** Sources of a published package, downloaded once into the cache. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from '../../scripts/cache-folder.mjs';
import { runOrFail } from '../../scripts/command.mjs';

/** The unpacked package. Its folder is not called node_modules, which no scan enters. */
export async function unpackedPackage(name: string, version: string): Promise<string> {
  const flat = name.replace(/^@/, '').replace('/', '-');
  const folder = await cached(`field-${flat}-${version}`, async (aside) => {
    const packed = await runOrFail('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', aside]);
    const tarball = packed.trim().split('\n').at(-1) ?? '';
    await runOrFail('tar', ['-xzf', tarball], { cwd: aside });
    await rm(join(aside, tarball));
  });
  return join(folder, 'package');
}
