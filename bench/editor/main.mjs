/**
 * `npm run bench -- editor`: the extension in the real VS Code. How long its activation takes, in editors that were never used before, and what
 * its processes do while nobody does anything.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../scripts/build.mjs';
import { projectRoot } from '../../scripts/setup.mjs';
import { wantsDesktop, runInDesktop } from '../../test/host/desktop-host.mjs';
import { inFreshFolder } from '../../test/host/run.mjs';
import { runInServer } from '../../test/host/server-host.mjs';

const ROUNDS = 5;
const IDLE_SECONDS = 60;
const LARGEST_ACTIVATION = 50;

await build();
const tests = await bundle();
const rounds = [];
for (let round = 0; round < ROUNDS; round++) rounds.push(await measured(0));
const idling = process.platform === 'linux' ? await measured(IDLE_SECONDS) : undefined;
print();

async function bundle() {
  const esbuild = await import('esbuild');
  const outfile = join(projectRoot, 'out', 'bench', 'editor.js');
  const form = { bundle: true, platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'], logLevel: 'warning' };
  await esbuild.build({ ...form, absWorkingDir: projectRoot, entryPoints: ['bench/editor/inside.ts'], outfile });
  return outfile;
}

function measured(idle) {
  const runHost = wantsDesktop() ? runInDesktop : runInServer;
  return inFreshFolder(async (folder) => {
    const file = `${folder.workspace}.json`;
    await runHost({ ...folder, tests, env: { CENTINEL_BENCH_RESULT: file, CENTINEL_BENCH_IDLE: String(idle) } });
    return JSON.parse(readFileSync(file, 'utf8'));
  });
}

function print() {
  const each = rounds.map(({ said, activation }) => (said ? said.load + said.call : activation));
  const activation = median(each);
  line('activation, as VS Code shows it', `${ms(activation)} (at most ${LARGEST_ACTIVATION} ms) ${activation <= LARGEST_ACTIVATION ? 'ok' : 'TOO MUCH'}`);
  line('  each', each.map(ms).join(', '));
  const said = rounds.flatMap((round) => round.said ?? []);
  if (said.length > 0) line('  to load its code, to activate it', `${ms(median(said.map(({ load }) => load)))}, ${ms(median(said.map(({ call }) => call)))}`);
  line('  until who asked for it is told', ms(median(rounds.map((round) => round.activation))));
  line('  CPU of the extension host till then', ms(median(rounds.map((round) => round.activationCpu))));
  if (!idling) return;
  const { seconds, host, hostWithout, server, serverMemory } = idling.idle;
  const share = (cpu) => `${cpu} ms of CPU in ${seconds} s: ${((cpu / seconds / 1000) * 100).toFixed(2)} %`;
  line('server, a file open, idle', `${share(server)} (at most 0.1 %) ${server <= seconds ? 'ok' : 'TOO MUCH'}`);
  line('  its memory', `${serverMemory.toFixed(0)} MB`);
  line('extension host, with Centinel', share(host));
  line('extension host, before Centinel', share(hostWithout));
}

function line(what, value) {
  console.log(`${what.padEnd(38)} ${value}`);
}

function ms(value) {
  return `${value.toFixed(1)} ms`;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
