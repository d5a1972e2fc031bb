/** Findings as SARIF 2.1.0, for GitHub code scanning and every other reader of the format. */
import type { Log, Result, Run } from 'sarif';
import { fingerprintsIn } from './fingerprints';
import type { ReportInput } from './input';
import { sortedFindings, sortedSuppressed } from './order';
import { directoryUri } from './paths';
import { replacementsIn } from './replacements';
import { driver } from './sarif/driver';
import { invocation } from './sarif/invocation';
import { SOURCE_ROOT } from './sarif/location';
import { inParts } from './sarif/parts';
import { resultWriter } from './sarif/result';
import { runProperties } from './sarif/run-properties';
import { citedTaxonomies } from './sarif/taxonomies';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** All of it in one text. */
export function sarifReport(input: ReportInput): string {
  return writtenLog(log(input));
}

/** Several texts where GitHub would not take, or not show, all of one. */
export function sarifReports(input: ReportInput): readonly string[] {
  return inParts(log(input)).map(writtenLog);
}

export function writtenLog(log: Log): string {
  return `${JSON.stringify(log, null, 2)}\n`;
}

const log = (input: ReportInput): Log => ({ $schema: SCHEMA, version: '2.1.0', runs: [run(input)] });

function run(input: ReportInput): Run {
  const taxonomies = citedTaxonomies(input.rules);
  const { rules, ...component } = driver(input, taxonomies);
  return {
    tool: { driver: { ...component, rules } },
    ...(input.category && { automationDetails: { id: `${input.category}/` } }),
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {
      [SOURCE_ROOT]: { uri: directoryUri(input.root), description: { text: 'The directory that the scan was started in.' } },
    },
    invocations: [invocation(input)],
    results: results(input, rules.map(({ id }) => id)),
    taxonomies: [...taxonomies],
    properties: runProperties(input),
  };
}

/** What is suppressed is not in the baseline either. */
function results(input: ReportInput, ruleIds: readonly string[]): Result[] {
  const result = resultWriter(input.root, ruleIds, replacementsIn(input), fingerprintsIn(input));
  const fresh = input.baselines.length > 0 ? ({ baselineState: 'new' } as const) : {};
  return [
    ...sortedFindings(input.findings).map((finding) => result(finding, fresh)),
    ...sortedSuppressed(input.suppressed).map((suppressed) => result(suppressed.finding, { ...fresh, suppressed })),
    ...sortedFindings(input.baselined).map((finding) => result(finding, { baselineState: 'unchanged' })),
  ];
}
