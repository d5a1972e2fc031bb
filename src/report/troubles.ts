/** What a scan could not do, for formats that list it among their results. */
import type { Position } from '../engine';
import type { ReportInput } from './input';
import { sortedByPath } from './order';
import { relativeTo } from './paths';
import { inPlainWords } from './unmatched';

export interface Trouble {
  readonly kind: 'configuration' | 'nothing matched' | 'not analysed' | 'cancelled';
  /** The file or the pattern that it is about, in the words of the report. */
  readonly about: string;
  /** Missing where it is about no file. */
  readonly file?: string;
  /** Counts from 0, as everywhere but in reports. */
  readonly at?: Position;
  /** A sentence for who knows the file and the place. */
  readonly message: string;
  /** A sentence that names both. */
  readonly sentence: string;
}

const CANCELLED = 'The scan was cancelled before its end.';

export function troublesOf({ root, configProblems, unmatched, notAnalysed, cancelled }: ReportInput): readonly Trouble[] {
  const nameOf = (path: string): string => relativeTo(root, path);
  return [
    ...sortedByPath(configProblems).map(({ path, line, column, message }): Trouble => {
      const file = nameOf(path);
      return { kind: 'configuration', about: file, file, at: { line, column }, message, sentence: `${file}:${line + 1}:${column + 1}: ${message}` };
    }),
    ...unmatched.map((each): Trouble => {
      const sentence = inPlainWords(each, nameOf);
      return { kind: 'nothing matched', about: each.pattern, message: sentence, sentence };
    }),
    ...sortedByPath(notAnalysed).filter(({ kind }) => kind === 'failed').map(({ path, reason }): Trouble => {
      const file = nameOf(path);
      return { kind: 'not analysed', about: file, file, message: `Not analysed: ${reason}`, sentence: `${file} was not analysed: ${reason}` };
    }),
    ...(cancelled ? [{ kind: 'cancelled', about: 'the whole scan', message: CANCELLED, sentence: CANCELLED } as const] : []),
  ];
}
