/** Centinel beside the bare parsers and other linters over the corpus, in turns; then what is promised of it, and how its time grows. bench/README.md says more. */
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusFiles, corpusFolder } from '../corpus/corpus';
import { Centinel } from './centinel';
import { centinelRows } from './centinel-rows';
import { coresInWords } from './cores';
import { growth } from './growth';
import { type Options, optionsOf } from './options';
import { parseRows } from './parse-rows';
import { peerRows } from './peer-rows';
import { peersFolder } from './peers';
import { measuredTable, promises, type Size } from './report';
import { inRounds } from './rounds';
import type { Row } from './row';

/** The checkout: this program is built into out/bench/compare. */
const ROOT = join(__dirname, '..', '..', '..');

class Workplace {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'centinel-bench-')));

  constructor() {
    process.once('exit', () => rmSync(this.folder, { recursive: true, force: true }));
    // So that what was made goes.
    process.once('SIGINT', () => process.exit(130));
  }

  fresh(name: string): string {
    const folder = join(this.folder, name);
    mkdirSync(folder);
    return folder;
  }
}

async function compare({ only, rounds }: Options): Promise<void> {
  const corpus = await corpusFolder('whole');
  const workplace = new Workplace();
  const centinel = new Centinel(ROOT, workplace.fresh('reports'));
  // A copy: files are edited.
  const copy = workplace.fresh('corpus');
  cpSync(corpus, copy, { recursive: true });
  const files = await corpusFiles(copy);
  const size = { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
  console.log(`\n${headline(size)}`);
  const rows: readonly Row[] = [
    ...parseRows(copy),
    ...(only.has('eslint') || only.has('oxlint') || only.has('biome') ? peerRows(copy, await peersFolder(join(ROOT, 'bench', 'compare', 'peers'))) : []),
    ...centinelRows(centinel, copy, files, workplace.fresh('kept')),
  ];
  const measured = await inRounds(rows.filter(({ group }) => only.has(group)), rounds);
  console.log(`\n${measuredTable(measured, size)}\n\n${promises(measured).join('\n')}`);
  if (only.has('growth')) console.log(`\n${await growth(centinel, corpus, workplace.fresh('growth'), rounds)}`);
}

function headline({ files, bytes }: Size): string {
  const date = new Date().toISOString().slice(0, 10);
  return `${files} files, ${(bytes / 1e6).toFixed(1)} MB; ${date}, Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${coresInWords()}; medians`;
}

async function main(): Promise<void> {
  if (process.platform !== 'linux') throw new Error('Processor time and memory of other programs are read from /proc: this is measured on Linux.');
  await compare(optionsOf(process.argv.slice(2)));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
