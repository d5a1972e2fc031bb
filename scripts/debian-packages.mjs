/** Programs and libraries of the operating system: installed on Debian by root, named in words elsewhere. */
import { existsSync } from 'node:fs';
import { run, runOrFail } from './command.mjs';

/**
 * @param {readonly string[]} packages Debian names
 * @param {string} purpose what they are for, completing "... needed "
 */
export async function installPackages(packages, purpose) {
  const names = packages.join(' ');
  if (!isDebian()) throw new Error(`Please install ${names} (Debian's names), needed ${purpose}.`);
  if (process.getuid?.() !== 0) {
    throw new Error(`Please run "sudo apt-get update && sudo apt-get install ${names}", needed ${purpose}.`);
  }
  console.log(`Installing the Debian packages ${names}, needed ${purpose}. This can take some minutes.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  await runOrFail('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env });
}

const isDebian = () => existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
