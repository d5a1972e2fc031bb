/** Reports of the shards of a scan, put together: what comes out is what one scan of everything would have reported. */
import type { Log } from 'sarif';
import { CannotMerge } from './merge/cannot-merge';
import { mergedJson, type Told } from './merge/from-json';
import { type MergedSarif, mergedSarif } from './merge/from-sarif';
import { type JsonFile, readReport, type ReportFile, type ReportText, type SarifFile } from './merge/report-file';
import { commonChange } from './merge/changes';
import { checkParts } from './merge/parts';
import { checkShards } from './merge/shards';

export interface MergeOptions {
  /** Where relative names start from. */
  readonly root: string;
  readonly toolVersion: string;
  readonly suppressed: boolean;
  readonly baselined: boolean;
}

/** JSON can be written in any format; SARIF is written already. */
export type Merged = { readonly format: 'json'; readonly told: Told } | ({ readonly format: 'sarif' } & MergedSarif);

/** Throws `CannotMerge`. */
export function merged(texts: readonly ReportText[], { root, toolVersion, ...shown }: MergeOptions): Merged {
  const files = texts.map((text) => readReport(text, toolVersion));
  const [json, sarif] = [files.filter(isJson), files.filter(isSarif)];
  if (json[0] && sarif[0]) throw new CannotMerge(`${json[0].name} is JSON and ${sarif[0].name} is SARIF. Give reports of one format.`);
  checkParts(sarif);
  checkShards(files.filter(isFirstPart));
  const since = commonChange(files);
  if (sarif.length > 0) return { format: 'sarif', ...mergedSarif(sarif.map(({ log }) => log) as [Log, ...Log[]], root, { ...shown, since }) };
  const told = mergedJson(json.map(({ report }) => report), root, since);
  return { format: 'json', told: { ...told, ...(shown.suppressed ? {} : { suppressed: [] }), ...(shown.baselined ? {} : { baselined: [] }) } };
}

const isJson = (file: ReportFile): file is JsonFile => file.format === 'json';
const isSarif = (file: ReportFile): file is SarifFile => file.format === 'sarif';

/** The others tell of the same scan. */
const isFirstPart = (file: ReportFile): boolean => file.format === 'json' || (file.part?.index ?? 1) === 1;
