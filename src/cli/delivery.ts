/** Hands the reports over: writes each where it was asked for, says beside it what must be known, and gives the exit code. */
import { writeTextFile } from '../hosts/write-text-file';
import { failedGates } from '../report/gates';
import type { ReportInput } from '../report/input';
import { summaryLine } from '../report/summary';
import { type Tally, tallyOf } from '../report/tally';
import type { TextOptions } from '../report/text';
import { painter, wantsColour } from './colour';
import { inWords, shown } from './config-problem';
import { EXIT, exitCode, type FailOn } from './exit';
import { writerOf } from './formats';
import { print, tell } from './output';
import { type Output, type OutputOptions, outputsOf, partFile } from './outputs';

export interface DeliveryOptions extends OutputOptions {
  /** The gates of the config decide when missing. */
  readonly failOn?: FailOn;
  readonly quiet?: boolean;
  readonly color: boolean;
  /** False: those findings are left out of the reports. */
  readonly suppressed: boolean;
  readonly baselined: boolean;
  readonly category?: string;
}

/** Columns that a line of code may take where there is no terminal to fit it to, and the bounds where there is one. */
const WIDTH = { usual: 100, narrowest: 40, widest: 160 };

/** Written one after the other: one that cannot be written does not keep the others from it. */
export async function deliver(input: ReportInput, options: DeliveryOptions): Promise<number> {
  return handOver(tallyOf(input), options, (output) => textsOf(input, output, options));
}

/** `textsOf`: what is written for an output, in as many files. */
export async function handOver(tally: Tally, options: DeliveryOptions, textsOf: (output: Output) => readonly string[]): Promise<number> {
  const [main, ...others] = outputsOf(options);
  let written = true;
  for (const output of others) written = (await writeFiles(textsOf(output), output.file ?? '')) && written;
  written = (await writeReport(textsOf(main), main.file)) && written;
  const inReport = main.format === 'text' && main.file === undefined && !options.quiet;
  tellProblems(tally, inReport);
  if (!inReport) for (const sentence of failedGates(tally.gates)) tell(sentence);
  if (!inReport && !options.quiet) tell(summaryLine(tally));
  return written ? exitCode(tally, options.failOn) : EXIT.usage;
}

function textsOf(input: ReportInput, { format, file }: Output, options: DeliveryOptions): readonly string[] {
  const { write, parts, isCounting } = writerOf(format);
  const told: ReportInput = {
    ...input,
    category: options.category,
    ...(isCounting || options.suppressed ? {} : { suppressed: [] }),
    ...(isCounting || options.baselined ? {} : { baselined: [] }),
  };
  return parts && file !== undefined ? parts(told) : [write(told, look(file, options))];
}

function look(file: string | undefined, { color, quiet }: DeliveryOptions): TextOptions {
  const columns = file === undefined ? process.stdout.columns : undefined;
  return {
    paint: painter(file === undefined && wantsColour(process.stdout, color)),
    width: Math.min(Math.max(columns || WIDTH.usual, WIDTH.narrowest), WIDTH.widest),
    findingsOnly: quiet,
  };
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
export async function writeReport(texts: readonly string[], output: string | undefined): Promise<boolean> {
  if (output !== undefined && (await writeFiles(texts, output))) return true;
  for (const text of texts) await print(text);
  return output === undefined;
}

/** Each whole or not at all. False where one cannot be written; why is said. */
async function writeFiles(texts: readonly string[], output: string): Promise<boolean> {
  const files = texts.map((_text, index) => partFile(output, index));
  try {
    for (const [index, text] of texts.entries()) await writeTextFile(files[index] ?? output, text);
  } catch (error) {
    tell(`error: The report cannot be written to ${output}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
  if (files.length > 1) tell(`The report is too large for GitHub, and is in ${files.length} files: ${files.join(', ')}.`);
  return true;
}
