/** `npm run package`: the VSIX, and the proof that nothing is in it that a user does not need. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { ensureDependencies, projectRoot } from './setup.mjs';

const LARGEST = 4 * 1024 * 1024;
const UNWANTED = /(^|\/)(node_modules|src|test|bench|scripts|out)\/|\.map$|\.tsx?$/;

/** @returns {Promise<string>} path of the VSIX */
export async function packageExtension() {
  await build();
  const { name, version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const vsix = join(projectRoot, `${name}-${version}.vsix`);
  rmSync(vsix, { force: true });
  vsce('package', '--no-dependencies', '--out', vsix);
  const files = vsce('ls', '--no-dependencies').split('\n').filter(Boolean);
  const unwanted = files.filter((file) => UNWANTED.test(file));
  if (unwanted.length > 0) throw new Error(`The package holds what no user needs: ${unwanted.join(', ')}.`);
  const size = statSync(vsix).size;
  if (size > LARGEST) throw new Error(`The package has ${megabytes(size)}, more than ${megabytes(LARGEST)}.`);
  console.log(`${vsix}: ${files.length} files, ${megabytes(size)}`);
  return vsix;
}

/** A warning of vsce is something that users of the marketplace would see: it fails the packaging. */
function vsce(...args) {
  const program = join(projectRoot, 'node_modules', '@vscode', 'vsce', 'vsce');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: projectRoot, encoding: 'utf8' });
  if (status !== 0 || /\bwarning\b/i.test(stdout + stderr)) throw new Error(`vsce ${args[0]} failed or warned:\n${stdout}${stderr}`);
  return stdout;
}

const megabytes = (bytes) => `${(bytes / 1024 / 1024).toFixed(2)} MB`;

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureDependencies();
  await packageExtension();
}
