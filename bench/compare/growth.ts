/**
 * How the time of a cold scan grows with the corpus: one, two and four copies of it side by side. Each file of each copy ends with a comment of its own, so
 * that no two are the same to a tool that looks at contents; the work is the same.
 */
import { appendFile, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { median } from '../clock';
import { type CorpusFile, corpusFiles } from '../corpus/corpus';
import { judged, table } from '../table';
import type { Centinel } from './centinel';
import { JOBS } from './centinel-rows';
import type { Sample } from './measured';

const TIMES = [1, 2, 4];
const ROUNDS = 3;
/** Twice the sources, twice the time, and 15 % of room. */
const MOST = 2 * 1.15;

/** `folder` is empty. */
export async function growth(centinel: Centinel, corpus: string, folder: string, rounds: number): Promise<string> {
  for (const times of TIMES) for (let copy = 0; copy < times; copy++) await copied(corpus, join(folder, `x${times}`, `copy-${copy}`), copy);
  const samples: Sample[][] = TIMES.map(() => []);
  for (let round = 0; round < Math.min(rounds, ROUNDS); round++) {
    for (const [at, times] of TIMES.entries()) samples[at]!.push(await centinel.scan(join(folder, `x${times}`), JOBS));
  }
  const { length, bytes } = summed(await corpusFiles(corpus));
  return growthTable(samples, length, bytes);
}

async function copied(corpus: string, to: string, copy: number): Promise<void> {
  await cp(corpus, to, { recursive: true });
  for (const { path } of await corpusFiles(to)) await appendFile(path, `\n// copy ${copy}\n`);
}

function summed(files: readonly CorpusFile[]): { readonly length: number; readonly bytes: number } {
  return { length: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

function growthTable(samples: readonly (readonly Sample[])[], files: number, bytes: number): string {
  const walls = samples.map((all) => median(all.map(({ wall }) => wall)));
  const rows = TIMES.map((times, at) => {
    const peak = Math.max(...samples[at]!.map((sample) => sample.peak)) / 1e6;
    const cpu = median(samples[at]!.map((sample) => sample.cpu)) / 1000;
    const cells = [String(files * times), ((bytes * times) / 1e6).toFixed(1), (walls[at]! / 1000).toFixed(2), cpu.toFixed(2), peak.toFixed(0)];
    return [`${times} x the corpus`, ...cells, at === 0 ? '' : judged(walls[at]! / walls[at - 1]!, MOST)];
  });
  return table([['', 'files', 'MB', 's', 'CPU s', 'peak MB', 'times the one before'], ...rows]);
}
