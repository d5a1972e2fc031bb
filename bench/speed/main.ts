/** A whole scan beside the bare parse of the same texts, in turns, and what the largest modules take for their size. */
import { parse } from '@typescript-eslint/typescript-estree';
import type { ModuleText } from '../../src/engine';
import { allowsJsx } from '../../src/engine/source/language';
import { median, now, timeOf } from '../clock';
import { judged, table } from '../table';
import { MeasuredProject, type Scanned } from './project';

const ROUNDS = 7;
const MOST_TIMES_PARSE = 2;
const MOST_TIMES_MEDIAN = 5;

/** What the bare parser refuses costs it what it had read by then, as it would any tool that is built on it. */
function parseBare({ file, text }: ModuleText): void {
  try {
    parse(text, { filePath: file, jsx: allowsJsx(file), range: true, loc: false });
  } catch {
    // Counted all the same.
  }
}

interface Times {
  readonly parses: number[];
  readonly scans: number[];
  readonly ratios: number[];
}

async function inTurns(project: MeasuredProject, modules: readonly ModuleText[]): Promise<Times> {
  const times: Times = { parses: [], scans: [], ratios: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const parsing = timeOf(() => modules.forEach(parseBare));
    const start = now();
    await project.scan();
    const scanning = now() - start;
    times.parses.push(parsing);
    times.scans.push(scanning);
    times.ratios.push(scanning / parsing);
  }
  return times;
}

interface Cost {
  readonly file: string;
  readonly bytes: number;
  /** Nanoseconds. */
  readonly perByte: number;
}

async function costsOf(project: MeasuredProject, modules: readonly ModuleText[]): Promise<readonly Cost[]> {
  const rounds: ReadonlyMap<string, number>[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await project.costs());
  return modules
    .filter(({ text }) => text.length > 0)
    .map(({ file, text }) => {
      const bytes = Buffer.byteLength(text);
      return { file, bytes, perByte: (median(rounds.map((costs) => costs.get(file) ?? 0)) / bytes) * 1e6 };
    });
}

function largest(costs: readonly Cost[]): readonly Cost[] {
  return [...costs].sort((a, b) => b.bytes - a.bytes).slice(0, Math.ceil(costs.length / 100));
}

function speedRows(bytes: number, { parses, scans }: Times): string[][] {
  const row = (name: string, times: readonly number[]) => [name, ...[median(times), Math.min(...times)].map((ms) => ms.toFixed(0)), (bytes / 1e3 / median(times)).toFixed(2)];
  return [['', 'ms (median)', 'ms (least)', 'MB/s'], row('bare parse', parses), row('scan', scans)];
}

function costRows(costs: readonly Cost[], usual: number): string[][] {
  const dearest = [...largest(costs)].sort((a, b) => b.perByte - a.perByte).slice(0, 5);
  return [
    ['of the largest 1 % of modules, the dearest', 'kB', 'ns/byte', 'times the median'],
    ...dearest.map(({ file, bytes, perByte }) => [file.slice(-80), (bytes / 1e3).toFixed(0), perByte.toFixed(0), (perByte / usual).toFixed(2)]),
  ];
}

function tell({ modules, result }: Scanned, times: Times, costs: readonly Cost[]): void {
  const bytes = modules.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const findings = result.files.reduce((sum, file) => sum + file.findings.length, 0);
  const usual = median(costs.map(({ perByte }) => perByte));
  const total = largest(costs).reduce((sum, cost) => sum + cost.perByte * cost.bytes, 0) / largest(costs).reduce((sum, cost) => sum + cost.bytes, 0);
  console.log(`${modules.length} modules, ${(bytes / 1e6).toFixed(2)} MB, ${findings} findings; Node ${process.version}, ${ROUNDS} rounds`);
  console.log(table(speedRows(bytes, times)));
  console.log(`scan / bare parse: ${judged(median(times.ratios), MOST_TIMES_PARSE)}`);
  console.log(table(costRows(costs, usual)));
  console.log(`largest 1 % / median, per byte: ${judged(total / usual, MOST_TIMES_MEDIAN)}; the dearest of them ${(Math.max(...largest(costs).map(({ perByte }) => perByte)) / usual).toFixed(2)}`);
}

async function main(folder: string): Promise<void> {
  console.log(`\n${folder}`);
  const project = new MeasuredProject(folder);
  const scanned = await project.modules();
  const times = await inTurns(project, scanned.modules);
  tell(scanned, times, await costsOf(project, scanned.modules));
}

main(process.argv[2] ?? '.').catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
