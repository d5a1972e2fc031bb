/** The table of all rows, and below it what is promised, with whether it holds. */
import { median } from '../clock';
import { judged, table } from '../table';
import type { Measured } from './row';

export interface Size {
  readonly files: number;
  readonly bytes: number;
}

const HEAD = ['', 'runs', 's', 'worst', 'CPU s', 'files/s', 'MB/s', 'peak MB'];

export function measuredTable(all: readonly Measured[], size: Size): string {
  const there = all.filter(({ samples }) => samples.length > 0);
  const missing = all.filter(({ failed }) => failed !== undefined);
  return [table([HEAD, ...there.map((one) => line(one, size))]), ...missing.map(({ row, failed }) => `${row.name}: not measured, ${failed}`)].join('\n');
}

function line({ row, samples }: Measured, { files, bytes }: Size): readonly string[] {
  const of = (key: 'wall' | 'cpu') => median(samples.map((sample) => sample[key])) / 1000;
  const wall = of('wall');
  const worst = Math.max(...samples.map((sample) => sample.wall)) / 1000;
  const peak = Math.max(...samples.map((sample) => sample.peak)) / 1e6;
  return [row.name, String(samples.length), wall.toFixed(2), worst.toFixed(2), of('cpu').toFixed(2), (files / wall).toFixed(0), (bytes / 1e6 / wall).toFixed(2), peak.toFixed(0)];
}

/** What is not measured is not judged. */
export function promises(all: readonly Measured[]): readonly string[] {
  const samples = new Map(all.filter((one) => one.samples.length > 0).map((one) => [one.row.id, one.samples]));
  const wall = (id: string) => median(samples.get(id)!.map((sample) => sample.wall));
  const held: readonly { readonly of: readonly string[]; readonly say: () => string }[] = [
    { of: ['cold-2', 'eslint-plugins'], say: () => `cold / ESLint with both plugins: ${judged(wall('cold-2') / wall('eslint-plugins'), 1 / 25, 3)}` },
    { of: ['cold-2', 'parse-estree'], say: () => `cold / bare typescript-estree parse: ${judged(wall('cold-2') / wall('parse-estree'), 0.5)}` },
    { of: ['portable', 'parse-estree'], say: () => `without the native parser / bare typescript-estree parse: ${judged(wall('portable') / wall('parse-estree'), 1.2)}` },
    { of: ['warm', 'cold-2'], say: () => `warm / cold: ${judged(wall('warm') / wall('cold-2'), 0.05, 3)}` },
    { of: ['changed', 'warm'], say: () => `one file changed, more than warm, in ms: ${judged(wall('changed') - wall('warm'), 150, 0)}` },
    { of: ['cold-2'], say: () => `peak memory of a cold scan, in MB: ${judged(Math.max(...samples.get('cold-2')!.map(({ peak }) => peak)) / 1e6, 700, 0)}` },
  ];
  return held.filter(({ of }) => of.every((id) => samples.has(id))).map(({ say }) => say());
}
