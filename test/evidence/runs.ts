/** Three runs as a history has them. */
import type { HistoryLine } from '../../src/report/history/line';

const RUN: HistoryLine = {
  version: 1,
  date: '2026-09-01T08:00:00Z',
  commit: '0123456789abcdef0123456789abcdef01234567',
  isChanged: false,
  centinel: '1.2.3',
  config: null,
  paths: ['.'],
  found: { error: 4, warning: 3, info: 0 },
  suppressed: 0,
  baselined: 0,
  analysed: 4,
  notAnalysed: 1,
  rules: { 'card-logged': 3, 'weak-hash': 1 },
};

export const RUNS: readonly HistoryLine[] = [
  RUN,
  { ...RUN, date: '2026-10-15T08:00:00Z', found: { error: 3, warning: 3, info: 0 }, suppressed: 1 },
  { ...RUN, date: '2026-11-20T08:00:00Z', commit: 'c97812a8dba627c52fd05af882315752d2be7986', found: { error: 2, warning: 1, info: 0 }, suppressed: 1, baselined: 1, rules: { 'card-logged': 1 } },
];
