/** Hands a report over: writes it where it was asked for, says beside it what must be known, and gives the exit code. */
import { writeTextFile } from '../hosts/write-text-file';
import type { Paint } from '../report/paint';
import { summaryLine } from '../report/summary';
import type { Tally } from '../report/tally';
import { painter, wantsColour } from './colour';
import { inWords, shown } from './config-problem';
import { EXIT, exitCode, type FailOn } from './exit';
import { print, tell } from './output';
import type { Format } from './report';

export interface DeliveryOptions {
  readonly format: Format;
  readonly output?: string;
  /** The gates of the config decide when missing. */
  readonly failOn?: FailOn;
  readonly quiet?: boolean;
  readonly color: boolean;
}

export function painterFor({ output, color }: DeliveryOptions): Paint {
  return painter(output === undefined && wantsColour(process.stdout, color));
}

export async function deliver(report: string, tally: Tally, { format, output, failOn, quiet }: DeliveryOptions): Promise<number> {
  const written = await writeReport(report, output);
  const inReport = format === 'text' && output === undefined && !quiet;
  tellProblems(tally, inReport);
  if (!inReport && !quiet) tell(summaryLine(tally));
  return written ? exitCode(tally, failOn) : EXIT.usage;
}

/** What is said of a run beside its report. */
type Told = Pick<Tally, 'configProblems' | 'unmatched' | 'notAnalysed' | 'cancelled'>;

/** What the user must know whatever the format is; `inReport`: the report has said it to a reader. */
export function tellProblems({ configProblems, unmatched, notAnalysed, cancelled }: Told, inReport: boolean): void {
  for (const problem of configProblems) tell(`error: ${inWords(problem)}`);
  for (const sentence of unmatched) tell(`error: ${sentence}`);
  const failed = inReport ? [] : notAnalysed.filter(({ kind }) => kind === 'failed');
  for (const { path, reason } of failed) tell(`error: ${shown(path)} was not analysed: ${reason}`);
  if (cancelled && !inReport) tell('Cancelled. The report holds what was found until then.');
}

/** To the file, or to stdout. A file that cannot be written does not lose the report: it goes to stdout instead, and false comes back. */
export async function writeReport(report: string, output: string | undefined): Promise<boolean> {
  if (output === undefined) {
    await print(report);
    return true;
  }
  try {
    await writeTextFile(output, report);
    return true;
  } catch (error) {
    tell(`error: The report cannot be written to ${output}: ${error instanceof Error ? error.message : String(error)}`);
    await print(report);
    return false;
  }
}
