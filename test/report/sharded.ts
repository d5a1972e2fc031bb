/** The reports of a scan as a whole and in shards, and what comes out when those are put together. */
import { merged, type MergeOptions } from '../../src/report/merge';
import type { ReportInput } from '../../src/report/input';
import { jsonReport } from '../../src/report/json';
import { sarifReport, writtenLog } from '../../src/report/sarif';
import { type Tally, tallyOf } from '../../src/report/tally';
import { textReport } from '../../src/report/text';
import { reportInput } from '../../src/cli/report';
import type { AnalysisService } from '../../src/service/analysis-service';
import type { Shard } from '../../src/service/result';

export const WRITERS = { json: jsonReport, sarif: sarifReport, text: (input: ReportInput) => textReport(input) };
export type ShardFormat = 'json' | 'sarif';

/** What `centinel scan` makes its report of, in the folder `root`. */
export async function scanned(service: AnalysisService, root: string, shard?: Shard): Promise<ReportInput> {
  const asked = new Map([[root, '.'], [`${root}/none`, 'none']]);
  const result = await service.scan({ paths: [...asked.keys()], shard });
  return { ...(await reportInput(service, result, asked, ['sarif'])), root };
}

export function inShards(count: number): readonly Shard[] {
  return Array.from({ length: count }, (_, index) => ({ index: index + 1, count }));
}

export interface Together {
  readonly report: string;
  readonly tally: Tally;
}

/** As `centinel merge` does it; JSON is written again in the format of `as`. */
export function together(reports: readonly string[], { root, toolVersion, pages, homepage, rules }: ReportInput, as: keyof typeof WRITERS = 'json', options: Partial<MergeOptions> = {}): Together {
  const texts = reports.map((text, index) => ({ name: `${index + 1}.report`, text }));
  const all = merged(texts, { root, toolVersion, suppressed: true, baselined: true, ...options });
  if (all.format === 'sarif') return { report: writtenLog(all.log), tally: all.tally };
  const input = { root, toolVersion, pages, homepage, rules, ...all.told };
  return { report: WRITERS[as](input), tally: tallyOf(input) };
}
