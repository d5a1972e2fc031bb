/** What the run of a SARIF log came to. */
import type { Notification, Run } from 'sarif';
import type { ConfigurationProblem, FileNotAnalysed } from '../input';
import { readChange } from '../change';
import { severityOf } from '../sarif/level';
import { pathAt } from '../sarif/location';
import { countBySeverity, type Tally } from '../tally';
import { propertiesOf, reportedBaselines } from '../sarif/run-properties';
import { isBaselined, isOpen, isSuppressed } from '../sarif/standing';
import { those } from './notifications';
import { mergedGates } from './policy';

export function sarifTally(run: Run, root: string): Tally {
  const { results = [], invocations: [invocation] = [] } = run;
  const { filesAnalysed, baselines, gates = [], since } = propertiesOf(run);
  const { toolConfigurationNotifications: configuration, toolExecutionNotifications: execution } = invocation ?? {};
  return {
    found: countBySeverity(results.filter(isOpen).map(({ level }) => ({ severity: severityOf(level) }))),
    suppressed: results.filter(isSuppressed).length,
    baselined: results.filter(isBaselined).length,
    baselines: reportedBaselines(baselines, root),
    gates: mergedGates(gates),
    analysed: filesAnalysed,
    notAnalysed: those(execution, 'file-failed', 'file-left-out').map((each) => fileIn(each, root)),
    configProblems: those(configuration, 'config-problem').map((each) => problemIn(each, root)),
    unmatched: those(configuration, 'nothing-matched').map(({ message }) => message.text ?? ''),
    since: since && readChange(since, root),
    cancelled: those(execution, 'scan-cancelled').length > 0,
  };
}

function fileIn({ descriptor, message, locations }: Notification, root: string): FileNotAnalysed {
  return { path: pathAt(root, locations?.[0]?.physicalLocation), kind: descriptor?.id === 'file-failed' ? 'failed' : 'left-out', reason: message.text ?? '' };
}

function problemIn({ message, locations }: Notification, root: string): ConfigurationProblem {
  const at = locations?.[0]?.physicalLocation;
  const { startLine = 1, startColumn = 1 } = at?.region ?? {};
  return { path: pathAt(root, at), line: startLine - 1, column: startColumn - 1, message: message.text ?? '' };
}
