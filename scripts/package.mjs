/**
 * `npm run package`: the VSIX for every system, the one for this system with the parser in machine code in it, and the proof that nothing is in them that
 * a user does not need. `-- --target linux-x64` makes the one for that system, `-- --all` all there are.
 */
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { runOrFail } from './command.mjs';
import { nativeBinding, ownTarget, TARGETS } from './native-binding.mjs';
import { ensureDependencies, projectRoot } from './setup.mjs';
import { joinedNotices } from './third-party-notices.mjs';

const LARGEST = 3 * 1024 * 1024;
const LARGEST_BINDING = 1.5 * 1024 * 1024;
const UNWANTED = /(^|\/)(node_modules|src|test|bench|scripts|out)\/|\.(?:map|tsx?|node)$/;
const STAGES = join(projectRoot, 'out', 'package');

/** @typedef {{ target: string | undefined, vsix: string, files: readonly string[] }} Package no target: for every system */

/**
 * @param {readonly (string | undefined)[]} [targets] without them, for every system and for this one
 * @returns {Promise<readonly Package[]>}
 */
export async function packageExtension(targets = [undefined, ...[ownTarget()].filter(Boolean)]) {
  await build();
  const files = (await vsce(projectRoot, 'ls')).split('\n').filter(Boolean);
  const unwanted = files.filter((file) => UNWANTED.test(file));
  if (unwanted.length > 0) throw new Error(`The package holds what no user needs: ${unwanted.join(', ')}.`);
  const packages = [];
  for (const target of targets) packages.push(await packageFor(target, files));
  return packages;
}

/** @returns {Promise<string>} path of the VSIX that fits here */
export async function packageForThisSystem() {
  const [{ vsix }] = await packageExtension([ownTarget()]);
  return vsix;
}

/** From a copy of what goes into it, so that what is in dist/ serves every system. */
async function packageFor(target, files) {
  const stage = join(STAGES, target ?? 'universal');
  rmSync(stage, { recursive: true, force: true });
  for (const file of ['.vscodeignore', ...files]) copy(join(projectRoot, file), join(stage, file));
  const more = target ? [await addBinding(target, stage)] : [];
  const { name, version } = JSON.parse(readFileSync(join(stage, 'package.json'), 'utf8'));
  const vsix = join(projectRoot, `${[name, target, version].filter(Boolean).join('-')}.vsix`);
  rmSync(vsix, { force: true });
  await vsce(stage, 'package', '--out', vsix, ...(target ? ['--target', target] : []));
  rmSync(stage, { recursive: true });
  const largest = LARGEST + (target ? LARGEST_BINDING : 0);
  const { size } = statSync(vsix);
  if (size > largest) throw new Error(`${vsix} has ${megabytes(size)}, more than ${megabytes(largest)}.`);
  console.log(`${vsix}: ${files.length + more.length} files, ${megabytes(size)}`);
  return { target, vsix, files: [...files, ...more] };
}

/** Where src/hosts/native-parser.ts looks for it first. */
async function addBinding(target, stage) {
  const { name, file, notice } = await nativeBinding(target);
  copy(file, join(stage, 'dist', 'native', name));
  appendFileSync(join(stage, 'dist', 'THIRD-PARTY-NOTICES.txt'), joinedNotices(['', notice]));
  return `dist/native/${name}`;
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}

/** A warning of vsce is something that users of the marketplace would see: it fails the packaging. */
async function vsce(folder, command, ...args) {
  const program = join(projectRoot, 'node_modules', '@vscode', 'vsce', 'vsce');
  const output = await runOrFail(process.execPath, [program, command, '--no-dependencies', ...args], { cwd: folder });
  if (/\bwarning\b/i.test(output)) throw new Error(`vsce ${command} warned:\n${output}`);
  return output;
}

const megabytes = (bytes) => `${(bytes / 1024 / 1024).toFixed(2)} MB`;

/** @returns {readonly (string | undefined)[] | undefined} what the command line asks for */
function wantedTargets(words) {
  if (words.length === 0) return undefined;
  if (words.length === 1 && words[0] === '--all') return [undefined, ...TARGETS];
  if (words.length === 2 && words[0] === '--target' && TARGETS.includes(words[1])) return [words[1]];
  console.error(`npm run package [-- --all | --target TARGET], where TARGET is one of ${TARGETS.join(', ')}`);
  process.exit(2);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const targets = wantedTargets(process.argv.slice(2));
  await ensureDependencies();
  await packageExtension(targets);
}
