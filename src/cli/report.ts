/** From the result of a scan to the report that was asked for, and to where it was asked for. */
import { homepage, version } from '../../package.json';
import { pathOf } from '../hosts/native-path';
import { readRulePage } from '../hosts/rule-pages';
import { writeTextFile } from '../hosts/write-text-file';
import type { ReportInput } from '../report/input';
import { jsonReport } from '../report/json';
import type { Paint } from '../report/paint';
import { sarifReport } from '../report/sarif';
import { textReport } from '../report/text';
import type { AnalysisService } from '../service/analysis-service';
import { decode } from '../service/decode';
import type { Host } from '../service/host';
import type { FileResult, ScanResult } from '../service/result';
import { print, tell } from './output';

export const FORMATS = ['text', 'json', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

interface Wanted {
  readonly format: Format;
  readonly quiet?: boolean;
  readonly suppressed: boolean;
}

/** Columns that a line of code may take where there is no terminal to fit it to, and the bounds where there is one. */
const WIDTH = { usual: 100, narrowest: 40, widest: 160 };

export async function reportInput(service: AnalysisService, result: ScanResult, { format, suppressed }: Wanted): Promise<ReportInput> {
  const { files, notAnalysed, configProblems, analysed, cancelled } = result;
  return {
    root: pathOf('.'),
    toolVersion: version,
    homepage: homepage.replace(/#.*$/, ''),
    rules: service.rules,
    pages: format === 'sarif' ? await rulePages(service) : new Map(),
    findings: files.flatMap((file) => file.findings),
    suppressed: suppressed || format === 'text' ? files.flatMap((file) => file.suppressed) : [],
    notes: files.flatMap((file) => file.notes),
    notAnalysed,
    configProblems,
    analysed,
    cancelled,
    quickParser: format === 'text' ? undefined : service.host.quickParser,
    texts: format === 'text' ? new Map() : await textsOf(service.host, files.filter(hasFix)),
  };
}

export function formatted(input: ReportInput, { format, quiet }: Wanted, paint: Paint): string {
  if (format === 'json') return jsonReport(input);
  if (format === 'sarif') return sarifReport(input);
  const width = Math.min(Math.max(process.stdout.columns || WIDTH.usual, WIDTH.narrowest), WIDTH.widest);
  return textReport(input, { paint, width, findingsOnly: quiet });
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

async function rulePages(service: AnalysisService): Promise<Map<string, string>> {
  const pages = await Promise.all(service.rules.map(async ({ id }) => [id, await readRulePage(id)] as const));
  return new Map(pages.flatMap(([id, page]) => (page === undefined ? [] : [[id, page] as const])));
}

const hasFix = ({ findings, suppressed }: FileResult): boolean =>
  [...findings, ...suppressed.map(({ finding }) => finding)].some(({ fixes }) => fixes.length > 0);

/** A file that has gone since is no failure: its fixes are named without their edits. */
async function textsOf(host: Host, files: readonly FileResult[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { path, findings, suppressed } of files) {
    const bytes = await host.read(path).catch(() => undefined);
    const text = bytes && decode(bytes);
    const name = (findings[0] ?? suppressed[0]?.finding)?.place.file;
    if (text !== undefined && name !== undefined) texts.set(name, text);
  }
  return texts;
}
