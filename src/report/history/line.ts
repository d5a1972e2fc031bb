/** One run in `.centinel/history.jsonl`: what was found, on which commit and under which configuration. */
import { SEVERITIES } from '../../engine';
import type { SeverityCounts } from '../input';

export const HISTORY_VERSION = 1;

export interface HistoryLine {
  readonly version: number;
  /** ISO 8601 in UTC. */
  readonly date: string;
  /** Null where there is none. */
  readonly commit: string | null;
  readonly isChanged: boolean;
  /** Version of Centinel. */
  readonly centinel: string;
  /** SHA-256 over the config files; null where there is none. */
  readonly config: string | null;
  /** What was scanned, relative to where the report was made. */
  readonly paths: readonly string[];
  readonly found: SeverityCounts;
  readonly suppressed: number;
  readonly baselined: number;
  readonly analysed: number;
  readonly notAnalysed: number;
  /** Findings by rule, those of the baseline included; rules without findings are not in it. */
  readonly rules: Readonly<Record<string, number>>;
}

/** The runs of one day on one state of the code are one run. */
export function isSameRun(a: HistoryLine, b: HistoryLine): boolean {
  return a.commit === b.commit && a.config === b.config && a.date.slice(0, 10) === b.date.slice(0, 10) && isSameScope(a, b);
}

export function isSameScope(a: Pick<HistoryLine, 'paths'>, b: Pick<HistoryLine, 'paths'>): boolean {
  return a.paths.join('\n') === b.paths.join('\n');
}

/** The line, or what is wrong with it. */
export function readLine(text: string): HistoryLine | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'is damaged';
  }
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > HISTORY_VERSION) return 'was written by a newer version of Centinel';
  return isLine(value) ? value : 'is damaged';
}

const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
const isText = (value: unknown): boolean => typeof value === 'string';
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);

const FIELDS: Readonly<Record<keyof HistoryLine, (value: unknown) => boolean>> = {
  version: (value) => value === HISTORY_VERSION,
  date: (value) => isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value as string),
  commit: isTextOrNull,
  isChanged: (value) => typeof value === 'boolean',
  centinel: isText,
  config: isTextOrNull,
  paths: (value) => Array.isArray(value) && value.every(isText),
  found: (value) => isRecord(value) && SEVERITIES.every((severity) => isCount(value[severity])),
  suppressed: isCount,
  baselined: isCount,
  analysed: isCount,
  notAnalysed: isCount,
  rules: (value) => isRecord(value) && Object.values(value).every(isCount),
};

function isLine(value: unknown): value is HistoryLine {
  return isRecord(value) && Object.entries(FIELDS).every(([field, isRight]) => isRight(value[field]));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
