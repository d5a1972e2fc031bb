/** From the result of a scan to the report that was asked for. */
import { homepage, version } from '../../package.json';
import { pathOf } from '../hosts/native-path';
import { readRulePage } from '../hosts/rule-pages';
import { findingsPage } from '../report/html/findings-page';
import type { ReportInput } from '../report/input';
import { jsonReport } from '../report/json';
import type { Paint } from '../report/paint';
import { sarifReport } from '../report/sarif';
import { textReport } from '../report/text';
import type { AnalysisService } from '../service/analysis-service';
import { decode } from '../service/decode';
import type { Host } from '../service/host';
import type { FileResult, ScanResult } from '../service/result';
import { AS_FILE } from './page-file';

export const FORMATS = ['text', 'json', 'sarif', 'html'] as const;
export type Format = (typeof FORMATS)[number];

interface Wanted {
  readonly format: Format;
  readonly quiet?: boolean;
  readonly suppressed: boolean;
}

/** The current directory, and what is the same for every run of this version. */
export type Frame = Pick<ReportInput, 'root' | 'toolVersion' | 'homepage' | 'rules' | 'pages'>;

/** Columns that a line of code may take where there is no terminal to fit it to, and the bounds where there is one. */
const WIDTH = { usual: 100, narrowest: 40, widest: 160 };

export async function frame({ rules }: AnalysisService, format: Format): Promise<Frame> {
  return {
    root: pathOf('.'),
    toolVersion: version,
    homepage: homepage.replace(/#.*$/, ''),
    rules,
    pages: format === 'sarif' ? await rulePages(rules) : new Map(),
  };
}

/** `asked` has the paths as the user typed them. */
export async function reportInput(service: AnalysisService, result: ScanResult, asked: ReadonlyMap<string, string>, { format, suppressed }: Wanted): Promise<ReportInput> {
  const { files, notAnalysed, configProblems, analysed, cancelled, shard, since } = result;
  return {
    ...(await frame(service, format)),
    findings: files.flatMap((file) => file.findings),
    suppressed: suppressed || format === 'text' ? files.flatMap((file) => file.suppressed) : [],
    baselined: files.flatMap((file) => file.baselined),
    baselines: result.baselines,
    gates: result.gates,
    notes: files.flatMap((file) => file.notes),
    notAnalysed,
    configProblems,
    unmatched: result.unmatched.map(({ pattern, config }) => ({ pattern: asked.get(pattern) ?? pattern, config })),
    analysed,
    cancelled,
    quickParser: format === 'text' ? undefined : service.host.quickParser,
    shard,
    since,
    texts: format === 'text' ? new Map() : await textsOf(service.host, files.filter(hasFix)),
  };
}

export function formatted(input: ReportInput, { format, quiet }: Wanted, paint: Paint): string {
  if (format === 'json') return jsonReport(input);
  if (format === 'sarif') return sarifReport(input);
  if (format === 'html') return findingsPage(input, AS_FILE);
  const width = Math.min(Math.max(process.stdout.columns || WIDTH.usual, WIDTH.narrowest), WIDTH.widest);
  return textReport(input, { paint, width, findingsOnly: quiet });
}

async function rulePages(rules: AnalysisService['rules']): Promise<Map<string, string>> {
  const pages = await Promise.all(rules.map(async ({ id }) => [id, await readRulePage(id)] as const));
  return new Map(pages.flatMap(([id, page]) => (page === undefined ? [] : [[id, page] as const])));
}

const hasFix = (file: FileResult): boolean => allOf(file).some(({ fixes }) => fixes.length > 0);

/** A file that has gone since is no failure: its fixes are named without their edits. */
async function textsOf(host: Host, files: readonly FileResult[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const file of files) {
    const bytes = await host.read(file.path).catch(() => undefined);
    const text = bytes && decode(bytes);
    const name = allOf(file)[0]?.place.file;
    if (text !== undefined && name !== undefined) texts.set(name, text);
  }
  return texts;
}

function allOf({ findings, suppressed, baselined }: FileResult): FileResult['findings'] {
  return [...findings, ...suppressed.map(({ finding }) => finding), ...baselined];
}
