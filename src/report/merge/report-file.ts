/** A file that was given for a report of Centinel: which it is, and what it says of itself. */
import type { Log, Run } from 'sarif';
import type { ReportedShard } from '../input';
import { TOOL, VERSION } from '../json';
import type { JsonChange, JsonReport } from '../json-shape';
import { TOOL_NAME } from '../sarif/driver';
import { type Part, propertiesOf } from '../sarif/run-properties';
import { CannotMerge } from './cannot-merge';

export interface ReportText {
  /** As the user named it. */
  readonly name: string;
  readonly text: string;
}

interface Identity {
  readonly name: string;
  readonly version: string | undefined;
  readonly shard: ReportedShard | undefined;
  readonly since: JsonChange | undefined;
}

export interface JsonFile extends Identity {
  readonly format: 'json';
  readonly report: JsonReport;
}

export interface SarifFile extends Identity {
  readonly format: 'sarif';
  readonly log: Log;
  readonly run: Run;
  /** Of a report that is too large for GitHub. */
  readonly part?: Part;
}

export type ReportFile = JsonFile | SarifFile;

/** `version` is that of the program that puts them together: another one may have written what this one does not know. */
export function readReport({ name, text }: ReportText, version: string): ReportFile {
  const file = asJson(name, contentOf(text)) ?? asSarif(name, contentOf(text));
  if (!file) throw new CannotMerge(`${name} is no report of Centinel in JSON or SARIF.`);
  if (file.version !== version) {
    throw new CannotMerge(`${name} was written by Centinel ${file.version} and this is ${version}. Use one version for all shards and to merge them.`);
  }
  if (!isWhole(file)) throw new CannotMerge(`${name} is damaged: parts of the report are missing.`);
  return file;
}

function contentOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asJson(name: string, content: unknown): JsonFile | undefined {
  const report = content as JsonReport | null | undefined;
  if (report?.tool?.name !== TOOL) return undefined;
  return { format: 'json', name, report, version: report.tool.version, shard: report.shard ?? undefined, since: report.since ?? undefined };
}

function asSarif(name: string, content: unknown): SarifFile | undefined {
  const log = content as Log | null | undefined;
  const runs = Array.isArray(log?.runs) ? log.runs : [];
  const [run] = runs;
  if (!log || runs.length !== 1 || run?.tool?.driver?.name !== TOOL_NAME) return undefined;
  const { shard, part, since } = propertiesOf(run) ?? {};
  return { format: 'sarif', name, log, run, version: run.tool.driver.version, shard, part, since };
}

const LISTS = ['findings', 'suppressed', 'notes', 'notAnalysed', 'configProblems', 'unmatched', 'rules'] as const;

/** Does it have everything at the place where Centinel writes it? */
function isWhole(file: ReportFile): boolean {
  if (file.format === 'json') return file.report.version === VERSION && LISTS.every((list) => Array.isArray(file.report[list])) && typeof file.report.summary === 'object';
  const { results, invocations, properties } = file.run;
  return Array.isArray(results) && invocations?.length === 1 && typeof properties?.filesAnalysed === 'number';
}
