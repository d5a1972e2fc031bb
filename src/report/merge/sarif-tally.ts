/** What the run of a SARIF log came to. */
import type { Notification, Result, Run } from 'sarif';
import type { ConfigurationProblem, FileNotAnalysed } from '../input';
import { readChange } from '../change';
import type { JsonChange, JsonGate } from '../json-shape';
import { severityOf } from '../sarif/level';
import { pathAt } from '../sarif/location';
import { countBySeverity, type Tally } from '../tally';
import { mergedGates } from './policy';
import { isSuppressed, those } from './run-parts';

export function sarifTally({ results = [], invocations: [invocation] = [], properties }: Run, root: string): Tally {
  const since = properties?.since as JsonChange | undefined;
  const { toolConfigurationNotifications: configuration, toolExecutionNotifications: execution } = invocation ?? {};
  const active = results.filter((result) => !isSuppressed(result));
  return {
    found: countBySeverity(active.filter((result) => !isBaselined(result)).map(({ level }) => ({ severity: severityOf(level) }))),
    suppressed: results.filter(isSuppressed).length,
    baselined: active.filter(isBaselined).length,
    baselines: [],
    gates: mergedGates((properties?.gates ?? []) as readonly JsonGate[]),
    analysed: Number(properties?.filesAnalysed),
    notAnalysed: those(execution, 'file-failed', 'file-left-out').map((each) => fileIn(each, root)),
    configProblems: those(configuration, 'config-problem').map((each) => problemIn(each, root)),
    unmatched: those(configuration, 'nothing-matched').map(({ message }) => message.text ?? ''),
    ...(since && { since: readChange(since, root) }),
    cancelled: those(execution, 'scan-cancelled').length > 0,
  };
}

const isBaselined = ({ baselineState }: Result): boolean => baselineState === 'unchanged';

function fileIn({ descriptor, message, locations }: Notification, root: string): FileNotAnalysed {
  return { path: pathAt(root, locations?.[0]?.physicalLocation), kind: descriptor?.id === 'file-failed' ? 'failed' : 'left-out', reason: message.text ?? '' };
}

function problemIn({ message, locations }: Notification, root: string): ConfigurationProblem {
  const at = locations?.[0]?.physicalLocation;
  const { startLine = 1, startColumn = 1 } = at?.region ?? {};
  return { path: pathAt(root, at), line: startLine - 1, column: startColumn - 1, message: message.text ?? '' };
}
