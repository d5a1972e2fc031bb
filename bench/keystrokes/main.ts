/** How long it takes from a key to the diagnostics, in the language server as it is built. bench/README.md says more. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median, percentile } from '../clock';
import { corpusFolder } from '../corpus/corpus';
import { Random } from '../linking/random';
import { judged, table } from '../table';
import { Editor } from './editor';
import { type Length, LENGTHS } from './files';
import { type Times, typeIn } from './session';

const SERVER = join(__dirname, '..', '..', '..', 'dist', 'server.js');
const MOST_TIMES_PARSE = 3;
/** Functions that are typed in, in each file. */
const PLACES = 2;
const SEED = 1;

const MODES: readonly { readonly name: string; readonly env: Readonly<Record<string, string>> }[] = [
  { name: '', env: {} },
  { name: ', without the native parser', env: { CENTINEL_PARSER: 'portable' } },
];

const HEAD = ['', 'keys', 'p50', 'p95', 'p99', 'burst p95', 'parse p50', 'answer / parse, p95'];

/** By file. */
async function timesOf(corpus: string, { files }: Length, env: Readonly<Record<string, string>>, places: number): Promise<readonly Times[]> {
  const folders = [...new Set(files.map((file) => join(corpus, file.split('/')[0]!)))];
  const editor = await Editor.start(SERVER, folders, env);
  const random = new Random(SEED);
  const all: Times[] = [];
  for (const file of files) {
    const times = await typeIn(editor, join(corpus, file), readFileSync(join(corpus, file), 'utf8'), places, random);
    console.error(`${file}: ${times.answers.length} keys, p50 ${median(times.answers).toFixed(0)} ms, p95 ${percentile(times.answers, 0.95).toFixed(0)} ms; parse ${median(times.parses).toFixed(1)} ms`);
    all.push(times);
  }
  await editor.stop();
  return all;
}

function row(name: string, all: readonly Times[]): readonly string[] {
  const answers = all.flatMap((times) => times.answers);
  const of = (values: readonly number[], share: number) => percentile(values, share).toFixed(0);
  // Each file by its own parse.
  const ratios = all.flatMap((times) => times.answers.map((answer) => answer / median(times.parses)));
  const others = [of(all.flatMap(({ bursts }) => bursts), 0.95), median(all.flatMap(({ parses }) => parses)).toFixed(1)];
  return [name, String(answers.length), of(answers, 0.5), of(answers, 0.95), of(answers, 0.99), ...others, judged(percentile(ratios, 0.95), MOST_TIMES_PARSE)];
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rounds: { type: 'string' } } });
  const corpus = await corpusFolder('whole');
  const rows: (readonly string[])[] = [];
  const promises: string[] = [];
  for (const mode of MODES) {
    for (const length of LENGTHS) {
      const times = await timesOf(corpus, length, mode.env, Number(values.rounds ?? PLACES));
      const name = `${length.lines} lines${mode.name}`;
      rows.push(row(name, times));
      if (length.most !== undefined) promises.push(`${name}, p95 in ms: ${judged(percentile(times.flatMap(({ answers }) => answers), 0.95), length.most, 0)}`);
    }
  }
  console.log(`\nFrom a key to the diagnostics of the text with it, in ms\n${table([HEAD, ...rows])}\n${promises.join('\n')}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
