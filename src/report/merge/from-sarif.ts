/** SARIF logs of one run each, as the log of one run. What SARIF has no place for is not read back, so nothing but SARIF can be made of them. */
import type { Invocation, Log, Notification, Result, Run } from 'sarif';
import { distinctFingerprints } from '../fingerprints';
import type { JsonChange } from '../json-shape';
import { readChange } from '../change';
import { byText } from '../order';
import { relativeTo } from '../paths';
import { pathAt } from '../sarif/location';
import { propertiesOf, reportedBaselines, runProperties } from '../sarif/run-properties';
import { FINGERPRINT } from '../sarif/result';
import { isBaselined, isOpen, isSuppressed } from '../sarif/standing';
import type { Tally } from '../tally';
import { those } from './notifications';
import { mergedBaselines, mergedGates } from './policy';
import { sarifTally } from './sarif-tally';
import { union } from './union';

export interface MergedSarif {
  readonly log: Log;
  readonly tally: Tally;
}

export interface Manner {
  /** False: they are left out. */
  readonly suppressed: boolean;
  readonly baselined: boolean;
  /** What all of them are about. */
  readonly since: JsonChange | undefined;
}

/** Tool, rules, taxonomies and root are the first one's: logs of one version differ in the root alone. */
export function mergedSarif(logs: readonly [Log, ...Log[]], root: string, manner: Manner): MergedSarif {
  const runs = logs.flatMap((log) => log.runs).sort((a, b) => partIndex(a) - partIndex(b));
  const first = runs.filter((run) => partIndex(run) === 1);
  const run: Run = {
    ...(runs[0] as Run),
    invocations: [mergedInvocation(runs, root)],
    results: mergedResults(runs, root, manner),
    properties: runProperties({
      root,
      analysed: first.reduce((sum, each) => sum + propertiesOf(each).filesAnalysed, 0),
      baselines: reportedBaselines(mergedBaselines(first.flatMap((each) => propertiesOf(each).baselines ?? [])), root),
      gates: mergedGates(first.flatMap((each) => propertiesOf(each).gates ?? [])),
      since: manner.since && readChange(manner.since, root),
    }),
  };
  return { log: { ...logs[0], runs: [run] }, tally: sarifTally(run, root) };
}

/** Of a scan whose report is in parts, the first tells what is told once. */
const partIndex = (run: Run): number => propertiesOf(run).part?.index ?? 1;

/** As one scan would have put them: a report in parts has the worst first. */
function mergedResults(runs: readonly Run[], root: string, { suppressed, baselined }: Manner): Result[] {
  const sorted = distinct(inPlaceOrder(union(runs.map(({ results = [] }) => results)), root), root);
  return [...sorted.filter(isOpen), ...(suppressed ? sorted.filter(isSuppressed) : []), ...(baselined ? sorted.filter(isBaselined) : [])];
}

/** What is distinct within each report may not be in all of them together. */
function distinct(results: readonly Result[], root: string): readonly Result[] {
  const fileOf = ({ locations }: Result): string => relativeTo(root, pathAt(root, locations?.[0]?.physicalLocation));
  const fingerprints = distinctFingerprints(results.map((result) => ({ file: fileOf(result), fingerprint: result.partialFingerprints?.[FINGERPRINT] ?? '' })));
  return results.map((result, index) => ({ ...result, partialFingerprints: { ...result.partialFingerprints, [FINGERPRINT]: fingerprints[index]! } }));
}

function inPlaceOrder(results: readonly Result[], root: string): readonly Result[] {
  const placed = results.map((result) => {
    const at = result.locations?.[0]?.physicalLocation;
    const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = at?.region ?? {};
    return { result, path: pathAt(root, at), position: [startLine, startColumn, endLine, endColumn] };
  });
  placed.sort((a, b) => byText(a.path, b.path) || byNumbers(a.position, b.position) || byText(a.result.ruleId ?? '', b.result.ruleId ?? ''));
  return placed.map(({ result }) => result);
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  return a.map((each, index) => each - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function mergedInvocation(runs: readonly Run[], root: string): Invocation {
  const all = runs.flatMap(({ invocations = [] }) => invocations);
  const configuration = union(all.map((each) => each.toolConfigurationNotifications ?? []));
  const execution = union(all.map((each) => each.toolExecutionNotifications ?? []));
  const inOrder = (notifications: readonly Notification[]): readonly Notification[] => inFileOrder(notifications, ({ locations }) => pathAt(root, locations?.[0]?.physicalLocation));
  return {
    ...(all[0] as Invocation),
    executionSuccessful: all.every(({ executionSuccessful }) => executionSuccessful),
    toolConfigurationNotifications: [...inOrder(those(configuration, 'config-problem')), ...those(configuration, 'nothing-matched')],
    toolExecutionNotifications: [
      ...inOrder(those(execution, 'file-failed', 'file-left-out')),
      ...inOrder(those(execution, 'syntax-error', 'bound-reached')),
      ...those(execution, 'scan-cancelled'),
    ],
  };
}

function inFileOrder<T>(items: readonly T[], pathOf: (item: T) => string): readonly T[] {
  const named = items.map((item) => ({ item, path: pathOf(item) }));
  return named.sort((a, b) => byText(a.path, b.path)).map(({ item }) => item);
}
