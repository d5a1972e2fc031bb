/**
 * `npm run bench`: builds each measuring program as the product is built, and runs it by itself. Without further words it measures the product as a whole, beside
 * others; bench/README.md says more.
 */
import { join } from 'node:path';
import { run } from '../scripts/command.mjs';
import { ensureDependencies, projectRoot } from '../scripts/setup.mjs';

const OUT = join(projectRoot, 'out', 'bench');

/** What measures itself runs on one thread. What runs the built product takes options of its own. */
const PROGRAMS = {
  compare: { entries: ['bench/compare/main.ts', 'bench/compare/bare-parse.ts'], wants: 'product' },
  keystrokes: { entries: ['bench/keystrokes/main.ts'], wants: 'product' },
  editor: { program: 'bench/editor/main.mjs', wants: 'product' },
  since: { entries: ['bench/since/main.ts'], wants: 'repositories' },
  speed: { entries: ['bench/speed/main.ts'], wants: 'folders' },
  memory: { entries: ['bench/speed/memory.ts'], wants: 'folders' },
  growth: { entries: ['bench/growth/main.ts'], wants: 'nothing' },
};
const OPTIONS = ['--only', '--rounds'];

await ensureDependencies();
const { options, flags, words } = sorted(process.argv.slice(2));
const named = words.filter((word) => word in PROGRAMS);
const folders = words.filter((word) => !named.includes(word));
const wanted = named.length > 0 ? named : usual();
if (folders.length === 0 && wanted.some((name) => PROGRAMS[name].wants === 'folders')) {
  console.error(`Which folders? npm run bench -- ${wanted.join(' ')} FOLDER [FOLDER…]`);
  process.exit(2);
}
if (wanted.some(runsTheProduct)) await (await import('../scripts/build.mjs')).build();
for (const name of wanted) await measure(name);

function usual() {
  if (options.some((option) => option.startsWith('--only'))) return ['compare'];
  const usually = Object.keys(PROGRAMS).filter((name) => PROGRAMS[name].wants !== 'repositories');
  return usually.filter((name) => runsTheProduct(name) === (folders.length === 0));
}

/** Repositories with a history are asked for by name alone: not everybody has them. */
function runsTheProduct(name) {
  return ['product', 'repositories'].includes(PROGRAMS[name].wants);
}

/** `--only X` and `--only=X` are for the programs, all other flags for Node. */
function sorted(given) {
  const options = [];
  const rest = [];
  for (let at = 0; at < given.length; at++) {
    const [name] = given[at].split('=');
    if (!OPTIONS.includes(name)) rest.push(given[at]);
    else options.push(given[at].includes('=') ? given[at] : `${name}=${given[++at] ?? ''}`);
  }
  return { options, flags: rest.filter((word) => word.startsWith('--')), words: rest.filter((word) => !word.startsWith('--')) };
}

async function measure(name) {
  const { entries, program: asItIs, wants } = PROGRAMS[name];
  // What drives another program that is measured.
  if (asItIs) return start([join(projectRoot, asItIs)]);
  const outdir = join(OUT, name);
  const esbuild = await import('esbuild');
  // As scripts/build.mjs does, but readable, for profiles.
  const form = { bundle: true, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'], legalComments: 'none', logLevel: 'warning' };
  await esbuild.build({ ...form, absWorkingDir: projectRoot, entryPoints: entries, outdir, external: ['oxc-parser'], outExtension: { '.js': '.cjs' } });
  const program = join(outdir, `${entries[0].split('/').at(-1).replace(/\.ts$/, '.cjs')}`);
  if (runsTheProduct(name)) return start([...flags, program, ...options]);
  // Each folder in a process of its own: what the compiler of Node has learnt of one project would favour the next.
  for (const folder of wants === 'folders' ? folders : ['']) await start(['--single-threaded', '--expose-gc', ...flags, program, folder]);
}

async function start(args) {
  const { code } = await run(process.execPath, args, { show: true });
  if (code !== 0) process.exitCode = code;
}
