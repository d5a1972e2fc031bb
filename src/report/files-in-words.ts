/** How many files were looked at, and how many were not. */
import type { FileNotAnalysed, ReportInput } from './input';

/** `failed`: they should have been analysed. `leftOut`: by design. */
export function countsOfNotAnalysed(files: readonly FileNotAnalysed[]): { readonly failed: number; readonly leftOut: number } {
  const failed = files.filter(({ kind }) => kind === 'failed').length;
  return { failed, leftOut: files.length - failed };
}

/** `12 analysed, 1 could not be analysed, 3 left out` */
export function filesInWords({ analysed, notAnalysed }: Pick<ReportInput, 'analysed' | 'notAnalysed'>): string {
  const { failed, leftOut } = countsOfNotAnalysed(notAnalysed);
  return `${analysed} analysed, ${failed} could not be analysed, ${leftOut} left out`;
}
