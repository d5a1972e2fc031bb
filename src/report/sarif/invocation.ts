/** How the run went: what was not analysed, in part or at all, and which configuration could not be used. */
import type { Invocation, Notification, ReportingDescriptor } from 'sarif';
import type { ConfigurationProblem, FileNotAnalysed, NothingMatched, ReportInput } from '../input';
import { sortedByPath, sortedByPlace } from '../order';
import { directoryUri, relativeTo } from '../paths';
import { inPlainWords } from '../unmatched';
import { artifactLocation, location, regionOf } from './location';
import { friendlyName } from './friendly-name';

const DESCRIPTIONS = {
  'file-failed': 'A file that should have been analysed was not.',
  'file-left-out': 'A file was left out by design.',
  'syntax-error': 'A file was analysed around a syntax error.',
  'bound-reached': 'A part of a file was not followed to its end.',
  'config-problem': 'A configuration file could not be used.',
  'scan-cancelled': 'The scan was cancelled before its end.',
  'nothing-matched': 'A path or a pattern matches no file.',
} as const;

export type NotificationId = keyof typeof DESCRIPTIONS;
const IDS = Object.keys(DESCRIPTIONS) as readonly NotificationId[];

/** The same sentence three times: GitHub's rules for rules ask for all three of these as well. */
export function notificationDescriptors(): ReportingDescriptor[] {
  return IDS.map((id) => ({ id, ...friendlyName(id), shortDescription: described(id), fullDescription: described(id), help: described(id) }));
}

const described = (id: NotificationId): { text: string } => ({ text: DESCRIPTIONS[id] });

export function invocation(input: ReportInput): Invocation {
  const { root, cancelled } = input;
  const complete = !cancelled && input.notAnalysed.every(({ kind }) => kind !== 'failed');
  return {
    executionSuccessful: complete,
    workingDirectory: { uri: directoryUri(root) },
    toolConfigurationNotifications: [
      ...sortedByPath(input.configProblems).map((problem) => ofConfig(root, problem)),
      ...input.unmatched.map((each) => ofPattern(root, each)),
    ],
    toolExecutionNotifications: [
      ...sortedByPath(input.notAnalysed).map((file) => ofFile(root, file)),
      ...sortedByPlace(input.notes).map(({ kind, message, place }) => notification(kind, 'warning', message, location(root, place))),
      ...(cancelled ? [notification('scan-cancelled', 'error', DESCRIPTIONS['scan-cancelled'])] : []),
    ],
  };
}

function ofFile(root: string, { path, kind, reason }: FileNotAnalysed): Notification {
  const at = { artifactLocation: artifactLocation(root, path) };
  return kind === 'failed' ? notification('file-failed', 'error', reason, at) : notification('file-left-out', 'note', reason, at);
}

function ofConfig(root: string, { path, line, column, message }: ConfigurationProblem): Notification {
  const from = { line, column };
  return notification('config-problem', 'error', message, { artifactLocation: artifactLocation(root, path), region: regionOf(from, from) });
}

function ofPattern(root: string, unmatched: NothingMatched): Notification {
  const { config } = unmatched;
  const at = config === undefined ? undefined : { artifactLocation: artifactLocation(root, config) };
  return notification('nothing-matched', 'error', inPlainWords(unmatched, (path) => relativeTo(root, path)), at);
}

function notification(id: NotificationId, level: Notification['level'], text: string, at?: ReturnType<typeof location>): Notification {
  const descriptor = { id, index: IDS.indexOf(id) };
  return { descriptor, level, message: { text }, ...(at ? { locations: [{ physicalLocation: at }] } : {}) };
}
