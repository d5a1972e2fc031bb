/** SARIF logs of one run each, as the log of one run. What SARIF has no place for is not read back, so nothing but SARIF can be made of them. */
import type { Invocation, Log, Notification, Result, Run } from 'sarif';
import type { JsonChange } from '../json-shape';
import { byText } from '../order';
import { writtenLog } from '../sarif';
import { pathAt } from '../sarif/location';
import type { Tally } from '../tally';
import { isSuppressed, those } from './run-parts';
import { sarifTally } from './sarif-tally';
import { union } from './union';

export interface MergedSarif {
  readonly report: string;
  readonly tally: Tally;
}

export interface Manner {
  readonly suppressed: boolean;
  /** What all of them are about. */
  readonly since: JsonChange | undefined;
}

/** Tool, rules, taxonomies and root are the first one's: logs of one version differ in the root alone. */
export function mergedSarif(logs: readonly [Log, ...Log[]], root: string, { suppressed, since }: Manner): MergedSarif {
  const runs = logs.flatMap((log) => log.runs);
  const run: Run = {
    ...(runs[0] as Run),
    invocations: [mergedInvocation(runs, root)],
    results: mergedResults(runs, root, suppressed),
    properties: { filesAnalysed: runs.reduce((sum, { properties }) => sum + Number(properties?.filesAnalysed), 0), ...(since ? { since } : {}) },
  };
  return { report: writtenLog({ ...logs[0], runs: [run] }), tally: sarifTally(run, root) };
}

/** The order within a file is that of its report. */
function mergedResults(runs: readonly Run[], root: string, withSuppressed: boolean): Result[] {
  const all = union(runs.map(({ results = [] }) => results));
  const sorted = inFileOrder(all, ({ locations }) => pathAt(root, locations?.[0]?.physicalLocation));
  const suppressed = withSuppressed ? sorted.filter(isSuppressed) : [];
  return [...sorted.filter((result) => !isSuppressed(result)), ...suppressed];
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
