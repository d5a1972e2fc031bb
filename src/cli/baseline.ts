/** `centinel baseline create | update | show`: the list of what was found before, and is not to stop anybody now. */
import { pathOf } from '../hosts/native-path';
import { writeTextFile } from '../hosts/write-text-file';
import { counted } from '../report/counted';
import { printable } from '../report/printable';
import type { AnalysisService } from '../service/analysis-service';
import type { Path } from '../service/host';
import type { BaselineEntry } from '../service/policy/baseline';
import type { BaselineInForce } from '../service/policy/baseline-store';
import type { BaselineChange } from '../service/policy/baseline-update';
import type { ScanResult } from '../service/result';
import { type Asked, serviceFor } from './asked';
import { cacheOf } from './cache';
import { inWords, shown } from './config-problem';
import { tellProblems } from './delivery';
import { EXIT, troubleCode } from './exit';
import { print, tell } from './output';
import { runScan } from './scanning';
import { UsageError } from './usage-error';

export interface BaselineOptions extends Asked {
  readonly jobs?: number;
  readonly quiet?: boolean;
  readonly acceptNew?: boolean;
}

export async function createBaseline(folder: string | undefined, options: BaselineOptions): Promise<number> {
  const service = await serviceFor(options);
  const home = await service.baselineHome(await folderOf(folder, service));
  const there = await service.baselineIn(home);
  if (there?.base === home) throw new UsageError(`There is a baseline already, ${shown(there.path)}. To take out what is fixed: centinel baseline update. To begin anew, delete it.`);
  return write(service, home, options, ({ entries }) => `${counted(entries, 'finding')} ${entries === 1 ? 'is' : 'are'} in the baseline.`);
}

export async function updateBaseline(folder: string | undefined, options: BaselineOptions): Promise<number> {
  const service = await serviceFor(options);
  const { base } = await readable(service, folder);
  return write(service, base, options, ({ entries, left, added, open }) =>
    [`${counted(left, 'finding')} left the baseline, ${added} came in, ${entries} ${entries === 1 ? 'is' : 'are'} in it.`, ...(open > 0 ? [`${open} new: mend them, or take them in by --accept-new.`] : [])].join(' '),
  );
}

export async function showBaseline(folder: string | undefined, { format }: { readonly format: 'text' | 'json' }): Promise<number> {
  const { path, baseline } = await readable(await serviceFor({}), folder);
  const { entries } = baseline!;
  await print(format === 'json' ? `${JSON.stringify({ baseline: shown(path), findings: entries }, null, 2)}\n` : listOf(path, entries));
  return EXIT.clean;
}

async function folderOf(given: string | undefined, service: AnalysisService): Promise<Path> {
  const path = pathOf(given ?? '.');
  if ((await service.host.stat(path))?.kind !== 'directory') throw new UsageError(`${given} is no folder.`);
  return path;
}

async function readable(service: AnalysisService, given: string | undefined): Promise<BaselineInForce> {
  const there = await service.baselineIn(await folderOf(given, service));
  if (!there) throw new UsageError('There is no baseline here. To make one: centinel baseline create');
  if (there.problem) throw new UsageError(inWords(there.problem));
  return there;
}

async function write(service: AnalysisService, home: Path, options: BaselineOptions, inSentences: (change: BaselineChange) => string): Promise<number> {
  const scanned = await runScan(service, { paths: [home], cache: cacheOf(options.cache) }, options);
  // That a folder without code matches nothing is no mistake: its baseline is empty.
  const trouble = troubleCode({ ...scanned, unmatched: [] });
  tellTroubles(scanned);
  if (trouble !== undefined && trouble !== EXIT.failed) {
    tell('Nothing was written.');
    return trouble;
  }
  const change = await service.baselineAfter(home, scanned, options.acceptNew === true);
  await writeTextFile(change.path, change.text).catch((error: Error) => {
    throw new UsageError(`The baseline cannot be written: ${error.message}`);
  });
  if (!options.quiet) tell(`${shown(change.path)}: ${inSentences(change)}`);
  return trouble ?? EXIT.clean;
}

function tellTroubles({ configProblems, notAnalysed, cancelled }: ScanResult): void {
  tellProblems({ configProblems, notAnalysed, unmatched: [], cancelled: false }, false);
  if (cancelled) tell('Cancelled.');
}

function listOf(path: Path, entries: readonly BaselineEntry[]): string {
  const files = [...new Set(entries.map(({ file }) => file))];
  const blocks = files.map((file) => [printable(file), ...entries.filter((entry) => entry.file === file).map(({ rule, what }) => printable(`  ${rule}  ${what}`))].join('\n'));
  return `${[...blocks, `${shown(path)}: ${counted(entries.length, 'finding')} in ${counted(files.length, 'file')}.`].join('\n\n')}\n`;
}
