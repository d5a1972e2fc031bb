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
import { noTimes, type Times, typeIn } from './session';

const SERVER = join(__dirname, '..', '..', '..', 'dist', 'server.js');
const MOST_TIMES_PARSE = 3;
/** Functions that are typed in, in each file. */
const PLACES = 2;
const SEED = 1;

const MODES: readonly { readonly name: string; readonly env: Readonly<Record<string, string>> }[] = [
  { name: '', env: {} },
  { name: ', without the native parser', env: { CENTINEL_PARSER: 'portable' } },
];

const HEAD = ['', 'keys', 'p50', 'p95', 'p99', 'burst p95', 'parse p50', 'p95 / parse'];

async function timesOf(corpus: string, { files }: Length, env: Readonly<Record<string, string>>, places: number): Promise<Times> {
  const folders = [...new Set(files.map((file) => join(corpus, file.split('/')[0]!)))];
  const editor = await Editor.start(SERVER, folders, env);
  const [times, random] = [noTimes(), new Random(SEED)];
  for (const file of files) {
    await typeIn(editor, join(corpus, file), readFileSync(join(corpus, file), 'utf8'), places, random, times);
    console.error(`${file}: ${times.answers.length} keys so far, ${median(times.answers).toFixed(0)} ms`);
  }
  await editor.stop();
  return times;
}

function row(name: string, { answers, bursts, parses }: Times): readonly string[] {
  const of = (values: readonly number[], share: number) => percentile(values, share).toFixed(0);
  const ratio = percentile(answers, 0.95) / median(parses);
  return [name, String(answers.length), of(answers, 0.5), of(answers, 0.95), of(answers, 0.99), of(bursts, 0.95), median(parses).toFixed(1), judged(ratio, MOST_TIMES_PARSE)];
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rounds: { type: 'string' }, only: { type: 'string' } } });
  const corpus = await corpusFolder('whole');
  const knowsModes = readFileSync(SERVER, 'utf8').includes('CENTINEL_PARSER');
  const rows: (readonly string[])[] = [];
  const promises: string[] = [];
  console.log('\nFrom a key to the diagnostics of the text with it, in ms');
  for (const mode of MODES.filter(({ name }) => name === '' || knowsModes)) {
    for (const length of LENGTHS) {
      const times = await timesOf(corpus, length, mode.env, Number(values.rounds ?? PLACES));
      const name = `${length.lines} lines${mode.name}`;
      rows.push(row(name, times));
      if (length.most !== undefined) promises.push(`${name}, p95 in ms: ${judged(percentile(times.answers, 0.95), length.most, 0)}`);
    }
  }
  console.log(`${table([HEAD, ...rows])}\n${promises.join('\n')}`);
  if (!knowsModes) console.log('without the native parser: not measured, this build does not know CENTINEL_PARSER');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
