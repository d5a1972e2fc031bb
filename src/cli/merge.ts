/** `centinel merge`: makes one report of those of all shards, and ends as one scan of everything would have. */
import { version } from '../../package.json';
import { pathOf } from '../hosts/native-path';
import { NodeHost } from '../hosts/node';
import { type Merged, merged } from '../report/merge';
import { CannotMerge } from '../report/merge/cannot-merge';
import type { ReportText } from '../report/merge/report-file';
import { tallyOf } from '../report/tally';
import { AnalysisService } from '../service/analysis-service';
import { decode } from '../service/decode';
import type { Host } from '../service/host';
import { deliver, type DeliveryOptions, painterFor } from './delivery';
import { EXIT } from './exit';
import { tell } from './output';
import { type Format, formatted, frame } from './report';
import { UsageError } from './usage-error';

export interface MergeOptions extends Omit<DeliveryOptions, 'format'> {
  /** That of the reports when missing. */
  readonly format?: Format;
  readonly suppressed: boolean;
}

export async function merge(given: readonly string[], options: MergeOptions): Promise<number> {
  const host = new NodeHost();
  const files = new Map(given.map((name) => [pathOf(name), name]));
  const texts: ReportText[] = [];
  for (const [path, name] of files) texts.push({ name, text: await textOf(host, path, name) });
  const all = inOne(texts, options);
  return all ? handOver(all, new AnalysisService(host), options) : EXIT.failed;
}

async function textOf(host: Host, path: string, name: string): Promise<string> {
  const bytes = await host.read(path).catch((error: Error) => {
    throw new UsageError(`The report ${name} cannot be read. ${error.message}`);
  });
  return decode(bytes) ?? '';
}

/** Undefined when a shard has left no report: its job has failed, as files that cannot be analysed do. */
function inOne(texts: readonly ReportText[], { format, suppressed }: MergeOptions): Merged | undefined {
  try {
    return merged(texts, { root: pathOf('.'), toolVersion: version, suppressed: suppressed || format === 'text' });
  } catch (error) {
    if (!(error instanceof CannotMerge)) throw error;
    if (!error.isIncomplete) throw new UsageError(error.message);
    tell(`error: ${error.message}`);
    return undefined;
  }
}

async function handOver(all: Merged, service: AnalysisService, options: MergeOptions): Promise<number> {
  const format = options.format ?? all.format;
  const wanted = { ...options, format };
  if (all.format === 'sarif') {
    if (format !== 'sarif') throw new UsageError(`Reports in SARIF make a report in SARIF. Let the shards write --format json: JSON makes text and SARIF as well.`);
    return deliver(all.report, all.tally, wanted);
  }
  const input = { ...(await frame(service, format)), ...all.told };
  return deliver(formatted(input, wanted, painterFor(wanted)), tallyOf(input), wanted);
}
