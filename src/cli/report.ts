/** From the result of a scan to the reports that were asked for. */
import { homepage, version } from '../../package.json';
import { pathOf } from '../hosts/native-path';
import { readRulePage } from '../hosts/rule-pages';
import type { ReportInput } from '../report/input';
import type { AnalysisService } from '../service/analysis-service';
import { decode } from '../service/decode';
import type { Host } from '../service/host';
import type { FileResult, ScanResult } from '../service/result';
import { type Format, writerOf } from './formats';
import { sourceUrl } from './source-url';

/** The current directory, and what is the same for every run of this version. */
export type Frame = Pick<ReportInput, 'root' | 'toolVersion' | 'homepage' | 'rules' | 'pages' | 'sourceUrl'>;

const needs = (formats: readonly Format[], what: 'pages' | 'texts'): boolean => formats.some((format) => writerOf(format).needs?.includes(what));

export async function frame({ rules }: AnalysisService, formats: readonly Format[]): Promise<Frame> {
  const root = pathOf('.');
  return {
    root,
    toolVersion: version,
    homepage: homepage.replace(/#.*$/, ''),
    rules,
    pages: needs(formats, 'pages') ? await rulePages(rules) : new Map(),
    sourceUrl: sourceUrl(root, process.env),
  };
}

/** `asked` has the paths as the user typed them. */
export async function reportInput(service: AnalysisService, result: ScanResult, asked: ReadonlyMap<string, string>, formats: readonly Format[]): Promise<ReportInput> {
  const { files, notAnalysed, configProblems, analysed, cancelled, shard, since } = result;
  const wantsTexts = needs(formats, 'texts');
  return {
    ...(await frame(service, formats)),
    findings: files.flatMap((file) => file.findings),
    suppressed: files.flatMap((file) => file.suppressed),
    baselined: files.flatMap((file) => file.baselined),
    baselines: result.baselines,
    gates: result.gates,
    notes: files.flatMap((file) => file.notes),
    notAnalysed,
    configProblems,
    unmatched: result.unmatched.map(({ pattern, config }) => ({ pattern: asked.get(pattern) ?? pattern, config })),
    analysed,
    cancelled,
    quickParser: wantsTexts ? service.host.quickParser : undefined,
    shard,
    since,
    texts: wantsTexts ? await textsOf(service.host, files.filter(hasFix)) : new Map(),
  };
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
