/** From the result of a scan to the reports that were asked for. */
import { homepage, version } from '../../package.json';
import { pathOf } from '../hosts/native-path';
import { readRulePage } from '../hosts/rule-pages';
import { filesWithFixes, type Frame, fromScan } from '../report/from-scan';
import type { ReportInput } from '../report/input';
import type { AnalysisService } from '../service/analysis-service';
import type { ScanResult } from '../service/result';
import { type AskedPaths, asTyped } from './asked';
import { type Format, writerOf } from './formats';
import { sourceUrl } from './source-url';

const needs = (formats: readonly Format[], what: 'pages' | 'texts'): boolean => formats.some((format) => writerOf(format).needs?.includes(what));

/** The current directory, and what is the same for every run of this version. */
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

export async function reportInput(service: AnalysisService, result: ScanResult, asked: AskedPaths, formats: readonly Format[]): Promise<ReportInput> {
  const wantsTexts = needs(formats, 'texts');
  return fromScan({ ...result, unmatched: asTyped(result.unmatched, asked) }, await frame(service, formats), {
    quickParser: wantsTexts ? service.host.quickParser : undefined,
    texts: wantsTexts ? await textsOf(service, result) : new Map(),
  });
}

async function rulePages(rules: AnalysisService['rules']): Promise<Map<string, string>> {
  const pages = await Promise.all(rules.map(async ({ id }) => [id, await readRulePage(id)] as const));
  return new Map(pages.flatMap(([id, page]) => (page === undefined ? [] : [[id, page] as const])));
}

/** A file that has gone since is no failure: its fixes are named without their edits. */
async function textsOf(service: AnalysisService, { files }: ScanResult): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const [name, path] of filesWithFixes(files)) {
    const text = await service.textOf(path);
    if (typeof text === 'string') texts.set(name, text);
  }
  return texts;
}
