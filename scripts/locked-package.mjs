/** A package of package-lock.json, unpacked, also one that npm does not install on this system: the very one that the lock file means. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from './cache-folder.mjs';
import { runOrFail } from './command.mjs';
import { projectRoot } from './setup.mjs';

/** @returns {Promise<string>} the folder of the package, downloaded once into the cache */
export async function lockedPackage(name) {
  const locked = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')).packages[`node_modules/${name}`];
  if (!locked) throw new Error(`package-lock.json holds no ${name}.`);
  const folder = await cached(`npm-${name.replace(/^@/, '').replace('/', '-')}-${locked.version}`, (aside) => unpack(name, locked, aside));
  return join(folder, 'package');
}

async function unpack(name, { version, integrity }, aside) {
  const output = await runOrFail('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', aside]);
  const tarball = output.trim().split('\n').at(-1) ?? '';
  const hash = createHash('sha512').update(readFileSync(join(aside, tarball))).digest('base64');
  if (`sha512-${hash}` !== integrity) throw new Error(`The registry's ${name}@${version} is not the one of package-lock.json: sha512-${hash}.`);
  await runOrFail('tar', ['-xzf', tarball], { cwd: aside });
  rmSync(join(aside, tarball));
}
