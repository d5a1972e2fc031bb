/** What a report may look like: a line each. */
import { csvReport } from '../report/csv';
import { githubReport } from '../report/github';
import { gitlabCodeQualityReport } from '../report/gitlab-codequality';
import { gitlabSastReport } from '../report/gitlab-sast';
import { findingsPage } from '../report/html/findings-page';
import type { ReportInput } from '../report/input';
import { jsonReport } from '../report/json';
import { junitReport } from '../report/junit';
import { markdownReport } from '../report/markdown';
import { sarifReport, sarifReports } from '../report/sarif';
import { type TextOptions, textReport } from '../report/text';
import { AS_FILE } from './page-file';

export interface Writer {
  readonly write: (input: ReportInput, look: TextOptions) => string;
  /** For files, where one may be too large for its reader. */
  readonly parts?: (input: ReportInput) => readonly string[];
  /** What it needs beside the findings: the pages of the rules, the texts of the files for the edits of fixes. */
  readonly needs?: readonly ('pages' | 'texts')[];
  /** It counts what is suppressed or in a baseline, and shows none of it: so it does whatever shall be left out. */
  readonly isCounting?: boolean;
}

export const FORMATS = {
  text: { write: textReport, isCounting: true },
  json: { write: jsonReport, needs: ['texts'] },
  sarif: { write: sarifReport, parts: sarifReports, needs: ['pages', 'texts'] },
  junit: { write: junitReport },
  'gitlab-codequality': { write: gitlabCodeQualityReport },
  'gitlab-sast': { write: gitlabSastReport, isCounting: true },
  github: { write: githubReport },
  markdown: { write: markdownReport },
  csv: { write: csvReport },
  html: { write: (input) => findingsPage(input, AS_FILE) },
} as const satisfies Readonly<Record<string, Writer>>;

export type Format = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly Format[];

export const writerOf = (format: Format): Writer => FORMATS[format];
