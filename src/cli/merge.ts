/** `centinel merge`: makes one report of those of all shards, and ends as one scan of everything would have. */
import { version } from '../../package.json';
import { pathOf } from '../hosts/native-path';
import { NodeHost } from '../hosts/node';
import { type Merged, merged } from '../report/merge';
import { CannotMerge } from '../report/merge/cannot-merge';
import type { ReportText } from '../report/merge/report-file';
import { writtenLog } from '../report/sarif';
import { inParts } from '../report/sarif/parts';
import { AnalysisService } from '../service/analysis-service';
import { decode } from '../service/decode';
import type { Host } from '../service/host';
import { deliver, type DeliveryOptions, handOver } from './delivery';
import { EXIT } from './exit';
import type { Format } from './formats';
import { tell } from './output';
import { outputsOf } from './outputs';
import { frame } from './report';
import { UsageError } from './usage-error';

export interface MergeOptions extends Omit<DeliveryOptions, 'format'> {
  /** That of the reports when missing. */
  readonly format?: Format;
}

export async function merge(given: readonly string[], options: MergeOptions): Promise<number> {
  const host = new NodeHost();
  const files = new Map(given.map((name) => [pathOf(name), name]));
  const texts: ReportText[] = [];
  for (const [path, name] of files) texts.push({ name, text: await textOf(host, path, name) });
  const all = inOne(texts, options);
  return all ? written(all, new AnalysisService(host), options) : EXIT.failed;
}

async function textOf(host: Host, path: string, name: string): Promise<string> {
  const bytes = await host.read(path).catch((error: Error) => {
    throw new UsageError(`The report ${name} cannot be read. ${error.message}`);
  });
  return decode(bytes) ?? '';
}

/** Undefined when a shard has left no report: its job has failed, as files that cannot be analysed do. */
function inOne(texts: readonly ReportText[], { suppressed, baselined }: MergeOptions): Merged | undefined {
  try {
    return merged(texts, { root: pathOf('.'), toolVersion: version, suppressed, baselined });
  } catch (error) {
    if (!(error instanceof CannotMerge)) throw error;
    if (!error.isIncomplete) throw new UsageError(error.message);
    tell(`error: ${error.message}`);
    return undefined;
  }
}

async function written(all: Merged, service: AnalysisService, options: MergeOptions): Promise<number> {
  const wanted: DeliveryOptions = { ...options, format: options.format ?? all.format };
  const outputs = outputsOf(wanted);
  if (all.format === 'json') {
    const now = new Date().toISOString();
    const shared = await frame(service, outputs.map(({ format }) => format));
    return deliver({ ...shared, ...all.told, startedAt: now, endedAt: now }, wanted);
  }
  if (outputs.some(({ format }) => format !== 'sarif')) {
    throw new UsageError('Reports in SARIF make a report in SARIF. Let the shards write --format json: JSON makes every format.');
  }
  return handOver(all.tally, wanted, ({ file }) => (file === undefined ? [all.log] : inParts(all.log)).map(writtenLog));
}
