/** `centinel scan`: runs the service over the paths, writes the report, says what went wrong, and gives the exit code. */
import { pathOf } from '../hosts/native-path';
import { NodeHost } from '../hosts/node';
import { summaryLine } from '../report/summary';
import { AnalysisService } from '../service/analysis-service';
import { ObservedHost } from '../service/cache/observed-host';
import type { ScanResult } from '../service/result';
import { cacheOf } from './cache';
import { cancelOnInterrupt } from './cancel';
import { painter, wantsColour } from './colour';
import { configFile } from './config-file';
import { inWords, shown } from './config-problem';
import { EXIT, exitCode, type FailOn } from './exit';
import { coresHere } from './jobs';
import { tell } from './output';
import { progressOn } from './progress';
import { type Format, formatted, reportInput, writeReport } from './report';

export interface ScanOptions {
  readonly format: Format;
  readonly output?: string;
  readonly config?: string;
  readonly jobs?: number;
  /** True: the usual folder. */
  readonly cache?: string | true;
  readonly failOn: FailOn;
  readonly suppressed: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

export async function scan(given: readonly string[], options: ScanOptions): Promise<number> {
  const disk = new NodeHost({ blocking: true });
  const host = options.cache === undefined ? disk : new ObservedHost(disk);
  const config = options.config === undefined ? undefined : await configFile(host, options.config);
  const service = new AnalysisService(host, { configFile: config });
  const asked = new Map((given.length > 0 ? given : ['.']).map((path) => [pathOf(path), path]));
  const result = await runScan(service, [...asked.keys()], options);

  const input = await reportInput(service, result, options);
  const colour = options.output === undefined && wantsColour(process.stdout, options.color);
  const written = await writeReport(formatted(input, options, painter(colour)), options.output);
  const inReport = options.format === 'text' && options.output === undefined && !options.quiet;
  tellProblems(result, asked, inReport);
  if (!inReport && !options.quiet) tell(summaryLine(input));
  return written ? exitCode(result, options.failOn) : EXIT.usage;
}

async function runScan(service: AnalysisService, paths: readonly string[], { quiet, jobs = coresHere(), cache }: ScanOptions): Promise<ScanResult> {
  const progress = progressOn(process.stderr, !quiet);
  const interrupt = cancelOnInterrupt(progress.stop);
  try {
    return await service.scan({ paths, jobs, cache: cacheOf(cache), signal: interrupt.signal, onProgress: progress.show });
  } finally {
    interrupt.dispose();
    progress.stop();
  }
}

/** What the user must know whatever the format is; `inReport`: the report has said it to a reader. */
function tellProblems(result: ScanResult, asked: ReadonlyMap<string, string>, inReport: boolean): void {
  for (const problem of result.configProblems) tell(`error: ${inWords(problem)}`);
  for (const path of result.unmatched) tell(`error: ${asked.get(path) ?? path} matches no file that can be analysed.`);
  const failed = inReport ? [] : result.notAnalysed.filter(({ kind }) => kind === 'failed');
  for (const { path, reason } of failed) tell(`error: ${shown(path)} was not analysed: ${reason}`);
  if (result.cancelled && !inReport) tell('Cancelled. The report holds what was found until then.');
}
