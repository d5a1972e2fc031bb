/** Findings as SARIF 2.1.0, for GitHub code scanning and every other reader of the format. */
import type { Log, Run } from 'sarif';
import { writtenChange } from './change';
import type { ReportInput } from './input';
import { sortedFindings, sortedSuppressed } from './order';
import { directoryUri } from './paths';
import { replacementsIn } from './replacements';
import { driver } from './sarif/driver';
import { invocation } from './sarif/invocation';
import { SOURCE_ROOT } from './sarif/location';
import { resultWriter } from './sarif/result';
import { citedTaxonomies } from './sarif/taxonomies';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

export function sarifReport(input: ReportInput): string {
  return writtenLog({ $schema: SCHEMA, version: '2.1.0', runs: [run(input)] });
}

export function writtenLog(log: Log): string {
  return `${JSON.stringify(log, null, 2)}\n`;
}

function run(input: ReportInput): Run {
  const taxonomies = citedTaxonomies(input.rules);
  const { rules, ...component } = driver(input, taxonomies);
  const result = resultWriter(input.root, rules.map(({ id }) => id), replacementsIn(input));
  return {
    tool: { driver: { ...component, rules } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {
      [SOURCE_ROOT]: { uri: directoryUri(input.root), description: { text: 'The directory that the scan was started in.' } },
    },
    invocations: [invocation(input)],
    results: [
      ...sortedFindings(input.findings).map((finding) => result(finding)),
      ...sortedSuppressed(input.suppressed).map(({ finding, reason }) => result(finding, reason)),
    ],
    taxonomies: [...taxonomies],
    properties: { filesAnalysed: input.analysed, ...(input.shard ? { shard: input.shard } : {}), ...(input.since ? { since: writtenChange(input) } : {}) },
  };
}
