/** Brings node_modules in line with package-lock.json, on a fresh clone as well as after a pull. Needs nothing installed. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runOrFail } from './command.mjs';

const OLDEST_NODE = 20;

export const projectRoot = resolve(fileURLToPath(new URL('..', import.meta.url)));

/** Installs the dependencies when they are missing or not the ones in package-lock.json. */
export async function ensureDependencies() {
  requireNode();
  const difference = whatIsMissing();
  if (!difference) return;
  console.log(`Installing dependencies with "npm ci": ${difference}. This takes about half a minute.`);
  await runOrFail('npm', ['ci'], { cwd: projectRoot });
}

function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= OLDEST_NODE) return;
  console.error(`Centinel needs Node.js ${OLDEST_NODE} or newer; this is ${process.version}. Get it from https://nodejs.org/.`);
  process.exit(1);
}

/** In words why an install is due, or undefined. npm leaves a list of what it installed beside the packages. */
function whatIsMissing() {
  const installed = packagesOf('node_modules/.package-lock.json');
  if (!installed) return 'node_modules is missing';
  for (const [path, wanted] of Object.entries(packagesOf('package-lock.json') ?? {})) {
    const present = installed[path];
    // Packages for other platforms are in the lock file and rightly not on this disk.
    if (path === '' || (!present && wanted.optional)) continue;
    if (!present) return `${path} is missing`;
    if (present.version !== wanted.version) return `${path} is ${present.version}, not ${wanted.version}`;
  }
  return undefined;
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(join(projectRoot, lockFile), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await ensureDependencies();
