/** `npm run bench`: builds each measuring program as the product is built, and runs it by itself on one thread. bench/README.md says more. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../scripts/command.mjs';
import { ensureDependencies, projectRoot } from '../scripts/setup.mjs';

const OUT = join(projectRoot, 'out', 'bench');
const PROGRAMS = {
  speed: { entry: 'bench/speed/main.ts', wantsFolders: true },
  memory: { entry: 'bench/speed/memory.ts', wantsFolders: true },
  growth: { entry: 'bench/growth/main.ts', wantsFolders: false },
  editor: { program: 'bench/editor/main.mjs', wantsFolders: false },
};

await ensureDependencies();
const words = process.argv.slice(2);
const flags = words.filter((word) => word.startsWith('--'));
const named = words.filter((word) => word in PROGRAMS);
const folders = words.filter((word) => !flags.includes(word) && !named.includes(word));
const wanted = named.length > 0 ? named : Object.keys(PROGRAMS).filter((name) => folders.length > 0 || !PROGRAMS[name].wantsFolders);
if (folders.length === 0 && wanted.some((name) => PROGRAMS[name].wantsFolders)) {
  console.error('Which folders? npm run bench -- FOLDER [FOLDER…]');
  process.exit(2);
}
for (const name of wanted) await measure(name);

async function measure(name) {
  const { entry, program, wantsFolders } = PROGRAMS[name];
  if (program) return runAsItIs(program);
  const outfile = join(OUT, `${name}.cjs`);
  const esbuild = await import('esbuild');
  mkdirSync(OUT, { recursive: true });
  // As scripts/build.mjs does, but readable, for profiles.
  const form = { bundle: true, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'], legalComments: 'none', logLevel: 'warning' };
  await esbuild.build({ ...form, absWorkingDir: projectRoot, entryPoints: [entry], outfile });
  // Each folder in a process of its own: what the compiler of Node has learnt of one project would favour the next.
  for (const folder of wantsFolders ? folders : ['']) {
    const { code } = await run(process.execPath, ['--single-threaded', '--expose-gc', ...flags, outfile, folder], { show: true });
    if (code !== 0) process.exitCode = code;
  }
}

/** What drives another program that is measured. */
async function runAsItIs(program) {
  const { code } = await run(process.execPath, [join(projectRoot, program)], { show: true });
  if (code !== 0) process.exitCode = code;
}
