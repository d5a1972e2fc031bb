/** The history file: a line of JSON for each run, the oldest first. What cannot be read is passed over, said, and never lost. */
import { type HistoryLine, isSameRun, readLine } from './line';

/** In the folder that a report is made in. */
export const HISTORY_FILE = '.centinel/history.jsonl';

export interface History {
  readonly lines: readonly HistoryLine[];
  /** Sentences on lines that were passed over. */
  readonly problems: readonly string[];
  /** Where a merge has left its marks, nothing may be written: counts from 1. */
  readonly conflict?: number;
}

const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

export function readHistory(text: string): History {
  const lines: HistoryLine[] = [];
  const problems: string[] = [];
  const rows = text.split(/\r?\n/);
  const conflict = rows.findIndex((row) => CONFLICT.test(row)) + 1;
  if (conflict > 0) problems.push(`Line ${conflict} is the mark of a merge conflict. Solve it: keep the lines of both sides.`);
  rows.forEach((row, index) => {
    if (row.trim() === '' || CONFLICT.test(row)) return;
    const line = readLine(row);
    if (typeof line === 'string') problems.push(`Line ${index + 1} ${line}, and was passed over.`);
    else lines.push(line);
  });
  return { lines, problems, ...(conflict > 0 ? { conflict } : {}) };
}

/** The text with one more run, or with the last one replaced where it is the same run. Of a text without conflicts. */
export function withRun(text: string, run: HistoryLine): string {
  const rows = text.split(/\r?\n/).filter((row) => row.trim() !== '');
  const last = rows.at(-1);
  const before = last === undefined ? undefined : readLine(last);
  if (before !== undefined && typeof before !== 'string' && isSameRun(before, run)) rows.pop();
  return [...rows, JSON.stringify(run)].map((row) => `${row}\n`).join('');
}
